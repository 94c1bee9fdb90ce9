import type { Brief } from '../../shared/rules/view-types.ts';
import type { ConstituencyId, DispatchId, IssueId, OptionId, Side } from '../../shared/rules/vocabulary.ts';
import { signedPoints } from '../numbers.ts';
import { issueName, optionWords } from '../option-words.ts';
import { scenario } from '../scenario.ts';

/** The scenario's words for one match, in the language of the moment. A word that is missing shows its id. */
export type Names = {
  readonly issue: (issue: IssueId) => string;
  readonly short: (issue: IssueId, option: OptionId) => string;
  readonly long: (issue: IssueId, option: OptionId) => string;
  readonly constituency: (side: Side, id: ConstituencyId) => string;
  readonly dispatch: (id: DispatchId) => { readonly headline: string; readonly body: string };
};

export function namesOf(brief: Pick<Brief, 'scenario' | 'words'>): Names {
  const content = scenario(brief);
  return {
    issue: (issue) => issueName(content, issue),
    short: (issue, of) => optionWords(content, issue, of).short,
    long: (issue, of) => optionWords(content, issue, of).long,
    constituency: (side, of) => content.constituencies[side][of]?.name ?? of,
    dispatch: (of) => content.dispatches[of] ?? { headline: of, body: '' },
  };
}

/** "White House +2, Congress −3.5" */
export function shiftList(
  names: Names,
  side: Side,
  shifts: readonly { readonly id: ConstituencyId; readonly shift: number }[],
): string {
  return shifts.map(({ id, shift }) => `${names.constituency(side, id)} ${signedPoints(shift)}`).join(', ');
}
