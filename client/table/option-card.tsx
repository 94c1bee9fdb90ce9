import './option-card.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { OptionId } from '../../shared/rules/vocabulary.ts';
import { table } from '../../shared/words/table.ts';
import { team } from '../../shared/words/team.ts';
import { signedPoints } from '../numbers.ts';
import { privacy } from '../store/privacy.ts';
import { fill, words } from '../words.ts';
import { shiftsOf } from './model/effect.ts';
import type { Ladder } from './model/ladders.ts';
import { namesOf, shiftList } from './names.ts';
import { OptionLinkage } from './option-linkage.tsx';
import { useTable } from './table-state.ts';

const MARGIN = 8;

/** What one option promises, and what it does to me: beside the row that is looked at. */
export function OptionCard({ ladder, option }: { readonly ladder: Ladder; readonly option: OptionId }) {
  const { brief, view, me } = useTable();
  const t = words(table).ladder;
  const names = namesOf(brief.value);
  const own = brief.value.own;
  const rung = ladder.rungs.find((one) => one.option === option);
  // TM-8: `undefined` on an issue of a colleague's.
  const values = own?.sheet.values[ladder.issue];
  const shifts = own ? shiftsOf(own.home, ladder.issue, option) : [];
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = card.current;
    if (box === null) return;
    if (getComputedStyle(box).position !== 'fixed') return box.scrollIntoView({ block: 'nearest' });
    // The lowest rows: the card moves up until it stands on the page.
    box.style.translate = '';
    const over = box.getBoundingClientRect().bottom + MARGIN - innerHeight;
    if (over > 0) box.style.translate = `0 ${-over}px`;
  }, [option]);
  return (
    <div class="option-card" ref={card}>
      <b>{names.short(ladder.issue, option)}</b>
      <p>{names.long(ladder.issue, option)}</p>
      {own && !privacy.value && (
        <p class="numbers">
          <b>
            {values ? fill(t.value, { points: signedPoints(values[option] ?? 0) }) : words(team).othersKnow}
          </b>{' '}
          {shifts.length > 0 ? fill(t.homeShift, { list: shiftList(names, me, shifts) }) : t.homeStill}
        </p>
      )}
      <OptionLinkage issue={ladder.issue} option={option} />
      {rung?.redLine && <p class="why">{t.redLine}</p>}
      {rung && rung.gate !== null && (
        <p class="why">{fill(t.gate, { gate: rung.gate, climate: view.value.climate })}</p>
      )}
    </div>
  );
}
