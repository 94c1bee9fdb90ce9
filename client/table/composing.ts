import { checkPackage, checkRepeated, checkReplacement } from '../../shared/rules/package.ts';
import type { Refusal } from '../../shared/rules/result.ts';
import type { Package } from '../../shared/rules/vocabulary.ts';
import type { PlayerWish } from '../../shared/rules/wish.ts';
import type { Draft } from './model/draft.ts';
import { type Effect, effectOf } from './model/effect.ts';
import { type Purpose, purposeOf } from './model/phase.ts';
import { heads } from './model/team.ts';
import { newRows } from './model/text.ts';
import { type Table, visitMade } from './table-state.ts';

export type Composing = {
  readonly purpose: Purpose;
  readonly effect: Effect | null;
  /** Why it may not be sent as it is, by the rules; `null` when it may. */
  readonly refusal: Refusal | null;
  /** Their rows that this draft answers otherwise, or not at all. */
  readonly disputed: Package;
  /** Those of them that it marks "this stops us". */
  readonly stops: readonly string[];
  /** `null` while nothing can be sent. */
  readonly wish: PlayerWish | null;
};

function refusalOf(at: Table, draft: Draft, purpose: Purpose, effect: Effect | null): Refusal | null {
  // TM-5: red lines and the climate are asked when the head tables it.
  if (purpose === 'tray')
    return Object.keys(draft.package).length === 0 && !draft.sign ? { code: 'empty-package' } : null;
  const { brief, view, base, text, me } = at;
  const ground = {
    issues: brief.value.issues,
    redLines: brief.value.own?.sheet.redLines ?? {},
    text: base.value,
    climate: view.value.climate,
  };
  // LC-1: a final package is always one that signs; SS-1: an improvement never needs to say so.
  const sign = purpose === 'final' || (purpose !== 'propose' && draft.sign);
  const refusal =
    (purpose === 'reopen' ? checkReplacement(newRows(text.value, base.value), draft.package) : null) ??
    checkPackage(ground, draft.package, sign) ??
    (purpose === 'table' || purpose === 'draft' ? checkRepeated(view.value.standing[me], draft) : null);
  if (refusal !== null || purpose !== 'propose' || effect === null) return refusal;
  if (effect.shift < 0) return { code: 'worse-than-signed' };
  return effect.after.vote.passes ? null : { code: 'home-would-refuse' };
}

function wishOf(purpose: Purpose, draft: Draft, stops: readonly string[]): PlayerWish | null {
  const rows = { package: draft.package, sign: draft.sign };
  const marked = stops.length > 0 ? { stops: [...stops] } : {};
  if (purpose === 'table') return { type: 'table', ...rows, ...marked };
  if (purpose === 'reopen' && draft.reopening !== null) {
    return { type: 'reopen', accepted: draft.reopening, ...rows, ...marked };
  }
  if (purpose === 'final') return { type: 'final', package: draft.package };
  if (purpose === 'tray') return { type: 'draft', draft: rows };
  if (purpose === 'propose') return { type: 'propose', package: draft.package };
  return null;
}

/** What the draft is for now, what it would do, and how it would be sent. */
export function composing(at: Table): Composing {
  const { brief, view, store, text, base, them, reopened } = at;
  const draft = store.draft.value;
  const purpose = purposeOf(view.value, { reopening: reopened.value !== null, heads: heads(brief.value) });
  const mine = { brief: brief.value, view: view.value, visit: visitMade(at) };
  const effect = effectOf(mine, text.value, base.value, draft.package);
  const theirs = view.value.standing[them];
  const counters = purpose === 'table' || purpose === 'reopen';
  const disputed = counters && theirs ? newRows(theirs.package, draft.package) : {};
  const stops = draft.stops.filter((issue) => issue in disputed);
  return {
    purpose,
    effect,
    refusal: refusalOf(at, draft, purpose, effect),
    disputed,
    stops,
    wish: wishOf(purpose, draft, stops),
  };
}
