import { useId } from 'preact/hooks';

type Props = {
  readonly label: string;
  /** The value in words or figures, shown beside the label. */
  readonly text: string;
  readonly value: number;
  readonly max: number;
  /** A line across the bar, such as a threshold or a floor, with its words. */
  readonly mark?: { readonly at: number; readonly text: string } | undefined;
};

/** A bar from 0 to `max`; under its mark it is hatched, so that colour never speaks alone. */
export function Meter({ label, text, value, max, mark }: Props) {
  const id = useId();
  const percent = (n: number) => `${(100 * Math.min(Math.max(n, 0), max)) / max}%`;
  const low = mark !== undefined && value < mark.at;
  return (
    <div class="meter">
      <div class="meter-head">
        <span id={id}>{label}</span>
        <b class="number">{text}</b>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a <meter> cannot show its threshold. */}
      <div
        class="meter-bar"
        role="meter"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={value}
        aria-valuetext={mark ? `${text}. ${mark.text}` : text}
      >
        <div class={low ? 'meter-fill low' : 'meter-fill'} style={{ width: percent(value) }} />
        {mark && <div class="meter-mark" style={{ left: percent(mark.at) }} />}
      </div>
      {mark && <small class="muted">{mark.text}</small>}
    </div>
  );
}
