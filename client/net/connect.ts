import type { CaucusRemark, CaucusSaid } from '../../shared/caucus.ts';
import type { Notice } from '../../shared/class-protocol.ts';
import type { Report } from '../../shared/class-telling.ts';
import type { Act, Hello, SeatTicket, Step } from '../../shared/protocol.ts';
import { REFUSALS } from '../../shared/rules/refusals.ts';
import type { Refusal } from '../../shared/rules/result.ts';
import { isPress } from '../../shared/rules/vocabulary.ts';
import type { HostWish, PlayerWish, PressWish } from '../../shared/rules/wish.ts';
import type { Lesson, Moved } from '../../shared/talk.ts';
import type { PressSession, Session } from '../session.ts';
import type { Seat } from '../store/seats.ts';
import { backoff, waitOrWake } from './backoff.ts';
import { chairsOf } from './chairs.ts';
import { askOtherSide, reportRemark } from './class-http.ts';
import { commandId } from './command-id.ts';
import { hostAct, type Reply, takeSeat } from './http.ts';
import { keepOpen } from './keep-open.ts';
import { type Line, type Listener, openLine } from './line.ts';
import { type SessionStore, sessionStore } from './session-store.ts';

function refusalOf(problem: unknown): Refusal | null {
  const reason = (problem as { reason?: unknown } | null)?.reason as Refusal | undefined;
  return reason && REFUSALS.includes(reason.code) ? reason : null;
}

/** What moves nothing answers no moment. */
const ANY_TIME: readonly (PlayerWish | PressWish)['type'][] = [
  'say',
  'rank',
  'draft',
  'ask',
  'reply',
  'headline',
];

function isAck(answer: unknown): boolean {
  return typeof (answer as { seq?: unknown } | null)?.seq === 'number';
}

/**
 * Opens a seat and keeps it open: after a drop, a restart of the server or a night in a closed laptop it goes back
 * through the door with the seat's secret. Answers once the first view is there, or when the server refuses.
 */
export async function openSession(seat: Seat, door = openLine): Promise<Reply<Session | PressSession>> {
  let store: SessionStore | null = null;
  let line: Line | null = null;
  let closed = false;
  let wake: () => void = () => undefined;
  let room: unknown = null;
  /** Said while the first greeting was on its way. */
  const early: CaucusRemark[] = [];

  function seeChairs(): void {
    if (store) store.chairs.value = chairsOf(room, store.info.value);
  }

  const listener: Listener = {
    greetings: ['hello'],
    hear: {
      hello(hello: Hello) {
        if (store) store.hello(hello);
        else store = sessionStore(hello);
        for (const remark of early.splice(0)) store.conferred(remark);
        // The room's state comes before the greeting, and then only when it changes.
        seeChairs();
      },
      step: (step: Step) => store?.step(step),
      notice: (notice: Notice) => store?.heard(notice),
      lesson: (lesson: Lesson | null) => store?.taught(lesson),
      caucus: (remark: CaucusRemark) => (store ? store.conferred(remark) : early.push(remark)),
      moved: (to: Moved) => store?.movedTo(to),
    },
    state(state) {
      room = state;
      seeChairs();
    },
  };
  /** A student's secret opens another chair once they were moved; this page stays with the one that it shows. */
  async function ownChair(): Promise<Reply<SeatTicket>> {
    const ticket = await takeSeat(seat.match, seat.secret);
    return ticket.ok && ticket.value.seat !== seat.seat
      ? { ok: false, trouble: { code: 'wrong-secret' } }
      : ticket;
  }
  const enter = () => door(ownChair, listener);

  const first = await enter();
  if (!first.ok) return first;
  if (!store) throw new Error('a line opens with a hello');
  const known: SessionStore = store;

  const hangUp = keepOpen(first.value, enter, {
    live(opened) {
      line = opened;
      known.connection.value = 'live';
      wake();
    },
    lost() {
      line = null;
      known.connection.value = 'lost';
    },
    refused() {
      known.connection.value = 'refused';
      wake();
    },
  });

  function nextLine(): Promise<void> {
    return new Promise((resolve) => {
      const before = wake;
      wake = () => {
        before();
        wake = () => undefined;
        resolve();
      };
    });
  }

  async function send(type: 'act' | 'caucus', command: Act | CaucusSaid): Promise<Refusal | null> {
    for (let attempt = 0; !closed; attempt += 1) {
      if (known.connection.value === 'refused') return { code: 'wrong-secret' };
      if (!line) {
        await nextLine();
        continue;
      }
      try {
        if (isAck(await line.request(type, command))) return null;
      } catch (problem) {
        const refusal = refusalOf(problem);
        if (refusal) return refusal;
      }
      // Neither acknowledged nor refused: unknown, so the same command is sent again; its id makes that safe.
      await waitOrWake(backoff(attempt, Math.random()));
    }
    return null;
  }

  async function act(wish: PlayerWish | PressWish): Promise<Refusal | null> {
    const { round, phase, turn } = known.view.value;
    const moment = ANY_TIME.includes(wish.type) ? {} : { moment: { round, phase, turn } };
    return send('act', { cmdId: commandId(), ...moment, wish });
  }

  async function host(key: string, wish: HostWish): Promise<Refusal | null> {
    const cmdId = commandId();
    for (let attempt = 0; !closed; attempt += 1) {
      const reply = await hostAct(seat.match, { key, cmdId, wish });
      if (reply.ok) return null;
      if (reply.trouble.code !== 'unreachable') return reply.trouble;
      await waitOrWake(backoff(attempt, Math.random()));
    }
    return null;
  }

  const { hostKey } = seat;
  const session = {
    match: seat.match,
    connection: known.connection,
    brief: known.brief,
    view: known.view,
    past: known.past,
    info: known.info,
    chairs: known.chairs,
    skew: known.skew,
    code: known.code,
    notice: known.notice,
    lesson: known.lesson,
    caucus: known.caucus,
    confer: (text: string) => send('caucus', { cmdId: commandId(), text }),
    moved: known.moved,
    putAway: known.putAway,
    act,
    host: hostKey === null ? null : (wish: HostWish) => host(hostKey, wish),
    async askOtherSide(asks: boolean) {
      const reply = await askOtherSide(seat.match, { secret: seat.secret, asks });
      return reply.ok ? null : reply.trouble;
    },
    async report(said: Omit<Report, 'secret'>) {
      const reply = await reportRemark(seat.match, { secret: seat.secret, ...said });
      return reply.ok ? null : reply.trouble;
    },
    close() {
      closed = true;
      hangUp();
      wake();
    },
  };
  const place = seat.seat;
  return { ok: true, value: isPress(place) ? { ...session, seat: place } : { ...session, seat: place } };
}
