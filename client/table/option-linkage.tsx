import type { IssueId, OptionId } from '../../shared/rules/vocabulary.ts';
import { terms } from '../../shared/words/terms.ts';
import { conditionText } from '../linkage-words.ts';
import { signedPoints } from '../numbers.ts';
import { scenario } from '../scenario.ts';
import { privacy } from '../store/privacy.ts';
import { fill, words } from '../words.ts';
import { useTable } from './table-state.ts';

/** What an option is worth besides, together with which options of other issues. */
export function OptionLinkage({ issue, option }: { readonly issue: IssueId; readonly option: OptionId }) {
  const { brief } = useTable();
  const sheet = brief.value.own?.sheet;
  if (!sheet || privacy.value) return null;
  const content = scenario(brief.value);
  return sheet.linkage
    .filter(({ when }) => when[issue]?.includes(option))
    .map(({ id, when, value }) => {
      const { [issue]: _, ...others } = when;
      const list = conditionText({ content, sheet }, { when: others });
      return (
        <p key={id} class="numbers">
          {fill(words(terms).linkage.besides, { points: signedPoints(value), list })}
        </p>
      );
    });
}
