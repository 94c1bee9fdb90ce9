import './lobby.css';
import { pages } from '../../../shared/words/pages.ts';
import { pathTo } from '../../router.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { fill, words } from '../../words.ts';
import { QrCode } from './qr-code.tsx';

type Says = { readonly say: string; readonly link: string; readonly qr: string; readonly qrAlt: string };

export function joinLink(code: string): string {
  return new URL(pathTo({ page: 'join', code }), location.origin).href;
}

/** Letter by letter for whoever listens. */
export function SpelledCode({ code }: { readonly code: string }) {
  const letters = Array.from(code.replace(/[^A-Z0-9]/gi, '')).join(', ');
  return (
    <>
      <span aria-hidden="true">{code}</span>
      <span class="visually-hidden">{fill(words(pages).lobby.spelled, { letters })}</span>
    </>
  );
}

/** A code to be told, sent or scanned. */
export function Code({ code, says }: { readonly code: string; readonly says: Says }) {
  const link = joinLink(code);
  return (
    <div class="lobby">
      <div class="lobby-words">
        <p class="lobby-say">{says.say}</p>
        <p class="lobby-code">
          <SpelledCode code={code} />
        </p>
        <p class="lobby-say">{says.link}</p>
        <CopyButton text={link} label={says.link} primary />
      </div>
      <figure class="lobby-qr">
        <QrCode text={link} label={says.qrAlt} />
        <figcaption>{says.qr}</figcaption>
      </figure>
    </div>
  );
}
