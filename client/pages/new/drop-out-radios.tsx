import type { DropOut } from '../../../shared/protocol.ts';
import { pages } from '../../../shared/words/pages.ts';
import { words } from '../../words.ts';
import { Radios } from './radios.tsx';

type Props = {
  readonly choices: readonly DropOut[];
  readonly value: DropOut;
  readonly onChange: (dropOut: DropOut) => void;
};

/** Nothing where there is nothing to choose. */
export function DropOutRadios({ choices, value, onChange }: Props) {
  const t = words(pages).new;
  if (choices.length < 2) return null;
  return (
    <Radios
      legend={t.dropOut}
      value={value}
      onChange={onChange}
      options={choices.map((one) => ({ value: one, label: t.dropOuts[one], note: t.dropOutNotes[one] }))}
    />
  );
}
