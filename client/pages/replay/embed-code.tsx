import type { ReplayView as As } from '../../../shared/protocol.ts';
import { embed } from '../../../shared/words/embed.ts';
import { pathTo } from '../../router.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { words } from '../../words.ts';

type Props = { readonly match: string; readonly seq: number; readonly as: As };

/** The step in a frame, as HTML for somebody's own page. */
export function EmbedCode({ match, seq, as }: Props) {
  const t = words(embed);
  return (
    <details>
      <summary>{t.code}</summary>
      <p>{t.codeNote}</p>
      <CopyButton text={frameCode({ match, seq, as, title: t.title })} label={t.codeLabel} />
    </details>
  );
}

/** Attributes without anything to escape but the ampersands of the address. */
export function frameCode({ match, seq, as, title }: Props & { readonly title: string }): string {
  const search = new URLSearchParams({ at: String(seq), as });
  const address = new URL(`${pathTo({ page: 'embed', id: match })}?${search}`, location.origin);
  const src = address.href.replaceAll('&', '&amp;');
  return `<iframe src="${src}" title="${title}" width="640" height="480" loading="lazy"></iframe>`;
}
