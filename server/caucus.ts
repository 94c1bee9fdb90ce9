import type { CaucusRemark, CaucusSaid } from '../shared/caucus.ts';
import { ok, type Result, refuse } from '../shared/rules/result.ts';
import { seatsOf } from '../shared/rules/team.ts';
import { type SeatId, type Side, sideOf } from '../shared/rules/vocabulary.ts';
import type { ClassTalk } from './classes/talk.ts';
import { followers } from './followers.ts';
import type { MatchService } from './match-service.ts';
import type { Store } from './store/store.ts';

/** The delegations' talk among themselves, beside the match. */
export type Caucus = {
  /** Resolves once it is durable; the same command again is not said again, and acknowledged whatever has happened since. */
  readonly say: (match: string, seat: SeatId, said: CaucusSaid) => Promise<Result<CaucusRemark>>;
  readonly said: (match: string, side: Side) => Promise<readonly CaucusRemark[]>;
  /** Hears of every remark at one table, until the returned function is called. */
  readonly follow: (match: string, listener: CaucusListener) => () => void;
};

export type CaucusListener = (remark: CaucusRemark) => void;

export type CaucusPorts = {
  readonly store: Pick<Store, 'match' | 'saveCaucus' | 'caucusSaid' | 'caucus'>;
  readonly service: Pick<MatchService, 'teams'>;
  /** What the class allows. */
  readonly talk: Pick<ClassTalk, 'lesson'>;
  readonly now: () => number;
};

export function caucus({ store, service, talk, now }: CaucusPorts): Caucus {
  const listeners = followers<CaucusListener>();

  async function refused(match: string, seat: SeatId, text: string): Promise<Result<true>> {
    if (text === '') return refuse('empty-remark');
    const teams = await service.teams(match);
    if (!teams) return refuse('unknown-match');
    if (seatsOf(teams, sideOf(seat)).length < 2) return refuse('not-now');
    if ((await store.match(match))?.status === 'over') return refuse('over');
    const lesson = await talk.lesson(match, seat);
    if (lesson?.talk === 'off') return refuse('talk-is-off');
    // Own words are what a teacher who allows set phrases only does not want.
    if (lesson?.talk === 'phrases') return refuse('only-phrases');
    return lesson?.muted ? refuse('muted') : ok(true);
  }

  return {
    async say(match, seat, { cmdId, text: typed }) {
      const kept = await store.caucusSaid(match, seat, cmdId);
      if (kept) return ok(kept);
      const text = typed.trim();
      const may = await refused(match, seat, text);
      if (!may.ok) return may;
      const { remark, fresh } = await store.saveCaucus({ match, seat, cmdId, at: now(), text });
      if (fresh) for (const listener of listeners.at(match)) listener(remark);
      return ok(remark);
    },
    said: store.caucus,
    follow: listeners.follow,
  };
}
