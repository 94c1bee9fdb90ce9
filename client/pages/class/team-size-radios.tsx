import { LARGEST_DELEGATION } from '../../../shared/rules/team.ts';
import { team } from '../../../shared/words/team.ts';
import { words } from '../../words.ts';
import { Radios } from '../new/radios.tsx';

type Props = { readonly value: number; readonly onChange: (size: number) => void };

const SIZES = Array.from({ length: LARGEST_DELEGATION }, (_, at) => at + 1);

/** How many students speak for a side. */
export function TeamSizeRadios({ value, onChange }: Props) {
  const t = words(team).size;
  return (
    <Radios
      legend={t.legend}
      value={String(value)}
      onChange={(size) => onChange(Number(size))}
      options={SIZES.map((size) => ({
        value: String(size),
        label: t.labels[size - 1] ?? String(size),
        note: t.notes[size - 1] ?? '',
      }))}
    />
  );
}
