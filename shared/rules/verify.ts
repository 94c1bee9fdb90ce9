import * as z from 'zod/mini';
import { canonical, GENESIS, hashOf } from './chain.ts';
import type { MatchEvent } from './events.ts';
import { unknownEvent } from './evolve.ts';
import { type Command, decide, evolve, parseWish } from './match.ts';
import { type MatchFile, type MatchRecord, RULES_VERSION, SAME_DECISIONS_SINCE } from './record.ts';
import type { MatchState } from './state.ts';
import type { Actor } from './vocabulary.ts';

const recordSchema = z.looseObject({
  seq: z.int(),
  at: z.number(),
  seat: z.string().check(z.regex(/^(us-\d+|cuba-\d+|host|clock)$/)),
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

/** `seq`: the first wrong record; `event`: its first wrong event, when one can be named; `problem`: what is wrong. */
export type Verdict =
  | { readonly ok: true; readonly state: MatchState; readonly records: readonly MatchRecord[] }
  | { readonly ok: false; readonly seq: number; readonly event?: string; readonly problem: string };

function wrong(seq: number, problem: string, event?: string): Verdict {
  return event === undefined ? { ok: false, seq, problem } : { ok: false, seq, event, problem };
}

function firstDifference(written: readonly MatchEvent[], decided: readonly MatchEvent[]): string | undefined {
  const length = Math.max(written.length, decided.length);
  for (let i = 0; i < length; i += 1)
    if (canonical(written[i] ?? null) !== canonical(decided[i] ?? null))
      return `event ${i + 1} (${(written[i] ?? decided[i])?.type})`;
  return undefined;
}

function redecide(state: MatchState, record: MatchRecord): Verdict | null {
  const wish = parseWish(record.wish);
  if (!wish.ok) return wrong(record.seq, `its wish is refused: ${wish.refusal.code}`, record.wish.type);
  // The moment is not part of the log: whoever was refused as stale left no record.
  const { round, turn, phase } = state;
  const command: Command = {
    seat: record.seat as Actor,
    wish: wish.value,
    moment: { round, turn, phase: phase.name },
  };
  const decided = decide(state, command, record.at);
  if (!decided.ok) return wrong(record.seq, `its wish is refused: ${decided.refusal.code}`, record.wish.type);
  const difference = firstDifference(record.events, decided.value);
  return difference ? wrong(record.seq, 'the rules decide otherwise', difference) : null;
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
    if (!parsed.success)
      return wrong(
        seq,
        `not a record (${parsed.error.issues[0]?.path.map(String).join('.') || 'no object'})`,
      );
    const record = raw as MatchRecord;
    const unknown = record.events.find((event) => unknownEvent(event));
    if (unknown) return wrong(seq, unknownEvent(unknown) ?? '', unknown.type);
    if (record.seq !== seq) return wrong(seq, `out of order: it says ${record.seq}`);
    const verdict = checkRecord(state, record, { previous, rules });
    if (verdict) return verdict;
    for (const event of record.events) if (event.type === 'created') rules = event.rules;
    state = fold(state, record.events);
    previous = record.hash;
    checked.push(record);
  }
  return state ? { ok: true, state, records: checked } : wrong(1, 'an empty log');
}

function checkRecord(
  state: MatchState | undefined,
  record: MatchRecord,
  log: { readonly previous: string; readonly rules: number },
): Verdict | null {
  const first = record.events[0];
  if (!state && first?.type !== 'created')
    return wrong(record.seq, 'a log begins with "created"', first?.type);
  // Re-deciding goes first: it can name the very event, where a broken chain only names the record.
  if (state && log.rules >= SAME_DECISIONS_SINCE) {
    const verdict = redecide(state, record);
    if (verdict) return verdict;
  }
  const { hash, ...body } = record;
  if (hashOf(log.previous, body) === hash) return null;
  return wrong(record.seq, 'the chain is broken here', record.events.map((event) => event.type).join(', '));
}

export type FileVerdict = Verdict | { readonly ok: false; readonly seq: 0; readonly problem: string };

/** A whole match file, as downloaded or recorded. */
export function verifyFile(file: unknown): FileVerdict {
  const parsed = fileSchema.safeParse(file);
  if (!parsed.success) return { ok: false, seq: 0, problem: 'not a Ninety Miles match file' };
  if (parsed.data.rules > RULES_VERSION)
    return { ok: false, seq: 0, problem: 'it was made by a newer version' };
  return verifyRecords((file as MatchFile).records);
}
