import { isRedLine, textWith } from '../rules/package.ts';
import { type IssueId, other, type Package, STATUS_QUO } from '../rules/vocabulary.ts';
import type { PlayerWish } from '../rules/wish.ts';
import type { Sight } from './bot.ts';
import { aspiration, elapsed } from './concession-curve.ts';
import { guessOption } from './opponent-model.ts';
import { type Plan, planAt, rowsToAsk } from './plan.ts';
import { sameRows } from './same-rows.ts';
import { type Stance, worth, wouldSign } from './stance.ts';
import type { Temper } from './temper.ts';

/** Until this part of the talks is over, packages settle some issues; later they sign. */
const EXPLORING = 0.3;
/** A row that costs more than this, tenths, may be marked "this stops us". */
const STICKING = 60;

/** Whether a temper waits no longer for more. The last call puts its question itself: no turn of the rules is the last word. */
const CONTENT: { readonly [from in Temper['contentFrom']]: (stance: Stance, plan: Plan) => boolean } = {
  'half-time': (_, { time }) => time >= 0.5,
  'last-turn': (stance) => turnsLeft(stance) <= 2,
  'last-call': (stance) => turnsLeft(stance) < 0,
};

/** Turns of both sides after this one, in the whole talks; the last call takes the place of the last. */
function turnsLeft({ brief, view }: Stance): number {
  return 2 * brief.turns * (brief.rounds.length - view.round + 1) - view.turn - 1;
}

/** One turn in the plenary: take what is as good as one's own next package, else table that, else pass. */
export function plenaryMove(sight: Sight, stance: Stance, seed: string): PlayerWish {
  const plan = planAt(sight, stance, seed, stance.view);
  const { accept } = sight.view.menu;
  if (accept && isGoodEnough(stance, plan)) return { type: 'accept', package: accept };
  return (plan.intended && tabled(stance, plan, plan.intended.text)) ?? { type: 'pass' };
}

/** The rule of acceptance: theirs is worth one's own next package, or the side is content with all it would sign. */
function isGoodEnough(stance: Stance, plan: Plan): boolean {
  const theirs = stance.view.standing[other(stance.side)];
  if (!theirs) return false;
  const { brief, view } = stance;
  const perRound = 2 * brief.turns;
  const nextIsAnotherRound = view.turn + 2 >= perRound;
  const charge = nextIsAnotherRound ? (brief.waiting[view.round - 1] ?? 0) : 0;
  const content = CONTENT[stance.temper.contentFrom](stance, plan);
  const nextTime = elapsed(brief, { round: view.round, turn: view.turn + 2 });
  const next = Math.min(plan.target, aspiration(plan.curve, nextTime)) - charge;
  if (theirs.sign) {
    const text = textWith(stance.text, theirs.package);
    return wouldSign(stance, text) && (content || worth(stance, text) >= next);
  }
  // A package that only initials is measured by the whole text it would leave, the rest as one means to ask it.
  if (!plan.intended) return false;
  const text = textWith(plan.intended.text, theirs.package);
  return wouldSign(stance, text) && worth(stance, text) >= next;
}

function tabled(stance: Stance, plan: Plan, intended: Package): PlayerWish | null {
  const rows = rowsToAsk(stance, intended);
  const some = plan.time < EXPLORING ? someRows(stance, plan, rows) : null;
  const offer = some ?? rows;
  const sign = some === null;
  const mine = stance.view.standing[stance.side];
  if (mine && mine.sign === sign && sameRows(mine.package, offer)) return null;
  return { type: 'table', package: offer, sign, stops: stickingPoints(stance, intended) };
}

/** Half of the rows, by turns the one that matters most to each side: a trade, not a wish list. */
function someRows(stance: Stance, plan: Plan, rows: Package): Package | null {
  const issues = Object.keys(rows);
  const open = stance.brief.issues.length - Object.keys(stance.text).length;
  if (open <= stance.brief.issues.length / 2 || issues.length < 3) return null;
  const whole = textWith(stance.text, rows);
  const gain = (issue: IssueId) => worth(stance, whole) - worth(stance, { ...whole, [issue]: STATUS_QUO });
  const give = (issue: IssueId) => guessOption(plan.model, issue, rows[issue] ?? STATUS_QUO);
  const ours = [...issues].sort((a, b) => gain(b) - gain(a));
  const theirs = [...issues].sort((a, b) => give(b) - give(a));
  const chosen = new Set<IssueId>();
  const half = Math.ceil(issues.length / 2);
  for (let at = 0; chosen.size < half; at += 1) {
    const next = ours[at];
    const back = theirs[at];
    if (next !== undefined) chosen.add(next);
    if (back !== undefined && chosen.size < half) chosen.add(back);
  }
  return Object.fromEntries(Object.entries(rows).filter(([issue]) => chosen.has(issue)));
}

/** The rows of their package that hurt most: what the capital forbids, then what costs most against one's own. */
function stickingPoints(stance: Stance, intended: Package): IssueId[] {
  const theirs = stance.view.standing[other(stance.side)]?.package ?? {};
  const { redLines } = stance.sheet;
  const best = worth(stance, intended);
  return Object.entries(theirs)
    .map(([issue, option]) => {
      const cost = best - worth(stance, { ...intended, [issue]: option });
      return { issue, cost: isRedLine(redLines, issue, option) ? 1000 : cost };
    })
    .filter(({ cost }) => cost >= STICKING)
    .sort((a, b) => b.cost - a.cost)
    .slice(0, 2)
    .map(({ issue }) => issue);
}
