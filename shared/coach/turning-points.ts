import type { BySide, Side } from '../rules/vocabulary.ts';
import { SIDES } from '../rules/vocabulary.ts';
import { actorsOf, type Cause } from './cause.ts';
import type { CoursePoint, Shift } from './course.ts';

/** A record at which what could still be reached changed much. Changes in tenths of a point. */
export type TurningPoint = {
  readonly seq: number;
  readonly round: number;
  /** Whose act it was; both when they acted together, nobody for news. */
  readonly by: readonly Side[];
  /** Change of the most that each side could still score. */
  readonly own: BySide<number>;
  /** Change of the most that both could still gain together. */
  readonly joint: number;
  /** The fact that weighed most, and every fact that weighed, the heaviest first. */
  readonly reason: Cause;
  readonly shifts: readonly Shift[];
};

/** Changes under this, tenths of a point, turn nothing: twice what counts as a step. */
export const TURNING = 20;
const MOST_POINTS = 3;

/**
 * The turning points of a match (a departure that changes the course of the talks: Druckman 2001) for a side, or for the table: at
 * most three, in order of time, those that weigh most. For a side a change weighs its own part and the joint one together,
 * for the table the joint one alone; what is under two points is none. Of rounds that ended unsigned only the heaviest counts: the
 * published cost of waiting is no news each time.
 */
export function turningPoints(course: readonly CoursePoint[], of: Side | 'table'): readonly TurningPoint[] {
  return course
    .filter(({ shifts }) => shifts.length > 0)
    .map((point) => ({ point: turningPoint(point, of), weight: weightOf(point.shifts, of) }))
    .filter(({ weight }) => weight >= TURNING)
    .sort((a, b) => b.weight - a.weight || a.point.seq - b.point.seq)
    .filter(({ point }, at, all) => at === all.findIndex((one) => isWaiting(one.point)) || !isWaiting(point))
    .slice(0, MOST_POINTS)
    .map(({ point }) => point)
    .sort((a, b) => a.seq - b.seq);
}

function turningPoint({ seq, round, shifts }: CoursePoint, of: Side | 'table'): TurningPoint {
  const heaviest = [...shifts].sort((a, b) => weightOf([b], of) - weightOf([a], of));
  const reason = (heaviest[0] as Shift).cause;
  return { seq, round, by: actorsOf(reason), ...totalOf(shifts), reason, shifts: heaviest };
}

function isWaiting({ reason }: TurningPoint): boolean {
  return reason.type === 'round-unsigned';
}

function weightOf(shifts: readonly Shift[], of: Side | 'table'): number {
  const { own, joint } = totalOf(shifts);
  if (of === 'table') return Math.abs(joint);
  const parts = [Math.abs(own[of]), Math.abs(joint)] as const;
  return Math.max(...parts) >= TURNING ? parts[0] + parts[1] : 0;
}

function totalOf(shifts: readonly Shift[]): { readonly own: BySide<number>; readonly joint: number } {
  const sum = (of: (shift: Shift) => number) => shifts.reduce((total, shift) => total + of(shift), 0);
  const [us, cuba] = SIDES.map((side) => sum(({ own }) => own[side])) as [number, number];
  return { own: { us, cuba }, joint: sum(({ joint }) => joint) };
}
