import type { Ending, IssueId, OptionId, Package } from '../../../shared/rules/vocabulary.ts';
import { STATUS_QUO } from '../../../shared/rules/vocabulary.ts';

type Ended = { readonly ending: Ending; readonly signed: Package | null };

/** `null`: the issue is left for later, or nothing was signed. */
export type Compared = {
  readonly issue: IssueId;
  readonly original: OptionId | null;
  readonly here: OptionId | null;
};

function settled(signed: Package | null, issue: IssueId): OptionId | null {
  const option = signed?.[issue];
  return option === undefined || option === STATUS_QUO ? null : option;
}

/** What the signed texts of two matches say on every issue, in the order of the talks. */
export function compared(
  issues: readonly IssueId[],
  original: Pick<Ended, 'signed'>,
  here: Pick<Ended, 'signed'>,
): readonly Compared[] {
  return issues.map((issue) => ({
    issue,
    original: settled(original.signed, issue),
    here: settled(here.signed, issue),
  }));
}

export function isDifferent({ original, here }: Compared): boolean {
  return original !== here;
}
