import { useSignal } from '@preact/signals';
import { table } from '../../shared/words/table.ts';
import { fill, words } from '../words.ts';

type Props = {
  readonly label: string;
  /** Everything the bar says, in sentences. */
  readonly says: readonly string[];
  readonly value: number;
  readonly max: number;
  readonly figure: string;
  readonly note?: string | undefined;
  readonly marks: readonly number[];
  readonly low?: boolean;
};

/** A small bar for the ink of the top bar, with notches where something depends on it; pressed, it says so in words. */
export function TopMeter({ label, says, value, max, figure, note, marks, low = false }: Props) {
  const open = useSignal(false);
  const percent = (n: number) => `${(100 * Math.min(Math.max(n, 0), max)) / max}%`;
  return (
    <div class={open.value ? 'top-gauge open' : 'top-gauge'}>
      {/* biome-ignore lint/a11y/useSemanticElements: a <meter> cannot be drawn alike in every browser, nor carry notches. */}
      <div
        class={low ? 'top-meter low' : 'top-meter'}
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={Math.min(Math.max(value, 0), max)}
        aria-valuetext={says.join('. ')}
      >
        <span class="top-label">{label}</span>
        <span class="top-track">
          <span class="top-fill" style={{ width: percent(value) }} />
          {marks.map((mark) => (
            <i key={mark} style={{ left: percent(mark) }} class={value >= mark ? 'reached' : ''} />
          ))}
        </span>
        <b class="number">{figure}</b>
        {note && <small>{note}</small>}
      </div>
      <button
        type="button"
        class="top-why"
        aria-label={fill(words(table).top.why, { label })}
        aria-expanded={open.value}
        onClick={() => (open.value = !open.value)}
        onBlur={() => (open.value = false)}
        onKeyDown={({ key }) => {
          if (key === 'Escape') open.value = false;
        }}
      />
      <ul class="top-says">
        {says.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
