type Props = {
  readonly label: string;
  readonly note: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
};

/** A yes or no among the choices, as large as they are. */
export function TickCard({ label, note, checked, onChange }: Props) {
  return (
    <label class="radio">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>
        <b>{label}</b>
        <small>{note}</small>
      </span>
    </label>
  );
}
