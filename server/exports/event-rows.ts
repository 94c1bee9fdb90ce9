import type { MatchEvent } from '../../shared/rules/events.ts';
import { evolve } from '../../shared/rules/evolve.ts';
import { weightedApproval } from '../../shared/rules/home-front.ts';
import { textWith } from '../../shared/rules/package.ts';
import type { MatchRecord } from '../../shared/rules/record.ts';
import { scoreOf } from '../../shared/rules/scoring.ts';
import type { MatchState } from '../../shared/rules/state.ts';
import { isSeat, type Lang, type Package, type Side, sideOf } from '../../shared/rules/vocabulary.ts';
import { phraseIn } from '../../shared/talk.ts';
import { phrases } from '../../shared/words/phrases.ts';

/** Columns of the tidy table, in order, each with what it holds. Points have one decimal; empty: does not apply. */
export const EVENT_COLUMNS = {
  match: 'id of the match',
  seq: 'number of the record in the log, from 1',
  item: 'number of the event within its record, from 1',
  at: 'when it was written down, UTC (ISO 8601)',
  seconds: 'the same, in seconds since the first record',
  by: 'who wished it: a chair (us-1, cuba-1), a journalist (press-1), host or clock',
  wish: 'what was wished for',
  event: 'the fact that came of it',
  side: 'the side of the chair that the fact names',
  by_default: 'yes: the clock ran out and the default of the rules was taken',
  round: 'round after the fact, from 1; 0 before the first',
  phase: 'phase after the fact',
  turn: 'turn after the fact',
  package_id: 'package that the fact names',
  package: 'its options as issue=option, separated by semicolons',
  sign: 'yes: accepting it signs',
  stops: 'issues marked "this stops us"',
  us_points: 'what the text would be worth to the United States with this package, points before waiting',
  cuba_points: 'the same for Cuba',
  content:
    'remark, question and answer of the press, headline, dispatch, sounding, vote and whatever else the fact says',
  climate: 'climate after the fact, 0-100',
  waiting: 'waiting charged so far to both, points',
  us_approval: 'weighted approval at home before any text, United States, 0-100',
  cuba_approval: 'the same for Cuba',
} as const;

export type EventColumn = keyof typeof EVENT_COLUMNS;
export type Cell = string | number;
export type EventRow = { readonly [column in EventColumn]: Cell } & { readonly side: Side | '' };

/** One row for each event of a finished match, oldest first: everything is open, so never before the end. */
export function eventRows(match: string, records: readonly MatchRecord[], lang: Lang): readonly EventRow[] {
  const start = records[0]?.at ?? 0;
  let state: MatchState | undefined;
  return records.flatMap((record) =>
    record.events.map((event, place) => {
      const before = state;
      state = evolve(state, event);
      return {
        match,
        seq: record.seq,
        item: place + 1,
        at: new Date(record.at).toISOString(),
        seconds: (record.at - start) / 1000,
        by: record.seat,
        wish: record.wish.type,
        event: event.type,
        ...packageCells(event, before ?? state),
        ...stateCells(state),
        content: contentOf(event, lang),
        side: 'seat' in event && isSeat(event.seat) ? sideOf(event.seat) : '',
        by_default: yes('byDefault' in event && event.byDefault),
      };
    }),
  );
}

export function yes(holds: boolean | undefined): 'yes' | '' {
  return holds ? 'yes' : '';
}

/** Tenths of a point as points. */
export function inPoints(tenths: number): number {
  return tenths / 10;
}

function stateCells({ round, turn, phase, climate, waiting, approvals, setup: { homes } }: MatchState) {
  return {
    round,
    phase: phase.name,
    turn,
    climate,
    waiting: inPoints(waiting),
    us_approval: inPoints(weightedApproval(homes.us, approvals.us)),
    cuba_approval: inPoints(weightedApproval(homes.cuba, approvals.cuba)),
  };
}

const NO_PACKAGE = { package_id: '', package: '', sign: '', stops: '', us_points: '', cuba_points: '' };

function packageCells(event: MatchEvent, { setup: { sheets }, text, signed }: MatchState) {
  const offered = 'package' in event ? event.package : 'text' in event ? event.text : null;
  const named = 'id' in event && event.type !== 'questioned' ? event.id : '';
  if (!offered || typeof offered === 'string') return { ...NO_PACKAGE, package_id: named };
  const standing = signed ?? Object.fromEntries(Object.entries(text).map(([id, { option }]) => [id, option]));
  const whole = textWith(standing, offered);
  return {
    package_id: named,
    package: rowsOf(offered),
    sign: yes('sign' in event && event.sign),
    stops: 'stops' in event ? event.stops.join('; ') : '',
    us_points: inPoints(scoreOf(sheets.us, whole)),
    cuba_points: inPoints(scoreOf(sheets.cuba, whole)),
  };
}

export function rowsOf(text: Package): string {
  return Object.entries(text)
    .map(([issue, option]) => `${issue}=${option}`)
    .join('; ');
}

/** A set phrase in words, anything else as it was said. */
function spokenIn(lang: Lang, said: string): string {
  const phrase = phraseIn(said);
  return phrase === null ? said : phrases[lang][phrase];
}

/** What no other column holds; the setup of a match is left to the match file. */
function contentOf(event: MatchEvent, lang: Lang): string {
  if (event.type === 'created') {
    const { scenario, format, variants, seed } = event.setup;
    return JSON.stringify({ scenario: scenario.id, version: scenario.version, format, variants, seed });
  }
  if (event.type === 'said' || event.type === 'printed') return spokenIn(lang, event.text);
  if (event.type === 'questioned') return JSON.stringify({ to: event.to, text: spokenIn(lang, event.text) });
  if (event.type === 'replied')
    return JSON.stringify({ question: event.question, text: spokenIn(lang, event.text) });
  const { type: _, ...rest } = event;
  const shown = ['seat', 'byDefault', 'id', 'package', 'text', 'sign', 'stops', 'deadline', 'climate'];
  const left = Object.entries(rest).filter(([name]) => !shown.includes(name));
  return left.length === 0 ? '' : JSON.stringify(Object.fromEntries(left));
}
