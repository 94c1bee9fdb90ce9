import { voteOf } from '../../shared/rules/home-front.ts';
import { isRedLine } from '../../shared/rules/package.ts';
import { scoreOf } from '../../shared/rules/scoring.ts';
import type { Setup } from '../../shared/rules/setup.ts';
import type { MatchState } from '../../shared/rules/state.ts';
import { type BySide, bySide, type Package, SIDES, STATUS_QUO } from '../../shared/rules/vocabulary.ts';

/** A text with what it is worth on both sheets, tenths of a point. */
export type Text = { readonly text: Package; readonly worth: BySide<number> };

const made = new Map<string, readonly Text[]>();

/** Every text over all issues, red lines of both sides left out, one by one and by the rules' own scoring. */
export function everyText(setup: Setup): readonly Text[] {
  const key = JSON.stringify([setup.scenario.id, setup.format, setup.variants, setup.sheets]);
  const texts = made.get(key) ?? textsOf(setup);
  made.set(key, texts);
  return texts;
}

function textsOf({ issues, sheets }: Setup): readonly Text[] {
  let texts: Package[] = [{}];
  for (const { id, options } of issues) {
    const allowed = [...options.map((option) => option.id), STATUS_QUO].filter(
      (option) => !SIDES.some((side) => isRedLine(sheets[side].redLines, id, option)),
    );
    texts = texts.flatMap((text) => allowed.map((option) => ({ ...text, [id]: option })));
  }
  return texts.map((text) => ({ text, worth: bySide((side) => scoreOf(sheets[side], text)) }));
}

/** Whether both homes would ratify, each after the visit that serves it best, or the one that was paid. */
export function bothRatify({ setup, approvals, visits }: MatchState, text: Package): boolean {
  return SIDES.every((side) =>
    setup.homes[side].constituencies.some(
      ({ id }) =>
        (!visits || visits[side] === id) &&
        voteOf(setup.homes[side], approvals[side], text, { to: id, gain: setup.numbers.visit }).passes,
    ),
  );
}

/** Whether no gesture of the text needs a warmer room than this, those of the texts `held` aside. */
export function withinClimate(
  { issues }: Setup,
  climate: number,
  held: readonly Package[],
): (text: Package) => boolean {
  const gated = issues.flatMap(({ id, options }) =>
    options.filter(({ gate }) => (gate ?? 0) > climate).map((option) => ({ issue: id, option: option.id })),
  );
  return (text) =>
    gated.every(({ issue, option }) => text[issue] !== option || held.some((one) => one[issue] === option));
}
