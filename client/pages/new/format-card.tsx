import { scenarioWords } from '../../../shared/scenarios/words.ts';
import { lang } from '../../lang.ts';
import type { Choice } from './choices.ts';

type Props = { readonly choice: Choice; readonly chosen: boolean; readonly onChoose: () => void };

export function FormatCard({ choice, chosen, onChoose }: Props) {
  const { name, note } = scenarioWords(choice.scenario, lang.value).formats[choice.format] ?? {
    name: choice.format,
    note: '',
  };
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
