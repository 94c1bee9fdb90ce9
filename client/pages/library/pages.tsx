import { library } from '../../../shared/words/library.ts';
import { parts } from '../../../shared/words/parts.ts';
import { buttonClass } from '../../ui/button.tsx';
import { fill, words } from '../../words.ts';
import { type Asked, libraryAddress } from './asked.ts';

type Props = { readonly asked: Asked; readonly page: number; readonly pages: number };

export function Pages({ asked, page, pages }: Props) {
  const t = words(library);
  if (pages === 1 && page === 1) return null;
  // From a page past the end one comes back to the last one.
  const newer = Math.min(page - 1, pages);
  return (
    <nav class="row library-pages no-print" aria-label={t.pages}>
      {page > 1 && (
        <a class={buttonClass({})} href={libraryAddress({ ...asked, page: String(newer) })}>
          {t.newer}
        </a>
      )}
      <span class="number">{fill(words(parts).page, { page, pages })}</span>
      {page < pages && (
        <a class={buttonClass({})} href={libraryAddress({ ...asked, page: String(page + 1) })}>
          {t.older}
        </a>
      )}
    </nav>
  );
}
