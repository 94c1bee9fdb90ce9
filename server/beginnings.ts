import type { ClockChoice, NewMatch } from '../shared/protocol.ts';
import { type compileSetup, formatOf } from '../shared/rules/compile.ts';
import { create } from '../shared/rules/match.ts';
import type { MatchRecord } from '../shared/rules/record.ts';
import { ok, type Result, refuse } from '../shared/rules/result.ts';
import type { Format, Scenario } from '../shared/rules/scenario.ts';
import type { SpokenWords } from '../shared/rules/scenario-words.ts';
import {
  type AnySeat,
  isPress,
  isSeat,
  type PressSeat,
  type SeatId,
  SIDES,
  type Side,
} from '../shared/rules/vocabulary.ts';
import { parseScenario } from '../shared/scenarios/file/parse.ts';
import { SCENARIO_FILES } from '../shared/scenarios/files.ts';
import { aboutOf } from './about.ts';
import { nextRecord } from './loaded-match.ts';
import type { StoredMatch } from './store/store.ts';

/** What a match begins with, besides who sits where. */
export type Beginning = Pick<StoredMatch, 'scenario' | 'format' | 'about'> & {
  readonly records: readonly MatchRecord[];
};
type Wanted = {
  readonly scenario: NewMatch['scenario'];
  readonly format: string;
  readonly clock: ClockChoice;
};
/** `words`: of a scenario that came as a file; they go into the log. */
type Source = { readonly scenario: Scenario; readonly words?: SpokenWords | undefined };

export type Beginnings = {
  /** The format that is asked for, if there is one. */
  readonly plan: (wanted: Pick<Wanted, 'scenario' | 'format'>) => Result<Format>;
  /** The seed picks instructions and news. One player a side, unless `seats` says otherwise, which may name journalists too. */
  readonly begin: (wanted: Wanted, seed: string, seats?: readonly AnySeat[]) => Result<Beginning>;
};

export type BeginningsPorts = {
  readonly scenarios: { readonly [id: string]: Scenario };
  readonly compile: typeof compileSetup;
  readonly now: () => number;
};

export const headOf = (side: Side): SeatId => `${side}-1`;

/** First records of logs: a scenario and a format become the setup that a match is played with. */
export function beginnings({ scenarios, compile, now }: BeginningsPorts): Beginnings {
  /** One of the game's own scenarios by its id, or the file that came with the wish. */
  function sourceOf(wanted: NewMatch['scenario']): Result<Source> {
    if (typeof wanted === 'object') {
      const parsed = parseScenario(wanted);
      return parsed.ok ? ok(parsed.file) : refuse('unplayable-scenario', parsed.problems[0]?.path);
    }
    const scenario = Object.hasOwn(scenarios, wanted) ? scenarios[wanted] : undefined;
    if (!scenario) return refuse('unknown-format', wanted);
    return ok({ scenario, words: SCENARIO_FILES[wanted]?.words });
  }

  function planIn({ scenario }: Source, format: string): Result<Format> {
    const plan = formatOf(scenario, format);
    return plan ? ok(plan) : refuse('unknown-format', format);
  }

  return {
    plan({ scenario, format }) {
      const source = sourceOf(scenario);
      return source.ok ? planIn(source.value, format) : source;
    },
    begin(wanted, seed, seats = SIDES.map(headOf)) {
      const source = sourceOf(wanted.scenario);
      if (!source.ok) return source;
      const { scenario, words } = source.value;
      const { format, clock } = wanted;
      const plan = planIn(source.value, format);
      if (!plan.ok) return plan;
      const setup = compile(scenario, format, { seed, clock, ...(words && { words }) });
      const events = create(setup, seats.filter(isSeat));
      const begun = { seat: 'host', cmdId: 'create', wish: { type: 'create' }, at: now(), events } as const;
      const about = words && typeof wanted.scenario === 'object' ? aboutOf(words, format) : null;
      const records = [nextRecord(undefined, begun)];
      for (const seat of seats.filter(isPress))
        records.push(nextRecord(records.at(-1), pressSeated(seat, now())));
      return ok({ scenario: scenario.id, format, about, records });
    },
  };
}

/** JN-6: written with the beginning, so that no match stands without the journalist whom its seats name. */
function pressSeated(seat: PressSeat, at: number): Omit<MatchRecord, 'seq' | 'hash'> {
  const wish = { type: 'seat-press', seat } as const;
  return { seat: 'host', cmdId: `seat ${seat}`, wish, at, events: [{ type: 'press-seated', seat }] };
}
