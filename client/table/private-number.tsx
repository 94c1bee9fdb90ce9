import { table } from '../../shared/words/table.ts';
import { privacy } from '../store/privacy.ts';
import { words } from '../words.ts';

/** A number only its owner should see; the key H covers it. */
export function Private({ children }: { readonly children: string }) {
  if (!privacy.value) return <>{children}</>;
  return (
    <span class="covered" title={words(table).top.hidden}>
      <span aria-hidden="true">••</span>
      <span class="visually-hidden">{words(table).top.hidden}</span>
    </span>
  );
}
