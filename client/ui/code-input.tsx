import type { Wiring } from './field.tsx';

type Props = {
  readonly wiring: Wiring;
  readonly class: string;
  readonly code: string;
  readonly onCode: (code: string) => void;
};

/** For a code that was read aloud or written down: nothing completes, corrects or checks it while it is typed. */
export function CodeInput({ wiring, class: look, code, onCode }: Props) {
  return (
    <input
      {...wiring}
      type="text"
      class={look}
      autoComplete="off"
      autoCapitalize="characters"
      spellcheck={false}
      maxLength={20}
      value={code}
      onInput={(event) => onCode(event.currentTarget.value)}
    />
  );
}
