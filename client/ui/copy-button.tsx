import check from 'lucide-static/icons/check.svg?raw';
import copy from 'lucide-static/icons/copy.svg?raw';
import { useEffect, useRef, useState } from 'preact/hooks';
import { parts } from '../../shared/words/parts.ts';
import { words } from '../words.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { announce } from './live-region.tsx';

/** Plain http has no clipboard API; there the old command works, after a gesture, on selected text. */
async function copied(text: string, holder: HTMLInputElement): Promise<boolean> {
  if (navigator.clipboard) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // Forbidden here: fall through to the selection.
    }
  }
  holder.select();
  return document.execCommand('copy');
}

type Props = { readonly text: string; readonly label: string; readonly primary?: boolean };

/** A text one may also select by hand, with a button that copies it. */
export function CopyButton({ text, label, primary }: Props) {
  const t = words(parts);
  const holder = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<'idle' | 'done' | 'by-hand'>('idle');
  useEffect(() => {
    if (state !== 'done') return;
    const timer = setTimeout(() => setState('idle'), 4000);
    return () => clearTimeout(timer);
  }, [state]);
  async function press() {
    if (!holder.current) return;
    const done = await copied(text, holder.current);
    setState(done ? 'done' : 'by-hand');
    announce(() => (done ? words(parts).copied : words(parts).copyByHand));
    if (!done) holder.current.select();
  }
  return (
    <div class="copy">
      <input
        ref={holder}
        type="text"
        readOnly
        value={text}
        aria-label={label}
        onFocus={(e) => e.currentTarget.select()}
      />
      <Button kind={primary ? 'primary' : 'plain'} onClick={press}>
        <Icon svg={state === 'done' ? check : copy} />
        {state === 'done' ? t.copied : t.copy}
        <span class="visually-hidden">: {label}</span>
      </Button>
      {state === 'by-hand' && <span>{t.copyByHand}</span>}
    </div>
  );
}
