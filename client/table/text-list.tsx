import { type Package, STATUS_QUO } from '../../shared/rules/vocabulary.ts';
import { table } from '../../shared/words/table.ts';
import { words } from '../words.ts';
import { namesOf } from './names.ts';
import { useTable } from './table-state.ts';

type Props = {
  readonly text: Package;
  /** The whole agenda, with what is left for later. */
  readonly whole?: boolean;
};

/** A text or package issue by issue, in the order of the agenda. */
export function TextList({ text, whole = false }: Props) {
  const { brief } = useTable();
  const names = namesOf(brief.value);
  const issues = brief.value.issues.map(({ id }) => id).filter((id) => whole || id in text);
  return (
    <ul class="text-list">
      {issues.map((issue) => {
        const option = text[issue];
        const open = option === undefined || (whole && option === STATUS_QUO);
        return (
          <li key={issue} class={open ? 'open' : ''}>
            <b>{names.issue(issue)}</b>
            <span>{open ? words(table).signing.open : names.short(issue, option)}</span>
          </li>
        );
      })}
    </ul>
  );
}
