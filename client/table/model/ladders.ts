import type { Brief, View } from '../../../shared/rules/view-types.ts';
import {
  type BySide,
  bySide,
  type IssueId,
  type OptionId,
  STATUS_QUO,
} from '../../../shared/rules/vocabulary.ts';
import type { Draft } from './draft.ts';
import { baseText } from './text.ts';

export type Rung = {
  readonly option: OptionId;
  readonly redLine: boolean;
  /** Climate needed to table it, when it is not reached. */
  readonly gate: number | null;
};

export type Mark = { readonly option: OptionId; readonly standing: boolean };

export type Ladder = {
  readonly issue: IssueId;
  /** From the U.S. end to Cuba's; the status quo comes last and stands apart. */
  readonly rungs: readonly Rung[];
  readonly marks: BySide<Mark | null>;
  readonly agreed: OptionId | null;
  readonly drafted: OptionId | null;
  /** Both standing packages hold the same option. */
  readonly sameWords: boolean;
  /** The rungs between the two positions. */
  readonly gap: { readonly from: number; readonly to: number } | null;
};

function rungsOf(brief: Brief, view: View, issue: Brief['issues'][number]): readonly Rung[] {
  const red = brief.own?.sheet.redLines[issue.id] ?? [];
  const options = issue.options.map(
    (option): Rung => ({
      option: option.id,
      redLine: red.includes(option.id),
      gate: option.gate !== undefined && view.climate < option.gate ? option.gate : null,
    }),
  );
  return [...options, { option: STATUS_QUO, redLine: red.includes(STATUS_QUO), gate: null }];
}

function markOf(view: View, issue: IssueId, side: 'us' | 'cuba'): Mark | null {
  const standing = view.standing[side]?.package[issue];
  if (standing !== undefined) return { option: standing, standing: true };
  const asked = view.asked[side][issue];
  return asked === undefined ? null : { option: asked, standing: false };
}

/** Places of both positions, the nearer to the U.S. end first; `null` together, and when one is silent or off the rail. */
function gapOf(rungs: readonly Rung[], marks: BySide<Mark | null>): Ladder['gap'] {
  const places = bySide((side) => rungs.findIndex(({ option }) => option === marks[side]?.option));
  const later = rungs.length - 1;
  if (places.us < 0 || places.cuba < 0 || places.us === later || places.cuba === later) return null;
  if (places.us === places.cuba) return null;
  return { from: Math.min(places.us, places.cuba), to: Math.max(places.us, places.cuba) };
}

export function laddersOf(brief: Brief, view: View, draft: Draft): readonly Ladder[] {
  const text = baseText(view, draft.reopening);
  return brief.issues.map((issue): Ladder => {
    const rungs = rungsOf(brief, view, issue);
    const marks = bySide((side) => markOf(view, issue.id, side));
    const standing = bySide((side) => view.standing[side]?.package[issue.id]);
    return {
      issue: issue.id,
      rungs,
      marks,
      agreed: text[issue.id] ?? null,
      drafted: draft.package[issue.id] ?? null,
      sameWords: standing.us !== undefined && standing.us === standing.cuba,
      gap: gapOf(rungs, marks),
    };
  });
}
