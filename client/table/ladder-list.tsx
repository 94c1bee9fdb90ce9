import './ladders.css';
import { useComputed } from '@preact/signals';
import cross from 'lucide-static/icons/x.svg?raw';
import { SIDES } from '../../shared/rules/vocabulary.ts';
import { table } from '../../shared/words/table.ts';
import { useSides } from '../sides.ts';
import { Icon } from '../ui/icon.tsx';
import { SideMark } from '../ui/side-mark.tsx';
import { words } from '../words.ts';
import { LadderRow } from './ladder-row.tsx';
import { laddersOf } from './model/ladders.ts';
import { useTable } from './table-state.ts';

/** Every issue as one row of radios, all of them on the screen at once. */
export function LadderList() {
  const sides = useSides();
  const { brief, view, store } = useTable();
  const t = words(table).ladder;
  const ladders = useComputed(() => laddersOf(brief.value, view.value, store.draft.value));
  return (
    <section
      class={ladders.value.length > 8 ? 'ladders many' : 'ladders'}
      id="issues"
      aria-labelledby="ladders-heading"
      tabIndex={-1}
    >
      <div class="legend">
        <h2 id="ladders-heading" class="visually-hidden">
          {t.heading}
        </h2>
        {SIDES.map((side) => (
          <span key={side}>
            <SideMark side={side} /> {sides[side].name}
          </span>
        ))}
        <span>
          <i class="diamond draft" aria-hidden="true" /> {t.legendYours}
        </span>
        <span>
          <i class="mark us earlier" aria-hidden="true" />
          <i class="mark cuba earlier" aria-hidden="true" /> {t.legendEarlier}
        </span>
        <span class="red-mark">
          <Icon svg={cross} size={16} /> {t.legendRedLine}
        </span>
        {ladders.value.some(({ rungs }) => rungs.some(({ gate }) => gate !== null)) && (
          <span>
            <i class="gate-mark" aria-hidden="true" /> {t.legendGesture}
          </span>
        )}
        <span>
          <i class="later-mark" aria-hidden="true" /> {t.legendLater}
        </span>
      </div>
      <div class="rows">
        {ladders.value.map((ladder) => (
          <LadderRow key={ladder.issue} ladder={ladder} />
        ))}
      </div>
    </section>
  );
}
