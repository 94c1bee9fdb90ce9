import './rail.css';
import cross from 'lucide-static/icons/x.svg?raw';
import { type OptionId, SIDES, STATUS_QUO } from '../../shared/rules/vocabulary.ts';
import { table } from '../../shared/words/table.ts';
import { Icon } from '../ui/icon.tsx';
import { fill, words } from '../words.ts';
import type { Ladder, Rung } from './model/ladders.ts';
import { twoLineWidth } from './model/two-lines.ts';
import { namesOf } from './names.ts';
import { narrow } from './narrow.ts';
import { useTable } from './table-state.ts';

type Props = {
  readonly ladder: Ladder;
  readonly onPick: (option: OptionId) => void;
  readonly onLook: (option: OptionId) => void;
};

/** The rail of an issue: every option by name under its tick, real radios under the drawing, so arrows move the diamond. */
export function Rail({ ladder, onPick, onLook }: Props) {
  const { brief, view } = useTable();
  const t = words(table).ladder;
  const names = namesOf(brief.value);
  const label = ({ option }: Rung) => (option === STATUS_QUO ? t.later : names.short(ladder.issue, option));
  function why(rung: Rung): string {
    if (rung.redLine) return t.redLine;
    return rung.gate === null ? '' : fill(t.gate, { gate: rung.gate, climate: view.value.climate });
  }
  return (
    <div
      class="rail"
      style={{
        // No column narrower than its longest word, and the rest in proportion: names stand on two lines.
        '--columns': ladder.rungs
          .map((rung) => `minmax(min-content, ${twoLineWidth(label(rung))}fr)`)
          .join(' '),
      }}
    >
      {ladder.rungs.map((rung, place) => (
        <label
          key={rung.option}
          class={classOf(ladder, rung, place)}
          // Nothing may move under a finger, or a mouse between the rows, before it has chosen: the card opens with the tap.
          onPointerEnter={(event) => hovers(event) && onLook(rung.option)}
          onPointerUp={(event) => {
            const stays = cannotPick(rung) || ladder.drafted === rung.option;
            if (!hovers(event) && stays) onLook(rung.option);
          }}
          onMouseDown={(event) => {
            // What is forbidden only tells why; the focus stays where one works.
            if (cannotPick(rung)) event.preventDefault();
          }}
        >
          <input
            type="radio"
            name={`ladder-${ladder.issue}`}
            checked={ladder.drafted === rung.option}
            disabled={cannotPick(rung)}
            aria-label={[names.short(ladder.issue, rung.option), why(rung)].filter(Boolean).join('. ')}
            onFocus={({ currentTarget }) => {
              if (!narrow.value || currentTarget.matches(':focus-visible')) onLook(rung.option);
            }}
            onChange={() => {
              onPick(rung.option);
              onLook(rung.option);
            }}
          />
          <span class="post" aria-hidden="true">
            <Marks ladder={ladder} rung={rung} />
          </span>
          <span class="rung-name" aria-hidden="true">
            {label(rung)}
          </span>
        </label>
      ))}
    </div>
  );
}

/** Where a card lies beside the rows, a mouse that comes by opens it. */
function hovers({ pointerType }: PointerEvent): boolean {
  return pointerType === 'mouse' && !narrow.value;
}

function cannotPick(rung: Rung): boolean {
  return rung.redLine || rung.gate !== null;
}

function classOf({ rungs, gap, agreed, drafted, marks }: Ladder, rung: Rung, place: number): string {
  const apart = gap !== null && agreed === null;
  return [
    'rung',
    rung.redLine && 'red',
    rung.gate !== null && 'gated',
    place === rungs.length - 1 && 'later',
    apart && place === gap.from && 'gap-from',
    apart && place > gap.from && place < gap.to && 'gap',
    apart && place === gap.to && 'gap-to',
    ...SIDES.map((side) => marks[side]?.option === rung.option && agreed === null && `of-${side}`),
    rung.option === agreed && 'agreed',
    rung.option === drafted && 'drafted',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Who stands on a rung, side by side; an empty one shows its tick. */
function Marks({ ladder, rung }: { readonly ladder: Ladder; readonly rung: Rung }) {
  const { option } = rung;
  const positions = ladder.agreed === null || ladder.drafted !== null ? SIDES : [];
  return (
    <>
      {rung.redLine ? <Icon svg={cross} size={16} /> : <i class="tick" />}
      {positions.map((side) => {
        const mark = ladder.marks[side];
        if (mark?.option !== option) return null;
        return <i key={side} class={mark.standing ? `mark ${side}` : `mark ${side} earlier`} />;
      })}
      {ladder.agreed === option && <i class="mark both" />}
      {ladder.drafted === option && <i class="diamond draft" />}
    </>
  );
}
