import { crossedRedLine, textWith } from '../rules/package.ts';
import type { ConstituencyId, Package } from '../rules/vocabulary.ts';
import { other } from '../rules/vocabulary.ts';
import type { PlayerWish } from '../rules/wish.ts';
import type { Sight } from './bot.ts';
import { guess, opponentModel } from './opponent-model.ts';
import { searchTexts } from './package-search.ts';
import { rowsToAsk } from './plan.ts';
import { sameRows } from './same-rows.ts';
import { passesAfter, type Stance, worth } from './stance.ts';

const MOST_PROPOSALS = 3;
/** A guess must promise them this much of their whole scale, or it is not worth their time. */
const PROMISE = 0.01;

/** Takes what is better, proposes what it guesses better for both, and finishes. */
export function secondSignatureMove(sight: Sight, stance: Stance): PlayerWish | null {
  const { menu, standing } = sight.view;
  const visit = visitPaid(sight, stance);
  const theirs = standing[other(stance.side)];
  if (menu.improve && theirs && isNoWorse(stance, theirs.package, visit))
    return { type: 'improve', package: menu.improve };
  const mine = proposals(sight, stance);
  if (menu.propose && !standing[stance.side] && mine.length < MOST_PROPOSALS) {
    const better = proposal(sight, stance, visit, mine);
    if (better) return { type: 'propose', package: better };
  }
  return menu.finish ? { type: 'finish' } : null;
}

function isNoWorse(stance: Stance, change: Package, visit: ConstituencyId | null): boolean {
  const text = textWith(stance.text, change);
  return (
    worth(stance, text) >= worth(stance, stance.text) &&
    crossedRedLine(stance.sheet.redLines, text) === undefined &&
    passesAfter(stance, text, visit)
  );
}

/** The visit home was paid with the first signature and counts for the second. */
function visitPaid({ past }: Sight, { side }: Stance): ConstituencyId | null {
  const events = past.flatMap((step) => step.events);
  const signed = events.find((event) => event.type === 'signed');
  return (signed?.type === 'signed' ? signed.visits[side] : undefined) ?? null;
}

function proposals({ past }: Sight, { side }: Stance): readonly Package[] {
  return past
    .flatMap((step) => step.events)
    .flatMap((event) => (event.type === 'proposed' && event.seat.startsWith(side) ? [event.package] : []));
}

function proposal(
  sight: Sight,
  stance: Stance,
  visit: ConstituencyId | null,
  tried: readonly Package[],
): Package | null {
  const model = opponentModel(sight, stance);
  const now = { own: worth(stance, stance.text), theirs: guess(model, stance.text) };
  const found = searchTexts(stance, model, { keep: () => false, floor: now.own + 1 })
    .filter(({ theirs }) => theirs >= now.theirs + PROMISE)
    .sort((a, b) => b.theirs - a.theirs)
    .map(({ text }) => rowsToAsk(stance, text))
    .filter((change) => Object.keys(change).length > 0 && !tried.some((one) => sameRows(one, change)));
  return found.find((change) => isNoWorse(stance, change, visit)) ?? null;
}
