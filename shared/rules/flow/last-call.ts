import { sameText, settledIssues, textWith } from '../package.ts';
import { draw } from '../rng.ts';
import { initialledText, type MatchState, type PhaseNamed } from '../state.ts';
import { bySide, FINAL_TEXTS, type FinalText, type Package, SIDES } from '../vocabulary.ts';
import { sign } from './signature.ts';
import { deadlineAfter, type Thread, tell } from './thread.ts';

/** LC-3: the texts on offer; the initialled text alone only if it settles something. */
export function finalTexts(state: MatchState): { readonly [name in FinalText]?: Package } {
  if (state.phase.name !== 'last-call-marks') return {};
  const { packages } = state.phase;
  const initialled = initialledText(state);
  return {
    ...(settledIssues(initialled).length > 0 ? { initialled } : {}),
    ...(packages.us ? { us: textWith(initialled, packages.us) } : {}),
    ...(packages.cuba ? { cuba: textWith(initialled, packages.cuba) } : {}),
  };
}

function runOut(thread: Thread): Thread {
  return tell(thread, { type: 'ended', ending: { type: 'time-ran-out' } });
}

/** LC-2: final packages open together; whoever named none stands by the package on the table. */
export function closeFinals(thread: Thread): Thread {
  const { chosen } = thread.state.phase as PhaseNamed<'last-call-packages'>;
  if (!SIDES.every((side) => chosen[side] !== undefined)) return thread;
  const packages = bySide((side) => chosen[side] ?? thread.state.standing[side]?.package ?? null);
  const opened = tell(thread, {
    type: 'finals-opened',
    packages,
    deadline: deadlineAfter(thread, 'lastCall'),
  });
  return Object.keys(finalTexts(opened.state)).length === 0 ? runOut(opened) : opened;
}

/** LC-5: texts that both marked, the ones that settle most; equal words count as one text. */
export function commonTexts(state: MatchState): readonly Package[] {
  if (state.phase.name !== 'last-call-marks') return [];
  const texts = finalTexts(state);
  const { us, cuba } = state.phase.chosen;
  const marked = (marks: readonly FinalText[] = []) =>
    FINAL_TEXTS.flatMap((name) => (marks.includes(name) && texts[name] ? [texts[name]] : []));
  const theirs = marked(cuba?.texts);
  const common = marked(us?.texts).filter((text) => theirs.some((one) => sameText(one, text)));
  const most = Math.max(...common.map((text) => settledIssues(text).length));
  return common.filter((text) => settledIssues(text).length === most);
}

/** LC-6: marks are signatures; of equal texts the seed chooses; with none, time ran out. */
export function closeMarks(thread: Thread): Thread {
  const { us, cuba } = (thread.state.phase as PhaseNamed<'last-call-marks'>).chosen;
  if (!us || !cuba) return thread;
  const text = draw(commonTexts(thread.state), thread.state.setup.seed, 'last-call');
  const opened = tell(thread, { type: 'marks-opened', marks: { us: us.texts, cuba: cuba.texts } });
  if (!text || us.visit === null || cuba.visit === null) return runOut(opened);
  return sign(opened, text, { us: us.visit, cuba: cuba.visit });
}
