import './rail.css';
import { type OptionId, SIDES } from '../../shared/rules/vocabulary.ts';
import { table } from '../../shared/words/table.ts';
import { fill, words } from '../words.ts';
import type { Ladder, Rung } from './model/ladders.ts';
import { namesOf } from './names.ts';
import { useTable } from './table-state.ts';

type Props = {
  readonly ladder: Ladder;
  readonly onPick: (option: OptionId) => void;
  readonly onLook: (option: OptionId) => void;
};

const percent = (at: number) => `${(at * 100).toFixed(2)}%`;

/** The rail of an issue: real radios under the drawing, so arrows move the diamond. */
export function Rail({ ladder, onPick, onLook }: Props) {
  const { brief, view } = useTable();
  const t = words(table).ladder;
  const names = namesOf(brief.value.scenario.id);
  const at = (option: OptionId | null) => ladder.rungs.find((rung) => rung.option === option)?.at;
  const last = ladder.rungs.at(-2)?.at ?? 1;
  const ends = [at(ladder.marks.us?.option ?? null), at(ladder.marks.cuba?.option ?? null)];
  const [low, high] = [Math.min(...ends.map((end) => end ?? -1)), Math.max(...ends.map((end) => end ?? -1))];
  const agreed = at(ladder.agreed);
  const [drafted, tabled] = [at(ladder.drafted), at(ladder.tabled)];
  // A draft on a rung that a side holds stands beside its mark, not over it.
  const beside = SIDES.find(
    (side) => ladder.marks[side]?.option === ladder.drafted && ladder.agreed === null,
  );
  function why(rung: Rung): string {
    if (rung.redLine) return t.redLine;
    return rung.gate === null ? '' : fill(t.gate, { gate: rung.gate, climate: view.value.climate });
  }
  return (
    <div class="rail">
      <i class="line" style={{ width: percent(last) }} aria-hidden="true" />
      {ladder.agreed === null && ladder.apart !== null && (
        <i class="between" style={{ left: percent(low), width: percent(high - low) }} aria-hidden="true" />
      )}
      {ladder.rungs.map((rung, index) => (
        <label
          key={rung.option}
          class={`stop${rung.redLine ? ' red' : ''}${rung.gate === null ? '' : ' gated'}${index === ladder.rungs.length - 1 ? ' later' : ''}`}
          style={{ left: percent(rung.at), width: percent(Math.min(0.24, 0.9 / ladder.rungs.length)) }}
          onPointerEnter={() => onLook(rung.option)}
        >
          <input
            type="radio"
            name={`ladder-${ladder.issue}`}
            checked={ladder.drafted === rung.option}
            disabled={rung.redLine || rung.gate !== null}
            aria-label={[names.short(ladder.issue, rung.option), why(rung)].filter(Boolean).join('. ')}
            onFocus={() => onLook(rung.option)}
            onChange={() => {
              onLook(rung.option);
              onPick(rung.option);
            }}
          />
          <i class="tick" aria-hidden="true" />
        </label>
      ))}
      {tabled !== undefined && drafted === undefined && agreed === undefined && (
        <i class="diamond on-rail" style={{ left: percent(tabled) }} aria-hidden="true" />
      )}
      {agreed === undefined || drafted !== undefined
        ? SIDES.map((side, index) => {
            const place = at(ladder.marks[side]?.option ?? null);
            if (place === undefined) return null;
            const shared = ends[0] !== undefined && ends[0] === ends[1];
            const state = ladder.marks[side]?.standing ? '' : ' earlier';
            return (
              <i
                key={side}
                class={`mark ${side}${state}${shared ? ` shared-${index}` : ''}`}
                style={{ left: percent(place) }}
                aria-hidden="true"
              />
            );
          })
        : null}
      {agreed !== undefined && <i class="mark both" style={{ left: percent(agreed) }} aria-hidden="true" />}
      {drafted !== undefined && (
        <i
          class={`diamond draft on-rail${beside ? ` beside-${beside}` : ''}`}
          style={{ left: percent(drafted) }}
          aria-hidden="true"
        />
      )}
    </div>
  );
}
