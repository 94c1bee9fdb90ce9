import type { Ending, IssueId, OptionId, Package } from '../../../shared/rules/vocabulary.ts';
import { STATUS_QUO } from '../../../shared/rules/vocabulary.ts';

type Ended = { readonly ending: Ending; readonly signed: Package | null };

/** `null`: the issue is left for later, or nothing was signed. */
export type Difference = {
  readonly issue: IssueId;
  readonly original: OptionId | null;
  readonly here: OptionId | null;
};

function settled(signed: Package | null, issue: IssueId): OptionId | null {
  const option = signed?.[issue];
  return option === undefined || option === STATUS_QUO ? null : option;
}

/** The issues on which the signed texts of two matches differ, in the order of the talks. */
export function differences(
  issues: readonly IssueId[],
  original: Pick<Ended, 'signed'>,
  here: Pick<Ended, 'signed'>,
): readonly Difference[] {
  return issues
    .map((issue) => ({
      issue,
      original: settled(original.signed, issue),
      here: settled(here.signed, issue),
    }))
    .filter((one) => one.original !== one.here);
}
