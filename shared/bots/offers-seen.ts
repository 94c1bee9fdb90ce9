import type { IssueId, Package, Side } from '../rules/vocabulary.ts';
import type { Sight } from './bot.ts';
import { elapsed } from './concession-curve.ts';

export type OfferSeen = {
  readonly package: Package;
  readonly stops: readonly IssueId[];
  /** 0 at the first turn, 1 in the last call. */
  readonly time: number;
};

/** Every package a side tabled or proposed, oldest first. */
export function offersSeen({ brief, past }: Sight, side: Side): readonly OfferSeen[] {
  const offers: OfferSeen[] = [];
  let round = 1;
  let turn = 0;
  for (const event of past.flatMap((step) => step.events)) {
    if (event.type === 'round-opened') [round, turn] = [event.round, 0];
    else if (event.type === 'turn-opened') turn = event.turn;
    else if (event.type === 'tabled' && event.seat.startsWith(side))
      offers.push({ package: event.package, stops: event.stops, time: elapsed(brief, { round, turn }) });
    else if (event.type === 'finals-opened' && event.packages[side])
      offers.push({ package: event.packages[side], stops: [], time: 1 });
  }
  return offers;
}

/** Packages of one side that the other accepted. */
export function acceptedFrom({ past }: Sight, side: Side): readonly Package[] {
  return past
    .flatMap((step) => step.events)
    .flatMap((event) => (event.type === 'accepted' && event.id.startsWith(side) ? [event.package] : []));
}

/** Issues a side said at dinner that it wants, or would move on. Bluffing is allowed. */
export function soundingsSeen({ past }: Sight, side: Side): { wants: IssueId[]; moves: IssueId[] } {
  const seen: { wants: IssueId[]; moves: IssueId[] } = { wants: [], moves: [] };
  for (const event of past.flatMap((step) => step.events)) {
    const sounding = event.type === 'soundings-opened' ? event.soundings[side] : null;
    if (!sounding) continue;
    seen.wants.push(sounding.wants);
    seen.moves.push(sounding.moves);
  }
  return seen;
}
