import type { View } from '../../../shared/rules/view-types.ts';
import { SIDES } from '../../../shared/rules/vocabulary.ts';
import { replay } from '../../../shared/words/replay.ts';
import { terms } from '../../../shared/words/terms.ts';
import { useSides } from '../../sides.ts';
import { Meter } from '../../ui/meter.tsx';
import { SideMark } from '../../ui/side-mark.tsx';
import { fill, words } from '../../words.ts';
import { type NameOf, Paper, type Reporting } from '../press/paper.tsx';

type Props = { readonly view: View; readonly nameOf?: NameOf; readonly reporting?: Reporting | undefined };

/** The climate, the headlines and what journalists asked and printed, at the cursor. */
export function Situation({ view, nameOf, reporting }: Props) {
  const sides = useSides();
  const t = words(replay);
  const { pressLines, phases } = words(terms);
  const { headlines, climate } = view;
  return (
    <>
      <div class="situation">
        <p>
          <b>{phases[view.phase]}</b>
        </p>
        <Meter label={t.climate} text={fill(t.climateText, { climate })} value={climate} max={100} />
        <div>
          <h3>{t.headlines}</h3>
          {headlines ? (
            <ul>
              {SIDES.map((side) => (
                <li key={side}>
                  <SideMark side={side} />{' '}
                  {fill(t.headline, { side: sides[side].name, line: pressLines[headlines[side]].name })}
                </li>
              ))}
            </ul>
          ) : (
            <p class="muted">{t.noHeadlines}</p>
          )}
        </div>
      </div>
      <Paper newspaper={view.newspaper} nameOf={nameOf} reporting={reporting} />
    </>
  );
}
