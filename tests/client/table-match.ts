import { signal } from '@preact/signals';
import type { Session } from '../../client/session.ts';
import type { ClockChoice } from '../../shared/protocol.ts';
import { compileSetup } from '../../shared/rules/compile.ts';
import type { MatchEvent } from '../../shared/rules/events.ts';
import { redactAll } from '../../shared/rules/frames.ts';
import { create, decide, evolve } from '../../shared/rules/match.ts';
import type { Refusal } from '../../shared/rules/result.ts';
import type { Scenario } from '../../shared/rules/scenario.ts';
import { type MatchState, momentOf } from '../../shared/rules/state.ts';
import { briefFor, viewFor } from '../../shared/rules/view.ts';
import type { Actor, SeatId, Sounding } from '../../shared/rules/vocabulary.ts';
import type { Wish } from '../../shared/rules/wish.ts';
import { usCuba2015 } from '../../shared/scenarios/us-cuba-2015/scenario.ts';
import type { Lesson } from '../../shared/talk.ts';

const BEGIN = 1_420_000_000_000;

/** How the match in the page is not as most tests want it. */
export type PageMatch = {
  readonly clock?: ClockChoice;
  readonly sounding?: Sounding | null;
  /** The first side is still reading; the second is ready. */
  readonly reading?: boolean;
  /** The match is a table of a class. */
  readonly lesson?: Lesson | null;
};

/**
 * A whole match in this page, judged by the rules themselves: what a server would send, without a server. It begins at
 * the first turn, or at the answers of the dinner when the United States put a sounding.
 */
export function matchInPage(
  format: string,
  scenario: Scenario = usCuba2015,
  { clock = 'off', sounding = null, reading = false, lesson = null }: PageMatch = {},
) {
  const setup = compileSetup(scenario, format, { seed: 'table', clock });
  const records: { seq: number; at: number; events: readonly MatchEvent[] }[] = [];
  const followers: (() => void)[] = [];
  let state: MatchState | undefined;

  function now(): MatchState {
    if (state === undefined) throw new Error('the match has not begun');
    return state;
  }
  function append(events: readonly MatchEvent[]): void {
    for (const event of events) state = evolve(state, event);
    records.push({ seq: records.length, at: BEGIN + records.length, events });
    for (const follow of followers) follow();
  }
  function act(seat: Actor, wish: Wish): Refusal | null {
    const decided = decide(now(), { seat, moment: momentOf(now()), wish }, BEGIN + records.length);
    if (!decided.ok) return decided.refusal;
    append(decided.value);
    return null;
  }
  function session(seat: SeatId): Session {
    const view = () => viewFor(now(), seat);
    const past = () => records.map((record) => ({ ...record, events: redactAll(record, seat) }));
    const signals = { view: signal(view()), past: signal(past()), brief: signal(briefFor(now(), seat)) };
    followers.push(() => {
      signals.view.value = view();
      signals.past.value = past();
      signals.brief.value = briefFor(now(), seat);
    });
    return {
      ...signals,
      match: `in-page-${format}`,
      seat,
      connection: signal('live'),
      info: signal({
        match: 'in-page',
        scenario: scenario.id,
        ownScenario: false,
        format,
        clock: 'off',
        opponent: 'friend',
        dropOut: 'wait',
        status: 'live',
        players: { us: { name: 'Ana', kind: 'human' }, cuba: { name: 'Leo', kind: 'human' } },
        names: { 'us-1': 'Ana', 'cuba-1': 'Leo' },
        created: BEGIN,
      }),
      chairs: signal({ us: 'here', cuba: 'here' }),
      skew: signal(0),
      code: signal(null),
      notice: signal(null),
      putAway: () => undefined,
      lesson: signal(lesson),
      moved: signal(null),
      askOtherSide: async () => null,
      report: async () => null,
      caucus: signal([]),
      confer: async () => null,
      act: async (wish) => act(seat, wish),
      host: null,
      close: () => undefined,
    };
  }

  append(create(setup, ['us-1', 'cuba-1']));
  for (const [seat, wish] of [
    ['host', { type: 'open' }],
    ['us-1', { type: 'ready' }],
    ['cuba-1', { type: 'ready' }],
    ['us-1', { type: 'sound', sounding }],
    ['cuba-1', { type: 'sound', sounding: null }],
  ] as const) {
    if (wish.type === 'sound' && now().phase.name !== 'dinner-soundings') continue;
    if (reading && seat === 'us-1') continue;
    const refusal = act(seat, wish);
    if (refusal) throw new Error(`${seat} ${wish.type}: ${refusal.code}`);
  }
  return { act, session, setup, now };
}
