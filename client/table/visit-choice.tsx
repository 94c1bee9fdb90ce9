import { table } from '../../shared/words/table.ts';
import { points } from '../numbers.ts';
import { fill, words } from '../words.ts';
import { namesOf } from './names.ts';
import { useTable } from './table-state.ts';

type Props = {
  readonly visit: string;
  readonly onVisit: (constituency: string) => void;
  readonly disabled?: boolean;
};

/** The visit home before a signature: one constituency is courted. */
export function VisitChoice({ visit, onVisit, disabled = false }: Props) {
  const { brief, me } = useTable();
  const t = words(table).signing;
  const own = brief.value.own;
  if (own === null) return null;
  const names = namesOf(brief.value);
  const gain = fill(t.visitGain, { points: points(brief.value.numbers.visit) });
  return (
    <fieldset class="visit" disabled={disabled}>
      <legend>
        {t.visit} <small>{gain}</small>
      </legend>
      <div class="row">
        {own.home.constituencies.map(({ id }) => (
          <label key={id} class="check">
            <input type="radio" name="visit" checked={visit === id} onChange={() => onVisit(id)} />
            {names.constituency(me, id)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
