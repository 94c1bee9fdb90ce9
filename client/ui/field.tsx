import alert from 'lucide-static/icons/triangle-alert.svg?raw';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './icon.tsx';

export type Wiring = {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': 'true' | undefined;
};

type Props = {
  readonly label: string;
  readonly hint?: string;
  /** One sentence in words; `null` while there is nothing to say. */
  readonly error?: string | null;
  /** Draws the control with the ids that tie it to its words. */
  readonly children: (wiring: Wiring) => ComponentChildren;
};

export function Field({ label, hint, error, children }: Props) {
  const id = useId();
  const about = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {children({ id, 'aria-describedby': about || undefined, 'aria-invalid': error ? 'true' : undefined })}
      {error && (
        <span class="error" id={`${id}-error`} role="alert">
          <Icon svg={alert} />
          {error}
        </span>
      )}
    </div>
  );
}
