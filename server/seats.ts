import { randomBytes } from 'node:crypto';
import {
  type DropOut,
  dropOutsIn,
  type Invitation,
  type Join,
  type Lobby,
  type MatchInfo,
  type NewMatch,
  type Reflection,
  type ReflectionKept,
  type Seated,
} from '../shared/protocol.ts';
import type { MatchRecord } from '../shared/rules/record.ts';
import { ok, type Result, refuse } from '../shared/rules/result.ts';
import { type AnySeat, bySide, isSeat, other, SIDES, sideOf } from '../shared/rules/vocabulary.ts';
import { aboutMatch } from './about.ts';
import { type Beginning, type Beginnings, headOf } from './beginnings.ts';
import { formatCode, hashSecret, newCode, newMatchId, newSecret, opens, parseCode } from './codes.ts';
import type { MatchService } from './match-service.ts';
import type { NameFilter } from './names/name-filter.ts';
import type { Presence } from './presence.ts';
import type { Store, StoredMatch, StoredSeat } from './store/store.ts';

const LOBBY_PATIENCE = 30 * 60_000;

export type Chairs = Pick<NewMatch, 'side' | 'opponent' | 'clock' | 'name' | 'dropOut'>;

export type Seats = {
  /** Stores a match whose log has begun and seats whoever made it. */
  readonly found: (beginning: Beginning, wanted: Chairs) => Promise<Result<Seated>>;
  readonly create: (wanted: NewMatch) => Promise<Result<Seated>>;
  readonly join: (wanted: Join) => Promise<Result<Seated>>;
  /** What a code invites to; refused as `join` would be, but for a chair that is taken. */
  readonly invitation: (code: string) => Promise<Result<Invitation>>;
  /** Whose chair the secret opens. */
  readonly claim: (match: string, secret: string) => Promise<Result<AnySeat>>;
  readonly mayHost: (match: string, key: string) => Promise<Result<true>>;
  readonly info: (match: string) => Promise<MatchInfo | null>;
  readonly taken: (match: string) => Promise<readonly StoredSeat[]>;
  /** The code for the other player: for the creator's chair, while the other one is free. */
  readonly codeFor: (match: string, seat: AnySeat) => Promise<string | null>;
  readonly lobby: () => Promise<Lobby>;
  /** Keeps what a chair thought of a match that is over, if it says so, and tells what is kept. */
  readonly reflect: (match: string, secret: string, answers?: Reflection) => Promise<Result<ReflectionKept>>;
};

export type SeatsPorts = {
  readonly store: Store;
  readonly service: MatchService;
  readonly presence: Presence;
  readonly beginnings: Beginnings;
  readonly allowsName: NameFilter;
  /** Who sits down when the opponent is to be a bot. */
  readonly bot: string;
  readonly now: () => number;
};

/**
 * Strangers have no host who could undo it: a pause would let one hold the other at the table by leaving, and an end
 * would let one spoil the match by leaving. So with them the clock runs on, or a bot plays on.
 */
function dropOutOf({ dropOut = 'wait', opponent }: Chairs): DropOut {
  return opponent === 'anyone' && dropOut !== 'bot' ? 'wait' : dropOut;
}

function isBranch(records: readonly MatchRecord[]): boolean {
  return records.some(({ wish }) => wish.type === 'branch');
}

export function seats(ports: SeatsPorts): Seats {
  const { store, service, presence, beginnings, allowsName, bot, now } = ports;
  const started = now();

  /** The briefing starts once both chairs are taken; asking again changes nothing. */
  async function openWhenFull(match: string): Promise<void> {
    const taken = await store.seats(match);
    if (taken.length < SIDES.length) return;
    await service.act(match, { seat: 'host', cmdId: 'open', wish: { type: 'open' } });
  }

  async function newMatch(wanted: NewMatch): Promise<Result<Seated>> {
    const plan = beginnings.plan(wanted);
    if (!plan.ok) return plan;
    const dropOut = dropOutOf(wanted);
    if (!dropOutsIn(plan.value).includes(dropOut)) return refuse('away-by-post', dropOut);
    const beginning = beginnings.begin(wanted, randomBytes(18).toString('base64url'));
    return beginning.ok ? found(beginning.value, wanted) : beginning;
  }

  async function found(
    { scenario, format, about, records }: Beginning,
    wanted: Chairs,
  ): Promise<Result<Seated>> {
    if (!allowsName(wanted.name)) return refuse('name-not-allowed');
    const side = wanted.side === 'any' ? (SIDES[randomBytes(1).readUInt8() % 2] ?? 'us') : wanted.side;
    const seat = headOf(side);
    const secret = newSecret();
    const hostKey = wanted.opponent === 'anyone' ? null : newSecret();
    const chairs: StoredSeat[] = [{ seat, name: wanted.name, secretHash: hashSecret(secret), bot: null }];
    if (wanted.opponent === 'bot')
      chairs.push({ seat: headOf(other(side)), name: bot, secretHash: null, bot });
    const { clock, opponent } = wanted;
    const dropOut = dropOutOf(wanted);
    const choices = { scenario, format, clock, opponent, dropOut, creator: seat, about };
    const index = { created: now(), status: 'waiting', deadline: null } as const;
    const hostKeyHash = hostKey && hashSecret(hostKey);
    for (;;) {
      const match: StoredMatch = { id: newMatchId(), code: newCode(), hostKeyHash, ...choices, ...index };
      if (!(await store.create({ match, seats: chairs, records }))) continue;
      await openWhenFull(match.id);
      const code = opponent === 'bot' ? null : formatCode(match.code);
      return ok({ match: match.id, seat, secret, code, hostKey, about: aboutMatch(match) });
    }
  }

  async function coded(typed: string): Promise<Result<StoredMatch>> {
    const code = parseCode(typed);
    const match = code ? await store.matchByCode(code) : null;
    // Nobody was ever told the code of a match against the bot.
    if (!match || match.opponent === 'bot') return refuse('unknown-code');
    return match.status === 'over' ? refuse('over') : ok(match);
  }

  async function invitation(typed: string): Promise<Result<Invitation>> {
    const match = await coded(typed);
    if (!match.ok) return match;
    const { id, scenario, format, clock, opponent, dropOut, creator } = match.value;
    const taken = await store.seats(id);
    const name = taken.find(({ seat }) => seat === creator)?.name ?? '';
    const side = sideOf(creator);
    const freeSide = taken.length < SIDES.length ? other(side) : null;
    return ok({
      match: id,
      scenario,
      format,
      clock,
      opponent,
      dropOut,
      host: { name, side },
      freeSide,
      about: aboutMatch(match.value),
      branch: isBranch(await service.records(id)),
    });
  }

  async function join({ code: typed, name }: Join): Promise<Result<Seated>> {
    const found = await coded(typed);
    if (!found.ok) return found;
    if (!allowsName(name)) return refuse('name-not-allowed');
    const match = found.value;
    const seat = headOf(other(sideOf(match.creator)));
    const secret = newSecret();
    const sat = await store.takeSeat(match.id, { seat, name, secretHash: hashSecret(secret), bot: null });
    if (!sat) return refuse('seat-taken');
    await openWhenFull(match.id);
    return ok({ match: match.id, seat, secret, code: null, hostKey: null, about: aboutMatch(match) });
  }

  async function claim(match: string, secret: string): Promise<Result<AnySeat>> {
    const taken = await store.seats(match);
    if (taken.length === 0) return refuse('unknown-match');
    const mine = taken.find(({ secretHash }) => secretHash !== null && opens(secret, secretHash));
    if (!mine) return refuse('wrong-secret');
    // The server may have stopped between the second chair and the opening.
    await openWhenFull(match);
    return ok(mine.seat);
  }

  async function mayHost(id: string, key: string): Promise<Result<true>> {
    const match = await store.match(id);
    if (!match) return refuse('unknown-match');
    return match.hostKeyHash !== null && opens(key, match.hostKeyHash) ? ok(true) : refuse('wrong-secret');
  }

  async function info(id: string): Promise<MatchInfo | null> {
    const [match, taken] = [await store.match(id), await store.seats(id)];
    if (!match) return null;
    const inOrder = [...taken].sort((a, b) => (a.seat < b.seat ? -1 : 1));
    const players = bySide((side) => {
      const chairs = inOrder.filter(({ seat }) => isSeat(seat) && sideOf(seat) === side);
      const people = chairs.filter(({ bot }) => bot === null);
      const name = (people.length > 0 ? people : chairs).map((chair) => chair.name).join(', ');
      return chairs.length > 0
        ? { name, kind: people.length > 0 ? ('human' as const) : ('bot' as const) }
        : null;
    });
    const names = Object.fromEntries(
      inOrder.flatMap(({ seat, name, bot }) => (bot === null ? [[seat, name]] : [])),
    );
    const { scenario, format, clock, opponent, dropOut, status, created, about } = match;
    const ownScenario = about !== null;
    return {
      match: id,
      scenario,
      ownScenario,
      format,
      clock,
      opponent,
      dropOut,
      status,
      players,
      names,
      created,
      ...((await isCoachClosed(id)) && { coachClosed: true }),
    };
  }

  /** The class whose table it is, or whose homework. */
  async function classOf(match: string): Promise<string | null> {
    return (await store.classOf(match)) ?? (await store.homeworkClass(match));
  }

  async function isCoachClosed(match: string): Promise<boolean> {
    const of = await classOf(match);
    return of !== null && (await store.class(of))?.course.coach === false;
  }

  async function codeFor(id: string, seat: AnySeat): Promise<string | null> {
    const match = await store.match(id);
    if (!match || match.creator !== seat) return null;
    return (await store.seats(id)).length < SIDES.length ? formatCode(match.code) : null;
  }

  function isFresh(match: StoredMatch): boolean {
    const last = presence.lastHere(match.id) ?? Math.max(match.created, started);
    return now() - last < LOBBY_PATIENCE;
  }

  async function lobby(): Promise<Lobby> {
    const waiting = (await store.withStatus('waiting')).filter((m) => m.opponent === 'anyone' && isFresh(m));
    const open = waiting.map(async (match) => {
      const { id, code, scenario, format, clock, creator, created } = match;
      const name = (await store.seats(id)).find(({ seat }) => seat === creator)?.name ?? '';
      const freeSide = other(sideOf(creator));
      const about = aboutMatch(match);
      return {
        match: id,
        code: formatCode(code),
        scenario,
        format,
        freeSide,
        name,
        clock,
        since: created,
        about,
      };
    });
    return { open: await Promise.all(open) };
  }

  async function reflect(id: string, secret: string, answers?: Reflection): Promise<Result<ReflectionKept>> {
    const seat = await claim(id, secret);
    if (!seat.ok) return seat;
    if ((await store.match(id))?.status !== 'over') return refuse('not-over-yet');
    if (answers) await store.saveReflection(id, seat.value, answers);
    const teacherReads = (await classOf(id)) !== null;
    return ok({ answers: await store.reflection(id, seat.value), teacherReads });
  }

  return {
    reflect,
    found,
    create: newMatch,
    join,
    invitation,
    claim,
    mayHost,
    info,
    taken: store.seats,
    codeFor,
    lobby,
  };
}
