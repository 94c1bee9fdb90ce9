import * as z from 'zod/mini';
import { GENESIS, hashOf } from './chain.ts';
import type { MatchEvent } from './events.ts';
import { unknownEvent } from './evolve.ts';
import { type Command, decide, evolve, parseWish } from './match.ts';
import { type MatchFile, type MatchRecord, RULES_VERSION, SAME_DECISIONS_SINCE } from './record.ts';
import type { RefusalCode } from './refusals.ts';
import type { MatchState } from './state.ts';
import type { Actor } from './vocabulary.ts';

const recordSchema = z.looseObject({
  seq: z.int(),
  at: z.number(),
  seat: z.string().check(z.regex(/^(us-\d+|cuba-\d+|press-\d+|host|clock)$/)),
  cmdId: z.string(),
  wish: z.looseObject({ type: z.string() }),
  events: z.array(z.looseObject({ type: z.string() })),
  hash: z.string(),
});

const fileSchema = z.looseObject({
  format: z.literal('ninety-miles-match'),
  about: z.string(),
  rules: z.int(),
  records: z.array(z.unknown()).check(z.minLength(1)),
});

/** What is wrong with a file or a record; the sentences stand in `shared/words`. */
export type Problem =
  | { readonly code: 'not-a-file' | 'newer' | 'empty' | 'chain' | 'beginning' | 'unknown-event' }
  /** `field`: the path to what is missing or misshapen; empty when it is no object at all. */
  | { readonly code: 'not-a-record'; readonly field: string }
  | { readonly code: 'out-of-order'; readonly says: number }
  | { readonly code: 'refused'; readonly refusal: RefusalCode }
  /** `place`: which event of the record differs, from 1. */
  | { readonly code: 'decides-otherwise'; readonly place: number };
export type ProblemCode = Problem['code'];

type Wrong = { readonly ok: false; readonly seq: number; readonly problem: Problem };

/** `seq`: the first wrong record; `event`: the type of its first wrong event, when one can be named. */
export type Verdict =
  | { readonly ok: true; readonly state: MatchState; readonly records: readonly MatchRecord[] }
  | (Wrong & { readonly event?: string });

function wrong(seq: number, problem: Problem, event?: string): Verdict {
  return event === undefined ? { ok: false, seq, problem } : { ok: false, seq, event, problem };
}

/** The index of the first event that differs, or -1. */
function firstDifference(written: readonly MatchEvent[], decided: readonly MatchEvent[]): number {
  const longer = written.length > decided.length ? written : decided;
  return longer.findIndex((_, i) => !isSame(written[i], decided[i]));
}

/** Whether two plain values are spelt the same; a member that is `undefined` is not there. No spelling is made: a log holds many. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [one, other] = [membersOf(a), membersOf(b)];
  // By name among its own members: a file may name one that every object has.
  return (
    one.length === other.length &&
    one.every(([key, value]) => Object.hasOwn(b, key) && isSame(value, (b as Members)[key]))
  );
}

type Members = Readonly<Record<string, unknown>>;

function membersOf(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value).filter(([, one]) => one !== undefined);
}

function redecide(state: MatchState, record: MatchRecord): Verdict | null {
  const wish = parseWish(record.wish);
  const refused = (refusal: RefusalCode) => wrong(record.seq, { code: 'refused', refusal }, record.wish.type);
  if (!wish.ok) return refused(wish.refusal.code);
  // The moment is not part of the log: whoever was refused as stale left no record.
  const { round, turn, phase } = state;
  const command: Command = {
    seat: record.seat as Actor,
    wish: wish.value,
    moment: { round, turn, phase: phase.name },
  };
  const decided = decide(state, command, record.at);
  if (!decided.ok) return refused(decided.refusal.code);
  const at = firstDifference(record.events, decided.value);
  if (at < 0) return null;
  const event = record.events[at] ?? decided.value[at];
  return wrong(record.seq, { code: 'decides-otherwise', place: at + 1 }, event?.type);
}

function fold(state: MatchState | undefined, events: readonly MatchEvent[]): MatchState | undefined {
  return events.reduce<MatchState | undefined>((next, event) => evolve(next, event), state);
}

/** LG-3: order, chain, known facts, and (unless its rules decided otherwise) that the rules decide the same; then the state. */
export function verifyRecords(records: readonly unknown[]): Verdict {
  let state: MatchState | undefined;
  let previous = GENESIS;
  let rules = 0;
  const checked: MatchRecord[] = [];
  for (const [index, raw] of records.entries()) {
    const seq = index + 1;
    const parsed = recordSchema.safeParse(raw);
    if (!parsed.success) {
      const field = parsed.error.issues[0]?.path.map(String).join('.') ?? '';
      return wrong(seq, { code: 'not-a-record', field });
    }
    const record = raw as MatchRecord;
    const unknown = record.events.find((event) => unknownEvent(event));
    if (unknown)
      return wrong(seq, { code: unknown.type === 'created' ? 'newer' : 'unknown-event' }, unknown.type);
    if (record.seq !== seq) return wrong(seq, { code: 'out-of-order', says: record.seq });
    const verdict = checkRecord(state, record, { previous, rules });
    if (verdict) return verdict;
    for (const event of record.events) if (event.type === 'created') rules = event.rules;
    state = fold(state, record.events);
    previous = record.hash;
    checked.push(record);
  }
  return state ? { ok: true, state, records: checked } : wrong(1, { code: 'empty' });
}

function checkRecord(
  state: MatchState | undefined,
  record: MatchRecord,
  log: { readonly previous: string; readonly rules: number },
): Verdict | null {
  const first = record.events[0];
  if (!state && first?.type !== 'created') return wrong(record.seq, { code: 'beginning' }, first?.type);
  // Re-deciding goes first: it can name the very event, where a broken chain only names the record.
  if (state && log.rules >= SAME_DECISIONS_SINCE) {
    const verdict = redecide(state, record);
    if (verdict) return verdict;
  }
  const { hash, ...body } = record;
  if (hashOf(log.previous, body) === hash) return null;
  return wrong(record.seq, { code: 'chain' }, record.events.map((event) => event.type).join(', '));
}

/** A file that cannot be read as a log has no record to name: `seq` is 0. */
export type FileVerdict = Verdict | (Wrong & { readonly seq: 0 });

/** A whole match file, as downloaded or recorded. */
export function verifyFile(file: unknown): FileVerdict {
  const parsed = fileSchema.safeParse(file);
  if (!parsed.success) return { ok: false, seq: 0, problem: { code: 'not-a-file' } };
  if (parsed.data.rules > RULES_VERSION) return { ok: false, seq: 0, problem: { code: 'newer' } };
  return verifyRecords((file as MatchFile).records);
}
