import { table } from '../../shared/words/table.ts';
import { terms } from '../../shared/words/terms.ts';
import { useSides } from '../sides.ts';
import { fill, words } from '../words.ts';
import { useTable } from './table-state.ts';

/** Who is waited for, and what can be done meanwhile. Nothing while it is my move. */
export function Waiting() {
  const sides = useSides();
  const { view, me, them } = useTable();
  const { waitsFor } = view.value;
  if (waitsFor.includes(me) || !waitsFor.includes(them)) return null;
  const t = words(table).wait;
  return (
    <p class="waiting">
      <b>{fill(words(terms).now.wait, { side: sides[them].inText })}</b> {fill(t.you, { hint: t.draft })}
    </p>
  );
}
