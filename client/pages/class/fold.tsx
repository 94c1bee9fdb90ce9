import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

type Props = { readonly summary: string; readonly children: ComponentChildren };

/** A part of the board that is made, and asks the server for anything, only while somebody looks at it. */
export function Fold({ summary, children }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && children}
    </details>
  );
}
