import type { MatchRecord } from '../rules/record.ts';
import { type BySide, bySide, type Side, sideOf } from '../rules/vocabulary.ts';
import { type Advice, betterPackage } from './better-package.ts';
import { type CoursePoint, courseOf } from './course.ts';
import { type Dance, danceOf } from './dance.ts';
import { type HomeAccount, homeAccounts } from './home-account.ts';
import { type MissedSignature, missedSignatures } from './missed-signatures.ts';
import { ownMove } from './own-move.ts';
import { type Position, positionsOf, retoldUntil } from './positions.ts';
import { type TextsNotSigned, textsNotSigned } from './texts-not-signed.ts';
import { type TradesNotFound, tradesNotFound } from './trades.ts';
import { type TurningPoint, turningPoints } from './turning-points.ts';

/** Everything the debrief of a finished match tells; plain data, so that a worker can make it. Of a branch only what came since is judged. */
export type Debrief = {
  readonly dance: Dance;
  readonly course: readonly CoursePoint[];
  readonly turningPoints: BySide<readonly TurningPoint[]> & { readonly table: readonly TurningPoint[] };
  /** For every move of a side in which it could have put a package, in order. */
  readonly advice: BySide<readonly Advice[]>;
  /** Texts that a side could have signed with a gain and did not. */
  readonly missed: BySide<readonly MissedSignature[]>;
  /** After an agreement. */
  readonly trades: TradesNotFound | null;
  /** After talks without agreement. */
  readonly notSigned: TextsNotSigned | null;
  /** `null`: nothing was signed. */
  readonly homes: BySide<HomeAccount> | null;
};

/** `records` of a finished match, verified or one's own. */
export function debriefOf(records: readonly MatchRecord[]): Debrief {
  const positions = positionsOf(records);
  const state = positions.at(-1)?.after;
  if (state?.phase.name !== 'over') throw new Error('a debrief follows the end of a match');
  const dance = danceOf(positions);
  const course = courseOf(positions);
  // Nobody at a branch's table made the moves that were retold to it.
  const from = retoldUntil(positions);
  const own = <T extends { readonly seq: number }>(some: readonly T[]) =>
    some.filter(({ seq }) => seq > from);
  const turns = (of: Side | 'table') => turningPoints(ownCourse(course, positions, from), of);
  return {
    dance,
    course,
    turningPoints: { ...bySide(turns), table: turns('table') },
    advice: bySide((side) => adviceFor(positions, side, from)),
    missed: bySide((side) => own(missedSignatures(positions, side))),
    trades: tradesNotFound(state),
    notSigned: textsNotSigned(state, dance.packages),
    homes: homeAccounts(positions),
  };
}

/** What changed since a branch began, but for the waiting that was due before anybody at its table could put a package. */
function ownCourse(
  course: readonly CoursePoint[],
  positions: readonly Position[],
  from: number,
): readonly CoursePoint[] {
  const first = positions.find((position) => position.record.seq > from && ownMove(position));
  const began = first?.record.seq ?? Number.POSITIVE_INFINITY;
  const isWaiting = ({ cause }: CoursePoint['shifts'][number]) =>
    cause.type === 'round-unsigned' || cause.type === 'time-passed';
  return course
    .filter(({ seq }) => seq > from)
    .map((point) =>
      from > 0 && point.seq < began
        ? { ...point, shifts: point.shifts.filter((shift) => !isWaiting(shift)) }
        : point,
    );
}

function adviceFor(positions: readonly Position[], side: Side, from: number): readonly Advice[] {
  return positions
    .filter((position) => {
      const move = ownMove(position);
      return move !== null && sideOf(move.seat) === side && position.record.seq > from;
    })
    .map(({ record }) => betterPackage(positions, record.seq));
}

/** The advice that belongs to a turning point: for that move if it was the side's own, else for its last move before. */
export function adviceAt(advice: readonly Advice[], seq: number): Advice | null {
  return advice.findLast((one) => one.seq <= seq) ?? null;
}
