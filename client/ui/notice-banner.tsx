import type { ReadonlySignal } from '@preact/signals';
import x from 'lucide-static/icons/x.svg?raw';
import { useEffect } from 'preact/hooks';
import type { Notice } from '../../shared/class-protocol.ts';
import { classroom } from '../../shared/words/class.ts';
import { words } from '../words.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { announce } from './live-region.tsx';

type Props = {
  readonly from: { readonly notice: ReadonlySignal<Notice | null>; readonly putAway: () => void };
};

/** What the teacher says to everybody: spoken at once, and in sight until it is put away. */
export function NoticeBanner({ from }: Props) {
  const notice = from.notice.value;
  useEffect(() => {
    if (notice) announce(() => `${words(classroom).notice.from} ${notice.text}`, 'assertive');
  }, [notice]);
  if (notice === null) return null;
  const t = words(classroom).notice;
  return (
    <aside class="notice-banner" aria-label={t.from}>
      <p>
        <b>{t.from}</b> <bdi>{notice.text}</bdi>
      </p>
      <Button kind="quiet" aria-label={t.close} onClick={from.putAway}>
        <Icon svg={x} />
      </Button>
    </aside>
  );
}
