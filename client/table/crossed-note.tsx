import type { Package } from '../../shared/rules/vocabulary.ts';
import { table } from '../../shared/words/table.ts';
import { listed } from '../numbers.ts';
import { fill, words } from '../words.ts';
import { namesOf } from './names.ts';
import { useTable } from './table-state.ts';

/** Why a package of the other side cannot be accepted: the red lines of one's own that it crosses. */
export function CrossedNote({ theirs }: { readonly theirs: Package }) {
  const { brief, forbids } = useTable();
  const crossed = Object.entries(theirs).filter(([issue, option]) => forbids(issue, option));
  if (crossed.length === 0) return null;
  const names = namesOf(brief.value);
  const issues = listed(
    crossed.map(([issue]) => names.issue(issue)),
    'conjunction',
  );
  return (
    <p class="bad">
      <b>{fill(words(table).offers.crossed, { issues })}</b>
    </p>
  );
}
