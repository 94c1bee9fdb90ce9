import { useId } from 'preact/hooks';
import { pages } from '../../shared/words/pages.ts';
import { fill, words } from '../words.ts';
import { Field } from './field.tsx';

/** What the server takes (shared/protocol.ts), and how many are left when they begin to be counted. */
const LONGEST = 30;
const NEAR = 10;

type Props = {
  readonly name: string;
  readonly onName: (name: string) => void;
  /** Somebody tried to go on without one. */
  readonly missing: boolean;
  /** Nobody else will read it, so it may be left empty. */
  readonly optional?: boolean;
  /** Who else will read it. */
  readonly hint?: string;
  /** Unless it is one's own. */
  readonly label?: string;
};

/** What a player is called at the table; any name will do. */
export function NameField({ name, onName, missing, optional = false, hint, label }: Props) {
  const t = words(pages).new;
  const counter = useId();
  const left = LONGEST - name.length;
  const readers = hint ?? (optional ? t.nameHintBot : t.nameHint);
  return (
    <Field label={label ?? t.name} hint={readers} error={missing ? t.nameMissing : null}>
      {(wiring) => (
        <>
          <input
            {...wiring}
            aria-describedby={[wiring['aria-describedby'], left <= NEAR && counter].filter(Boolean).join(' ')}
            type="text"
            class="name-input"
            autoComplete="nickname"
            maxLength={LONGEST}
            value={name}
            onInput={(event) => onName(event.currentTarget.value)}
          />
          <span id={counter} class="hint name-left" role="status">
            {left <= NEAR && fill(t.nameLeft, { left, most: LONGEST })}
          </span>
        </>
      )}
    </Field>
  );
}
