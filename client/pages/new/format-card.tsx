type Props = {
  readonly name: string;
  readonly note: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
};

export function FormatCard({ name, note, chosen, onChoose }: Props) {
  return (
    <label class="radio format-card">
      <input type="radio" name="format" checked={chosen} onChange={onChoose} />
      <span>
        <b>{name}</b>
        <small>{note}</small>
      </span>
    </label>
  );
}
