import { useSignal } from '@preact/signals';
import { PRESS_LINES, type PressLine } from '../../shared/rules/vocabulary.ts';
import { table } from '../../shared/words/table.ts';
import { terms } from '../../shared/words/terms.ts';
import { headline } from '../headline.ts';
import { signedPoints } from '../numbers.ts';
import { scenario } from '../scenario.ts';
import { Button } from '../ui/button.tsx';
import { fill, words } from '../words.ts';
import { Foot } from './foot.tsx';
import { pressShift } from './model/effect.ts';
import { Private } from './private-number.tsx';
import { useSend } from './send.tsx';
import { useTable } from './table-state.ts';
import { Waiting } from './waiting.tsx';

/** Four lines for the press as cards with their consequences; sealed until both have chosen. */
export function PressChoice() {
  const { brief, view, me } = useTable();
  const t = words(table).press;
  const sender = useSend();
  const picked = useSignal<PressLine | null>(null);
  const lines = words(terms).pressLines;
  const chosen = view.value.own?.choice.press;
  if (chosen !== undefined) {
    return (
      <>
        <p>{fill(t.chosen, { line: lines[chosen].name })}</p>
        <Waiting />
      </>
    );
  }
  return (
    <>
      <fieldset>
        <legend>{t.heading}</legend>
        <p>{t.intro}</p>
        <div class="cards two">
          {PRESS_LINES.map((line) => (
            <label key={line} class={`choice-card press-${line}`}>
              <input
                type="radio"
                name="press"
                checked={picked.value === line}
                onChange={() => (picked.value = line)}
              />
              <span>
                <b>{lines[line].name}</b>
                <q>{headline(scenario(brief.value), me, line).replace(/^[^:]+:\s*[“«]?|[”»]?\.?$/g, '')}</q>
                <small>{lines[line].note}</small>
                <small class="figures">
                  {fill(t.climate, { shift: signedPoints(brief.value.numbers.pressClimate[line] * 10) })}
                  {brief.value.own && (
                    <>
                      {' · '}
                      <Private>
                        {fill(t.home, { shift: signedPoints(pressShift(brief.value.own.home, line)) })}
                      </Private>
                    </>
                  )}
                </small>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <Foot refusal={sender.refusal}>
        <Button
          kind="primary"
          disabled={picked.value === null || !view.value.menu.press}
          onClick={() => picked.value && sender.send({ type: 'press', line: picked.value })}
        >
          {t.choose}
        </Button>
      </Foot>
    </>
  );
}
