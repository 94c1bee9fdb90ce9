import { pages } from '../../shared/words/pages.ts';
import { words } from '../words.ts';
import { Field } from './field.tsx';

type Props = {
  readonly name: string;
  readonly onName: (name: string) => void;
  /** Somebody tried to go on without one. */
  readonly missing: boolean;
  /** Nobody else will read it, so it may be left empty. */
  readonly optional?: boolean;
};

/** What a player is called at the table; any name will do. */
export function NameField({ name, onName, missing, optional = false }: Props) {
  const t = words(pages).new;
  return (
    <Field label={t.name} hint={optional ? t.nameHintBot : t.nameHint} error={missing ? t.nameMissing : null}>
      {(wiring) => (
        <input
          {...wiring}
          type="text"
          class="name-input"
          autoComplete="nickname"
          maxLength={30}
          value={name}
          onInput={(event) => onName(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
