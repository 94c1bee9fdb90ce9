import {
  type Client,
  CloseCode,
  type MessageContext,
  Room,
  type RoomException,
  type RoomMethodName,
} from '@colyseus/core';
import { type CaucusRemark, caucusSchema } from '../../shared/caucus.ts';
import { type Ack, actSchema, type Hello, PROTOCOL_VERSION, type Step } from '../../shared/protocol.ts';
import { parseWish } from '../../shared/rules/match.ts';
import type { Refusal } from '../../shared/rules/result.ts';
import { type AnySeat, isSeat, type SeatId, sideOf } from '../../shared/rules/vocabulary.ts';
import { isUtterance, type Moved } from '../../shared/talk.ts';
import type { Publication, Standing } from '../publication.ts';
import { ChairState, MatchRoomState } from './match-state.ts';
import { pace } from './pace.ts';
import type { RoomPorts } from './ports.ts';

type SeatClient = Client<{ auth: { readonly seat: AnySeat } }>;
type RoomOptions = { readonly match: string; readonly ports: () => RoomPorts };

/**
 * One match's connections: who is here, and what each may hear. It keeps nothing of the match; the next join
 * rebuilds it from the log, so it goes whenever nobody is in it.
 */
export class MatchRoom extends Room<{ state: MatchRoomState; client: SeatClient }> {
  override state = new MatchRoomState();
  override autoDispose = true;
  override patchRate = 1000;
  override messages = {
    act: (client: SeatClient, message: unknown, ctx: MessageContext) => this.#act(client, message, ctx),
    caucus: (client: SeatClient, message: unknown, ctx: MessageContext) => this.#confer(client, message, ctx),
  };
  #ports!: RoomPorts;
  #match = '';
  #unfollow = (): void => {};
  readonly #paces = new Map<string, ReturnType<typeof pace>>();

  override async onCreate({ match, ports }: RoomOptions): Promise<void> {
    this.roomId = match;
    this.#match = match;
    this.#ports = ports();
    this.maxMessagesPerSecond = this.#ports.pace.most;
    const { service, seats, standIns, usher, caucus } = this.#ports;
    const sight = await service.sight(match, 'public');
    if (!sight) throw new Error(`no match ${match}`);
    for (const { seat, bot } of await seats.taken(match)) this.#chair(seat, bot !== null);
    this.#stand(sight.standing);
    const unfollow = [
      service.follow(match, (said) => this.#tell(said)),
      caucus.follow(match, (remark) => this.#tellDelegation(remark)),
      standIns.follow((where, seat) => where === match && this.#standIn(seat)),
      usher.follow(match, {
        notice: (notice) => this.broadcast('notice', notice),
        reseated: (seat) => this.#reseat(seat),
        moved: (seat, of) => {
          for (const client of this.#at(seat)) client.send('moved', { class: of } satisfies Moved);
          this.#reseat(seat);
        },
        lesson: () => this.#tellLesson(),
        renamed: () => this.#greetAgain(),
      }),
    ];
    this.#unfollow = () => {
      for (const stop of unfollow) stop();
    };
  }

  override async onJoin(client: SeatClient): Promise<void> {
    const seat = seatOf(client);
    this.#paces.set(client.sessionId, pace(this.#ports.pace));
    this.#ports.presence.arrived(this.#match, seat);
    this.#chair(seat).connected = true;
    this.broadcastPatch();
    client.send('hello', await this.#hello(seat));
  }

  override onLeave(client: SeatClient): void {
    const seat = seatOf(client);
    const { presence } = this.#ports;
    this.#paces.delete(client.sessionId);
    presence.left(this.#match, seat);
    this.#chair(seat).connected = presence.isHere(this.#match, seat);
    this.broadcastPatch();
  }

  override onDispose(): void {
    this.#unfollow();
  }

  /** Without this, one throw in a handler would stop the process and with it every match. */
  override onUncaughtException(error: RoomException, method: RoomMethodName): void {
    this.#ports.log.error({ error, match: this.#match, method }, 'a room failed');
  }

  async #act(client: SeatClient, message: unknown, ctx: MessageContext): Promise<Ack | undefined> {
    const reject = (refusal: Refusal): undefined => void ctx.reject(refusal);
    try {
      const { service, now } = this.#ports;
      if (!this.#paces.get(client.sessionId)?.(now())) return reject({ code: 'rate' });
      const act = actSchema.safeParse(message);
      if (!act.success) return reject({ code: 'malformed' });
      const wish = parseWish(act.data.wish);
      if (!wish.ok) return reject(wish.refusal);
      const { cmdId, moment } = act.data;
      const seat = seatOf(client);
      const barred =
        isUtterance(wish.value) && (await this.#ports.talk.refusal(this.#match, seat, wish.value));
      if (barred) return reject(barred);
      const command = { seat, cmdId, moment, wish: wish.value };
      const done = await service.act(this.#match, command);
      if (done.ok) return done.value;
      // Neither written nor refused: an answer without a seq makes the client ask again with the same id.
      return done.refusal.code === 'busy' ? undefined : reject(done.refusal);
    } catch (error) {
      this.#ports.log.error({ error, match: this.#match }, 'an act failed');
      return undefined;
    }
  }

  async #confer(client: SeatClient, message: unknown, ctx: MessageContext): Promise<Ack | undefined> {
    const reject = (refusal: Refusal): undefined => void ctx.reject(refusal);
    try {
      const { caucus, now } = this.#ports;
      const seat = seatOf(client);
      if (!isSeat(seat)) return reject({ code: 'not-a-delegate' });
      if (!this.#paces.get(client.sessionId)?.(now())) return reject({ code: 'rate' });
      const said = caucusSchema.safeParse(message);
      if (!said.success) return reject({ code: 'malformed' });
      const done = await caucus.say(this.#match, seat, said.data);
      return done.ok ? { seq: done.value.id } : reject(done.refusal);
    } catch (error) {
      this.#ports.log.error({ error, match: this.#match }, 'a caucus failed');
      return undefined;
    }
  }

  #tellDelegation(remark: CaucusRemark): void {
    for (const client of this.clients) {
      const seat = seatOf(client);
      if (isSeat(seat) && sideOf(seat) === sideOf(remark.seat)) client.send('caucus', remark);
    }
  }

  #tell(said: Publication): void {
    const now = this.#ports.now();
    const moved = this.#stand(said.standing);
    for (const client of this.clients) {
      const step: Step = { ...said.step(seatOf(client)), now };
      client.send('step', step);
    }
    if (moved) this.broadcastPatch();
    if (said.turnsPage) this.#greetAgain();
  }

  #greetAgain(): void {
    for (const client of this.clients) {
      this.#hello(seatOf(client)).then(
        (hello) => client.send('hello', hello),
        (error) => this.#ports.log.error({ error, match: this.#match }, 'a greeting failed'),
      );
    }
  }

  #tellLesson(): void {
    for (const client of this.clients) {
      this.#ports.talk.lesson(this.#match, seatOf(client)).then(
        (lesson) => client.send('lesson', lesson),
        (error) => this.#ports.log.error({ error, match: this.#match }, 'a table was not told of its class'),
      );
    }
  }

  async #hello(seat: AnySeat): Promise<Hello> {
    const { service, seats, talk, caucus, now } = this.#ports;
    const info = await seats.info(this.#match);
    const code = await seats.codeFor(this.#match, seat);
    const lesson = await talk.lesson(this.#match, seat);
    const conferred = isSeat(seat) ? await caucus.said(this.#match, sideOf(seat)) : [];
    // Last, so that no step can be told between the looking and the sending.
    const sight = await service.sight(this.#match, seat);
    if (!sight || !info) throw new Error(`no match ${this.#match}`);
    const { brief, frame, past } = sight;
    const match = this.#match;
    return {
      protocol: PROTOCOL_VERSION,
      match,
      seat,
      seq: frame.seq,
      now: now(),
      brief,
      frame,
      past,
      info,
      code,
      lesson,
      caucus: conferred,
    };
  }

  /** Whether that changed what everybody sees. */
  #stand({ deadline, paused }: Standing): boolean {
    const { state } = this;
    const due = deadline ?? 0;
    if (state.deadline === due && state.paused === paused) return false;
    state.deadline = due;
    state.paused = paused;
    return true;
  }

  #standIn(seat: SeatId): void {
    this.#chair(seat).kind = this.#ports.standIns.standsIn(this.#match, seat) ? 'bot' : 'human';
    this.broadcastPatch();
  }

  /** Whoever holds the chair now comes through the door; whoever held it is shown out. */
  #reseat(seat: AnySeat): void {
    for (const client of this.#at(seat)) client.leave(CloseCode.CONSENTED);
    this.#ports.seats.taken(this.#match).then(
      (taken) => {
        const isBots = taken.some((one) => one.seat === seat && one.bot !== null);
        this.#chair(seat).assign({ kind: isBots ? 'bot' : 'human', connected: isBots });
        this.broadcastPatch();
        this.#greetAgain();
      },
      (error) => this.#ports.log.error({ error, match: this.#match }, 'a chair was not handed over'),
    );
  }

  #at(seat: AnySeat): readonly SeatClient[] {
    return this.clients.filter((one) => seatOf(one) === seat);
  }

  #chair(seat: AnySeat, isBots = false): ChairState {
    const known = this.state.seats.get(seat);
    if (known) return known;
    const played = isBots || (isSeat(seat) && this.#ports.standIns.standsIn(this.#match, seat));
    const chair = new ChairState().assign({ kind: played ? 'bot' : 'human', connected: isBots });
    this.state.seats.set(seat, chair);
    return chair;
  }
}

/** The door reserves places with the chair that was proven there. */
function seatOf({ auth }: SeatClient): AnySeat {
  if (!auth) throw new Error('a client without a seat');
  return auth.seat;
}
