import type { Approvals } from './events.ts';
import { defaultVisit, voteOf } from './home-front.ts';
import { scoreOf } from './scoring.ts';
import type { Home, Sheet } from './setup.ts';
import type { Package } from './vocabulary.ts';

type Side = {
  readonly sheet: Sheet;
  readonly home: Home;
  readonly approvals: Approvals;
  /** What a visit home gains, in tenths of a point. */
  readonly visit: number;
};

/** CL-3: whether a side whose clock runs out in the signing signs: home passes, and the text reaches the walk-away value. */
export function signsByDefault({ sheet, home, approvals, visit }: Side, text: Package): boolean {
  const { passes } = voteOf(home, approvals, text, { to: defaultVisit(home), gain: visit });
  return passes && scoreOf(sheet, text) >= sheet.walkAway;
}
