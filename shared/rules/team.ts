import { DESKS, type Desk, type Duty, isSeat, type SeatId, type Side, sideOf } from './vocabulary.ts';

/** What has to be known of a match to tell who answers for what in its delegations. */
export type Teams = {
  readonly seats: readonly SeatId[];
  /** Seats whose players are away: their colleagues cover for them. */
  readonly away: readonly SeatId[];
  /** Heads appointed since the beginning; without one the first seat is the head. */
  readonly appointed: { readonly [s in Side]?: SeatId };
};

export const LARGEST_DELEGATION = 5;

/** TM-1: by size and place. Whoever comes later takes over a desk that a colleague held besides another. */
const SHARED_OUT: readonly (readonly (readonly Duty[])[])[] = [
  [['head', ...DESKS, 'spokesperson']],
  [
    ['head', 'political', 'spokesperson'],
    ['economy', 'people'],
  ],
  [['head', 'political', 'spokesperson'], ['economy'], ['people']],
  [['head', 'spokesperson'], ['economy'], ['people'], ['political']],
  [['head'], ['economy'], ['people'], ['political'], ['spokesperson']],
];

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
  const shares = SHARED_OUT[Math.min(seats.length, LARGEST_DELEGATION) - 1] ?? [];
  const shareOf = (one: SeatId): readonly Duty[] =>
    (shares[seats.indexOf(one)] ?? []).filter((duty) => duty !== 'head');
  if (headOf(teams, side) !== seat) return shareOf(seat);
  const covered = seats.filter((one) => one !== seat && teams.away.includes(one));
  return ['head', ...[seat, ...covered].flatMap(shareOf)];
}

export function has(teams: Teams, seat: SeatId, duty: Duty): boolean {
  return dutiesOf(teams, seat).includes(duty);
}

/** The desks among duties. */
export function desksIn(duties: readonly Duty[]): readonly Desk[] {
  return DESKS.filter((desk) => duties.includes(desk));
}
