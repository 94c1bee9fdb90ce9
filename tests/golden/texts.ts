import { defaultVisit, voteOf } from '../../shared/rules/home-front.ts';
import { isRedLine, settledIssues } from '../../shared/rules/package.ts';
import { scoreOf } from '../../shared/rules/scoring.ts';
import type { MatchState } from '../../shared/rules/state.ts';
import { type Package, SIDES, type Side, STATUS_QUO } from '../../shared/rules/vocabulary.ts';

/** Texts are looked for by what they do, not by name, so that the scripts outlive a change of numbers. */
export type Weighed = {
  readonly text: Package;
  readonly settled: number;
  readonly score: (side: Side) => number;
  /** Over the walk-away value, tenths. */
  readonly gain: (side: Side) => number;
  /** Whether a home ratifies today, after a visit to its weightiest constituency. */
  readonly passes: (side: Side) => boolean;
};

/** Every text over all issues that both capitals and the climate allow. */
function everyText({ setup, climate }: MatchState): Package[] {
  return setup.issues.reduce<Package[]>(
    (texts, { id, options }) => {
      const allowed = options
        .filter(({ gate }) => (gate ?? 0) <= climate)
        .map((option) => option.id)
        .filter((option) => SIDES.every((side) => !isRedLine(setup.sheets[side].redLines, id, option)));
      return texts.flatMap((text) => [...allowed, STATUS_QUO].map((option) => ({ ...text, [id]: option })));
    },
    [{}],
  );
}

export function weigh(state: MatchState, text: Package): Weighed {
  const { sheets, homes, numbers } = state.setup;
  const score = (side: Side) => scoreOf(sheets[side], text);
  return {
    text,
    settled: settledIssues(text).length,
    score,
    gain: (side) => score(side) - sheets[side].walkAway,
    passes: (side) => {
      const visit = { to: defaultVisit(homes[side]), gain: numbers.visit };
      return voteOf(homes[side], state.approvals[side], text, visit).passes;
    },
  };
}

/** The text that `fits` and for which `rank` is greatest; the first of equals. */
export function findText(
  state: MatchState,
  fits: (of: Weighed) => boolean,
  rank: (of: Weighed) => number,
): Package {
  let best: { readonly text: Package; readonly rank: number } | null = null;
  for (const text of everyText(state)) {
    const weighed = weigh(state, text);
    const ranked = rank(weighed);
    if ((best === null || ranked > best.rank) && fits(weighed)) best = { text, rank: ranked };
  }
  if (!best) throw new Error(`${state.setup.format}: no text fits`);
  return best.text;
}

/** Both homes ratify it and both sides prefer it to their walk-away value. */
export function isFair(of: Weighed): boolean {
  return SIDES.every((side) => of.gain(side) > 0 && of.passes(side));
}

export function least(of: Weighed): number {
  return Math.min(...SIDES.map(of.gain));
}

export function isWhole(state: MatchState): (of: Weighed) => boolean {
  return ({ settled }) => settled === state.setup.issues.length;
}

/** The rows of a text on some of its issues. */
export function rows(text: Package, issues: readonly string[]): Package {
  return Object.fromEntries(Object.entries(text).filter(([issue]) => issues.includes(issue)));
}

export function rowsBut(text: Package, issues: readonly string[]): Package {
  return Object.fromEntries(Object.entries(text).filter(([issue]) => !issues.includes(issue)));
}
