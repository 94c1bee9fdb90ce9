import { DESKS, type Desk, DUTIES, type Duty, isSeat, type SeatId, type Side, sideOf } from './vocabulary.ts';

/** What has to be known of a match to tell who answers for what in its delegations. */
export type Teams = {
  readonly seats: readonly SeatId[];
  /** Those with an issue in this match. */
  readonly desks: readonly Desk[];
  /** Seats whose players are away: their colleagues cover for them. */
  readonly away: readonly SeatId[];
  /** Heads appointed since the beginning; without one the first seat is the head. */
  readonly appointed: { readonly [s in Side]?: SeatId };
};

export const LARGEST_DELEGATION = 5;

/** What the head hands to the others, the second member first, as far as the match has it. */
const HANDED_OVER: readonly Duty[] = ['economy', 'people', 'political', 'spokesperson'];

/** TM-1: what each place of a delegation answers for, the first place first. */
function shares(size: number, desks: readonly Desk[]): readonly (readonly Duty[])[] {
  const roles = HANDED_OVER.filter((duty) => duty === 'spokesperson' || desks.some((desk) => desk === duty));
  if (size === 1) return [['head', ...roles]];
  // Two share the desks: the second takes all but the political one, or what there is besides it.
  const all = roles.filter((duty) => duty !== 'political' && duty !== 'spokesperson');
  const others = size === 2 && all.length > 0 ? [all] : roles.slice(0, size - 1).map((duty) => [duty]);
  // More members than roles: whoever is over works on a desk beside a colleague.
  const helpers = Array.from({ length: size - 1 - others.length }, (_, at) => desks.slice(at, at + 1));
  const given = [...others, ...helpers];
  const kept = roles.filter((duty) => !given.some((duties) => duties.includes(duty)));
  return [['head', ...kept], ...given];
}

export function seatsOf(teams: Pick<Teams, 'seats'>, side: Side): readonly SeatId[] {
  return teams.seats.filter((seat) => isSeat(seat) && sideOf(seat) === side);
}

export function presentIn(teams: Teams, side: Side): readonly SeatId[] {
  return seatsOf(teams, side).filter((seat) => !teams.away.includes(seat));
}

/** TM-3: the appointed head, or else the first seat; while that one is away, the next who is here. */
export function headOf(teams: Teams, side: Side): SeatId {
  const seats = seatsOf(teams, side);
  const head = teams.appointed[side] ?? seats[0] ?? (`${side}-1` as const);
  const from = Math.max(0, seats.indexOf(head));
  const inOrder = [...seats.slice(from), ...seats.slice(0, from)];
  return inOrder.find((seat) => !teams.away.includes(seat)) ?? head;
}

/** The next after the head who is here; `null`: nobody else is. */
export function successorOf(teams: Teams, side: Side): SeatId | null {
  const head = headOf(teams, side);
  const next = headOf({ ...teams, away: [...teams.away, head] }, side);
  return next === head ? null : next;
}

/** TM-2: a seat's own duties; the head's also those of whoever is away. Only one seat of a side is the head. */
export function dutiesOf(teams: Teams, seat: SeatId): readonly Duty[] {
  const side = sideOf(seat);
  const seats = seatsOf(teams, side);
  const all = shares(seats.length, teams.desks);
  const shareOf = (one: SeatId): readonly Duty[] =>
    (all[seats.indexOf(one)] ?? []).filter((duty) => duty !== 'head');
  if (headOf(teams, side) !== seat) return inOrder(shareOf(seat));
  const covered = seats.filter((one) => one !== seat && teams.away.includes(one));
  return inOrder(['head', ...[seat, ...covered].flatMap(shareOf)]);
}

function inOrder(duties: readonly Duty[]): readonly Duty[] {
  return DUTIES.filter((duty) => duties.includes(duty));
}

export function has(teams: Teams, seat: SeatId, duty: Duty): boolean {
  return dutiesOf(teams, seat).includes(duty);
}

/** The desks among duties. */
export function desksIn(duties: readonly Duty[]): readonly Desk[] {
  return DESKS.filter((desk) => duties.includes(desk));
}
