type Props = {
  readonly label: string;
  /** Everything the bar says, in words. */
  readonly title: string;
  readonly value: number;
  readonly max: number;
  readonly figure: string;
  readonly note?: string | undefined;
  readonly marks: readonly number[];
  readonly low?: boolean;
};

/** A small bar for the ink of the top bar, with notches where something depends on it. */
export function TopMeter({ label, title, value, max, figure, note, marks, low = false }: Props) {
  const percent = (n: number) => `${(100 * Math.min(Math.max(n, 0), max)) / max}%`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a <meter> cannot be drawn alike in every browser, nor carry notches.
    <div
      class={low ? 'top-meter low' : 'top-meter'}
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={Math.min(Math.max(value, 0), max)}
      aria-valuetext={title}
      title={title}
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
  );
}
