import x from 'lucide-static/icons/x.svg?raw';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { parts } from '../../shared/words/parts.ts';
import { words } from '../words.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

type Props = {
  readonly title: string;
  readonly open: boolean;
  /** Escape, the close button, or the form inside. */
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  readonly foot?: ComponentChildren;
  readonly wide?: boolean;
};

/** A modal on the browser's own `<dialog>`: it keeps the focus inside and gives it back. */
export function Dialog({ title, open, onClose, children, foot, wide }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog || dialog.open === open) return;
    if (open) dialog.showModal();
    else dialog.close();
  }, [open]);
  if (!open && !ref.current) return null;
  return (
    <dialog
      ref={ref}
      class={wide ? 'dialog wide' : 'dialog'}
      aria-labelledby={id}
      onClose={() => {
        if (open) onClose();
      }}
    >
      {open && (
        <>
          <div class="dialog-head">
            <h2 id={id} tabIndex={-1}>
              {title}
            </h2>
            <Button kind="quiet" onClick={onClose} aria-label={words(parts).close}>
              <Icon svg={x} />
            </Button>
          </div>
          <div class="dialog-body">{children}</div>
          {foot && <div class="dialog-foot">{foot}</div>}
        </>
      )}
    </dialog>
  );
}
