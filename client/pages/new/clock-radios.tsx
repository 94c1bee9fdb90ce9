import { CLOCK_CHOICES, type ClockChoice } from '../../../shared/protocol.ts';
import { pages } from '../../../shared/words/pages.ts';
import { words } from '../../words.ts';
import { Radios } from './radios.tsx';

type Props = { readonly value: ClockChoice; readonly onChange: (clock: ClockChoice) => void };

export function ClockRadios({ value, onChange }: Props) {
  const t = words(pages).new;
  return (
    <Radios
      legend={t.clock}
      value={value}
      onChange={onChange}
      options={CLOCK_CHOICES.map((clock) => ({
        value: clock,
        label: t.clocks[clock],
        note: t.clockNotes[clock],
      }))}
    />
  );
}
