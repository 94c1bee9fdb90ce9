import type { Brief } from '../../../shared/rules/view-types.ts';
import { branch as all } from '../../../shared/words/branch.ts';
import { pathTo } from '../../router.ts';
import { fill, words } from '../../words.ts';

/** Says that a match goes on from another one's step, and leads there. */
export function BranchNote({ branch }: Pick<Brief, 'branch'>) {
  const t = words(all);
  if (!branch) return null;
  const { match, seq } = branch;
  return (
    <p class="notice branch-note">
      {fill(match === null ? t.fromFile : t.from, { step: seq })}{' '}
      {match !== null && <a href={originalAddress(match, seq)}>{t.toOriginal}</a>}
    </p>
  );
}

function originalAddress(match: string, seq: number): string {
  return `${pathTo({ page: 'replay', id: match })}?${new URLSearchParams({ at: String(seq), as: 'open' })}`;
}
