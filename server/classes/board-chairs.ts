import type { BoardChair } from '../../shared/class-protocol.ts';
import { dutiesOf, seatsOf, type Teams } from '../../shared/rules/team.ts';
import { type Duty, isSeat, type SeatId, SIDES, sideOf } from '../../shared/rules/vocabulary.ts';
import type { BotDriver } from '../bot-driver.ts';
import type { MatchService } from '../match-service.ts';
import type { Presence } from '../presence.ts';
import type { StoredStudent } from '../store/class-store.ts';
import type { Store, StoredSeat } from '../store/store.ts';

/** Who sits at a table, as its teacher sees them, in the order of the seats. */
export type BoardChairs = (
  match: string,
  students: readonly StoredStudent[],
) => Promise<readonly BoardChair[]>;

export type BoardChairsPorts = {
  readonly store: Pick<Store, 'seats'>;
  readonly service: Pick<MatchService, 'teams'>;
  readonly presence: Presence;
  readonly driver: Pick<BotDriver, 'standsIn'>;
};

export function boardChairs({ store, service, presence, driver }: BoardChairsPorts): BoardChairs {
  return async (match, students) => {
    const teams = await service.teams(match);
    const held = (await store.seats(match)).toSorted(bySeat);
    return held.map(({ seat, name, bot }) => {
      const who = students.find(({ chair }) => chair?.match === match && chair.seat === seat);
      return {
        seat,
        name,
        playedBy: bot !== null ? 'bot' : isSeat(seat) && driver.standsIn(match, seat) ? 'stand-in' : 'human',
        here: bot !== null || presence.isHere(match, seat),
        student: who?.id ?? null,
        muted: who?.muted === true,
        awaited: isSeat(seat) && teams?.awaited.includes(seat) === true,
        duties: teams && isSeat(seat) ? dutiesAmong(teams, seat) : [],
      };
    });
  };
}

/** The first side's before the other's, as they stand in the room, each delegation from its first seat on; then the press. */
function bySeat(a: StoredSeat, b: StoredSeat): number {
  return placeOf(a) - placeOf(b) || a.seat.localeCompare(b.seat);
}

function placeOf({ seat }: StoredSeat): number {
  return isSeat(seat) ? SIDES.indexOf(sideOf(seat)) : SIDES.length;
}

function dutiesAmong(teams: Teams, seat: SeatId): readonly Duty[] {
  return seatsOf(teams, sideOf(seat)).length > 1 ? dutiesOf(teams, seat) : [];
}
