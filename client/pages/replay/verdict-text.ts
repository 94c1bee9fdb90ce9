import type { Problem } from '../../../shared/rules/verify.ts';
import { captions } from '../../../shared/words/captions.ts';
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

/** An event as its caption tells it, with gaps where this one's own words would stand; `null` for what has none. */
function eventText(event: string): string | null {
  if (event === 'said') return words(replay).remark;
  const said: { readonly [event: string]: string } = words(captions);
  return Object.hasOwn(said, event)
    ? (said[event] ?? '').replace(/\{[^}]*\}/g, '…').replace(/: ….$/, '.')
    : null;
}

/** What is wrong with a file and where, in sentences. */
export function verdictText(verdict: Verdict): readonly string[] {
  const t = words(replay);
  if (verdict === 'not-json') return [t.broken, t.problems['not-json']];
  const where = verdict.seq === 0 ? [] : [fill(t.brokenAt, { seq: verdict.seq })];
  const told = 'event' in verdict && verdict.event ? eventText(verdict.event) : null;
  const event = told === null ? [] : [fill(t.brokenEvent, { event: told })];
  return [t.broken, ...where, problemText(verdict.problem), ...event];
}
