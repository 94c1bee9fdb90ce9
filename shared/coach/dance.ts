import { type ConcessionFit, concessionFit } from '../analysis/concession-fit.ts';
import { type Step, stepsOf } from '../analysis/steps.ts';
import { elapsed } from '../bots/concession-curve.ts';
import type { MatchEvent } from '../rules/events.ts';
import { textWith } from '../rules/package.ts';
import type { Setup } from '../rules/setup.ts';
import { initialledText, type MatchState } from '../rules/state.ts';
import { type BySide, bySide, type Package, type PackageId, type Side, sideOf } from '../rules/vocabulary.ts';
import { pairOf, worthOf } from './pairs.ts';
import { type Position, retoldUntil } from './positions.ts';

export type PackageKind = 'tabled' | 'reopened' | 'final' | 'proposed';

/** One package of one side, as a point in the plane of both scores. */
export type DancePackage = {
  readonly seq: number;
  readonly round: number;
  readonly side: Side;
  readonly kind: PackageKind;
  /** Final packages have none. */
  readonly id: PackageId | null;
  readonly rows: Package;
  /** Accepting it signs. */
  readonly sign: boolean;
  /** What both sheets give for the package with the text as it stood elsewhere at that moment, tenths of a point. */
  readonly values: BySide<number>;
  /** It was put in the original of a branch: where this match came from, and nobody's move in it. */
  readonly retold: boolean;
  /** What it is beside the same side's package before; `null` for the first, and for what was retold. */
  readonly step: Step | null;
};

export type Dance = {
  /** Both sides' packages, oldest first. */
  readonly packages: readonly DancePackage[];
  /** How each side conceded over the talks; `null` where it put too few whole texts to tell, or did not concede. */
  readonly concession: BySide<ConcessionFit | null>;
};

type Offer = Omit<DancePackage, 'step' | 'retold'> & {
  /** 0 at the first turn, 1 in the last call. */
  readonly time: number;
};

/** The negotiation dance: every package in order, named by its step (DANS: Hindriks, Jonker & Tykhonov 2007). */
export function danceOf(positions: readonly Position[]): Dance {
  const offers = positions.flatMap(({ record, before }) => (before ? offersIn(record, before) : []));
  const steps = stepsOf(
    offers.map(({ side, values }) => ({ side: side === 'us' ? 0 : 1, utilities: pairOf(values) })),
  );
  const setup = positions[0]?.after.setup;
  const from = retoldUntil(positions);
  const isRetold = ({ seq }: Pick<Offer, 'seq'>) => seq <= from;
  const own = offers.filter((offer) => !isRetold(offer));
  return {
    packages: offers.map(({ time: _, ...offer }, at) => {
      const retold = isRetold(offer);
      return { ...offer, retold, step: retold ? null : (steps[at] ?? null) };
    }),
    concession: bySide((side) => (setup ? concessionOf(setup, side, own) : null)),
  };
}

function offersIn(
  { seq, events }: { readonly seq: number; readonly events: readonly MatchEvent[] },
  before: MatchState,
): readonly Offer[] {
  const reopened = events.find((event) => event.type === 'reopened');
  const gone = reopened?.type === 'reopened' ? reopened.issues : [];
  const standing = before.signed ?? initialledText(before);
  const text = Object.fromEntries(Object.entries(standing).filter(([issue]) => !gone.includes(issue)));
  return events.flatMap((event): Offer[] => {
    const offer = offerOf(event, reopened !== undefined);
    if (!offer) return [];
    const values = worthOf(before.setup, textWith(text, offer.rows));
    return [{ ...offer, seq, round: before.round, values, time: elapsed(before.setup, before) }];
  });
}

type Told = Pick<Offer, 'side' | 'kind' | 'id' | 'rows' | 'sign'>;

function offerOf(event: MatchEvent, isReplacement: boolean): Told | null {
  if (event.type === 'tabled') {
    const kind = isReplacement ? 'reopened' : 'tabled';
    return { side: sideOf(event.seat), kind, id: event.id, rows: event.package, sign: event.sign };
  }
  // Whoever names none stands by its package on the table, which is in the list already.
  if (event.type === 'final-chosen' && event.package)
    return { side: sideOf(event.seat), kind: 'final', id: null, rows: event.package, sign: true };
  if (event.type === 'proposed')
    return { side: sideOf(event.seat), kind: 'proposed', id: event.id, rows: event.package, sign: true };
  return null;
}

/**
 * The exponent that fits best (Faratin, Sierra & Jennings 1998) to what a side asked, as a share of the way from its walk-away
 * value to its best text. Only packages that sign count: one that initials some rows asks for no whole text. `null` too for a side
 * that asked no less at the end than at the beginning: it gave way neither early nor late.
 */
function concessionOf(
  { sheets }: Pick<Setup, 'sheets'>,
  side: Side,
  offers: readonly Offer[],
): ConcessionFit | null {
  const { walkAway } = sheets[side];
  const asked = offers.filter((one) => one.side === side && one.sign && one.kind !== 'proposed');
  if ((asked.at(-1)?.values[side] ?? 0) >= (asked[0]?.values[side] ?? 0)) return null;
  return concessionFit(
    asked.map(({ time, values }) => ({
      time,
      value: Math.min(1, Math.max(0, (values[side] - walkAway) / (BEST_TEXT - walkAway))),
    })),
  );
}

/** UN-1: what the best text is worth on every sheet, tenths. */
const BEST_TEXT = 1000;
