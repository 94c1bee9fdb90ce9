import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

type Option<V> = {
  readonly value: V;
  readonly label: string;
  readonly note?: string;
  readonly mark?: ComponentChildren;
};

type Props<V> = {
  readonly legend: string;
  readonly value: V;
  readonly onChange: (value: V) => void;
  readonly options: readonly Option<V>[];
};

/** A row of choices of which one holds; arrow keys move it, as in any group of radio buttons. */
export function Radios<V extends string>({ legend, value, onChange, options }: Props<V>) {
  const name = useId();
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div class="radios">
        {options.map((option) => (
          <label key={option.value} class="radio">
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>
              <b>
                {option.mark} {option.label}
              </b>
              {option.note && <small>{option.note}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
