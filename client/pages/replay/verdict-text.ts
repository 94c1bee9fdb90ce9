import { REFUSALS } from '../../../shared/rules/refusals.ts';
import { refusals } from '../../../shared/words/refusals.ts';
import { replay } from '../../../shared/words/replay.ts';
import { fill, words } from '../../words.ts';
import type { Opened } from './file-source.ts';

type Verdict = Extract<Opened, { ok: false }>['verdict'];
type Problem = Exclude<keyof typeof replay.en.problems, 'wish' | 'notJson'>;

/** How each finding of `verify` begins. */
const BEGINNINGS: readonly (readonly [string, Problem])[] = [
  ['not a Ninety Miles', 'notAFile'],
  ['it was made by a newer', 'newer'],
  ['an empty log', 'empty'],
  ['not a record', 'notARecord'],
  ['out of order', 'outOfOrder'],
  ['the rules decide otherwise', 'decides'],
  ['the chain is broken', 'chain'],
  ['a log begins', 'beginning'],
];

function problemText(problem: string): string {
  const t = words(replay).problems;
  const code = REFUSALS.find((one) => problem === `its wish is refused: ${one}`);
  if (code) return fill(t.wish, { reason: words(refusals)[code] });
  const found = BEGINNINGS.find(([beginning]) => problem.startsWith(beginning));
  return t[found ? found[1] : 'unknown'];
}

/** What is wrong with a file and where, in sentences. */
export function verdictText(verdict: Verdict): readonly string[] {
  const t = words(replay);
  if (verdict === 'not-json') return [t.broken, t.problems.notJson];
  const where = verdict.seq === 0 ? [] : [fill(t.brokenAt, { seq: verdict.seq })];
  const event = 'event' in verdict && verdict.event ? [fill(t.brokenEvent, { event: verdict.event })] : [];
  return [t.broken, ...where, problemText(verdict.problem), ...event];
}
