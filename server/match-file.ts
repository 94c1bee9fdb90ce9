import type { MatchEvent } from '../shared/rules/events.ts';
import { type MatchRecord, SAME_DECISIONS_SINCE } from '../shared/rules/record.ts';
import { ok, type Result, refuse } from '../shared/rules/result.ts';
import { LARGEST_DELEGATION, seatsOf } from '../shared/rules/team.ts';
import { upcastSetup } from '../shared/rules/upcast.ts';
import { verifyFile } from '../shared/rules/verify.ts';
import { type SeatId, SIDES, type Side } from '../shared/rules/vocabulary.ts';
import { setupProblems } from '../shared/scenarios/file/setup-problems.ts';
import { SCENARIO_FILES } from '../shared/scenarios/files.ts';
import { builtInWords } from '../shared/scenarios/words.ts';

const MOST_RECORDS = 3_000;
/** How far the clock of the machine that a file comes from may be ahead of ours. */
const AHEAD = 24 * 3600_000;

/**
 * The records of a match file that came from elsewhere: the beginning, which no rule decides, is held against the schema,
 * everything after it against the rules. A refusal names the first wrong record and its event, or the wrong field.
 */
export function readMatchFile(file: object, now: number): Result<readonly MatchRecord[]> {
  try {
    const records = 'records' in file && Array.isArray(file.records) ? (file.records as MatchRecord[]) : [];
    if (records.length > MOST_RECORDS) return refuse('too-large');
    const field = wrongBeginning(records[0]);
    if (field) return refuse('broken-match-file', field);
    const verdict = verifyFile(file);
    if (!verdict.ok) {
      if (verdict.problem.code === 'newer') return refuse('newer-version');
      const event = 'event' in verdict && verdict.event ? ` ${verdict.event}` : '';
      return refuse('broken-match-file', `${verdict.seq}${event}`.slice(0, 60));
    }
    const late = records.find(({ at }) => !Number.isSafeInteger(at) || at < 0 || at > now + AHEAD);
    return late ? refuse('broken-match-file', `${late.seq} at`) : ok(verdict.records);
  } catch {
    // Whatever trips the reader is no file of ours: its author alone knows what it was meant to be.
    return refuse('broken-match-file');
  }
}

/** From one member up, numbered without a gap. */
function isDelegation(seats: readonly SeatId[], side: Side): boolean {
  const own = seatsOf({ seats }, side);
  const numbered = own.every((seat, at) => seat === `${side}-${at + 1}`);
  return own.length >= 1 && own.length <= LARGEST_DELEGATION && numbered;
}

function wrongBeginning(first: MatchRecord | undefined): string | null {
  const [created, more] = (first?.events ?? []) as readonly (MatchEvent | undefined)[];
  if (created?.type !== 'created' || more) return '1 created';
  // Below this the rules would not decide the rest again.
  if (!Number.isInteger(created.rules) || created.rules < SAME_DECISIONS_SINCE) return '1 rules';
  const seated = SIDES.reduce((sum, side) => sum + seatsOf(created, side).length, 0);
  if (seated !== created.seats.length || !SIDES.every((side) => isDelegation(created.seats, side)))
    return '1 seats';
  const { scenario, seed } = created.setup;
  if (typeof seed !== 'string' || seed.length > 60) return '1 seed';
  const known = SCENARIO_FILES[scenario.id]?.words ?? builtInWords(scenario.id);
  const [problem] = setupProblems(upcastSetup(created.setup), known);
  return problem ? `1 ${problem.path || problem.code}`.slice(0, 60) : null;
}
