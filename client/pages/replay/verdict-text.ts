import type { Problem } from '../../../shared/rules/verify.ts';
import { refusals } from '../../../shared/words/refusals.ts';
import { replay } from '../../../shared/words/replay.ts';
import { fill, words } from '../../words.ts';
import type { Opened } from './file-source.ts';

type Verdict = Extract<Opened, { ok: false }>['verdict'];

function problemText(problem: Problem): string {
  const t = words(replay).problems;
  if (problem.code === 'refused') return fill(t.refused, { reason: words(refusals)[problem.refusal] });
  return t[problem.code];
}

/** What is wrong with a file and where, in sentences. */
export function verdictText(verdict: Verdict): readonly string[] {
  const t = words(replay);
  if (verdict === 'not-json') return [t.broken, t.problems['not-json']];
  const where = verdict.seq === 0 ? [] : [fill(t.brokenAt, { seq: verdict.seq })];
  const event = 'event' in verdict && verdict.event ? [fill(t.brokenEvent, { event: verdict.event })] : [];
  return [t.broken, ...where, problemText(verdict.problem), ...event];
}
