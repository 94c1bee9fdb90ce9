import { terms } from '../../shared/words/terms.ts';
import type { LinkageChange } from '../linkage-changes.ts';
import { changeText } from '../linkage-words.ts';
import { scenario } from '../scenario.ts';
import { fill, words } from '../words.ts';
import { Private } from './private-number.tsx';
import { useTable } from './table-state.ts';

/** Linkages that a package wins or loses; the points beside it count them already. */
export function Linked({ changes }: { readonly changes: readonly LinkageChange[] }) {
  const { brief } = useTable();
  if (changes.length === 0) return null;
  const content = scenario(brief.value);
  const list = changes.map((change) => changeText(content, change)).join(', ');
  return (
    <p class="linked">
      <Private>{fill(words(terms).linkage.included, { list })}</Private>
    </p>
  );
}
