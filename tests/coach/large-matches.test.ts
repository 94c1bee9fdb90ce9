import { describe, expect, test } from 'vitest';
import { courseOf } from '../../shared/coach/course.ts';
import { positionsOf } from '../../shared/coach/positions.ts';
import type { Trade } from '../../shared/coach/trade.ts';
import { type TradeSet, tradesNotFound } from '../../shared/coach/trades.ts';
import { warmest } from '../../shared/coach/warmest.ts';
import { finalTexts } from '../../shared/rules/flow/last-call.ts';
import { sameText } from '../../shared/rules/package.ts';
import { scoreOf } from '../../shared/rules/scoring.ts';
import { initialledText, type MatchState } from '../../shared/rules/state.ts';
import { type BySide, bySide, type Package, SIDES, STATUS_QUO } from '../../shared/rules/vocabulary.ts';
import { bothRatify, everyText, withinClimate } from './every-text.ts';
import { type Look, lookAtEveryText } from './many-texts.ts';
import { GOLDEN, issueCount, type Match, SMALL } from './matches.ts';

/** Up to 187 million texts each, which `SMALL` has no time to write out one by one. */
const LARGE = GOLDEN.filter((match) => issueCount(match) > 6);
const MINUTES = 60_000;

const endOf = ({ records }: Match) => positionsOf(records).at(-1)?.after as MatchState;
const joint = ({ us, cuba }: BySide<number>) => us + cuba;
const warmEnough = (state: MatchState, climate: number, held: readonly Package[]) => {
  const isWarm = withinClimate(state.setup, climate, held);
  return (issue: string, option: string) => isWarm({ [issue]: option });
};

describe('looking at every text in sums', () => {
  test('tells of every text what the rules tell', () => {
    for (const match of SMALL.slice(0, 4)) {
      const state = endOf(match);
      const told: unknown[] = [];
      lookAtEveryText(state, ({ us, cuba, bothRatify: passes, text }) =>
        told.push([text(), { us, cuba }, passes()]),
      );
      const all = everyText(state.setup);
      expect(told).toEqual(all.map(({ text, worth }) => [text, worth, bothRatify(state, text)]));
    }
  });

  test.each(LARGE)(
    'leaves none out, and tells of a sample what the rules tell: $name',
    { timeout: MINUTES },
    (match) => {
      const state = endOf(match);
      const { issues, sheets } = state.setup;
      const open = issues.map(({ id, options }) => {
        const barred = new Set(SIDES.flatMap((side) => sheets[side].redLines[id] ?? []));
        return options.length + 1 - barred.size;
      });
      let at = 0;
      const count = lookAtEveryText(state, (one) => {
        at += 1;
        if (at % 99_991 !== 0) return;
        const text = one.text();
        expect(bySide((side) => scoreOf(sheets[side], text))).toEqual({ us: one.us, cuba: one.cuba });
        expect(one.bothRatify()).toBe(bothRatify(state, text));
      });
      expect(count).toBe(open.reduce((product, options) => product * options, 1));
    },
  );
});

/** The best of every text by which neither side loses against the signed one and one gains. */
type Best = Record<'any' | 'joint' | 'both' | 'fewest' | 'least' | 'us' | 'cuba', number>;

function bestOver(state: MatchState, { ratified }: { readonly ratified: boolean }): Best {
  const signed = state.signed as Package;
  const had = bySide((side) => scoreOf(state.setup.sheets[side], signed));
  const best: Best = { any: 0, joint: 0, both: 0, fewest: Infinity, least: 0, us: 0, cuba: 0 };
  const look = (one: Look) => {
    const [us, cuba] = [one.us - had.us, one.cuba - had.cuba];
    if (us < 0 || cuba < 0 || us + cuba === 0 || (ratified && !one.bothRatify())) return;
    best.any += 1;
    best.joint = Math.max(best.joint, us + cuba);
    if (us === 0 || cuba === 0) return;
    best.both += 1;
    best.us = Math.max(best.us, us);
    best.cuba = Math.max(best.cuba, cuba);
    if (one.changes < best.fewest) [best.fewest, best.least] = [one.changes, 0];
    if (one.changes === best.fewest) best.least = Math.max(best.least, us + cuba);
  };
  const isThere = ratified ? warmEnough(state, state.climate, [signed]) : undefined;
  lookAtEveryText(state, look, { compared: signed, ...(isThere && { isThere }) });
  return best;
}

function expectBest(state: MatchState, set: TradeSet | null, best: Best): void {
  expect(set === null, `${best.any} are better`).toBe(best.any === 0);
  if (!set) return;
  expect(joint(set.jointlyBest.gains)).toBe(best.joint);
  expect(set.forBoth === null, `${best.both} are better for both`).toBe(best.both === 0);
  expectTrue(state, [set.jointlyBest]);
  if (!set.forBoth) return;
  const { smallest, bestFor } = set.forBoth;
  expect([smallest.changes.length, joint(smallest.gains)]).toEqual([best.fewest, best.least]);
  expect([bestFor.us.gains.us, bestFor.cuba.gains.cuba]).toEqual([best.us, best.cuba]);
  expectTrue(state, [smallest, bestFor.us, bestFor.cuba]);
}

function expectTrue({ setup, signed }: MatchState, trades: readonly Trade[]): void {
  const worth = (text: Package) => bySide((side) => scoreOf(setup.sheets[side], text));
  const had = worth(signed ?? {});
  for (const { text, gains, changes } of trades) {
    const changed = { ...signed, ...Object.fromEntries(changes.map(({ issue, to }) => [issue, to])) };
    expect(sameText(changed, text)).toBe(true);
    const has = worth(text);
    expect(gains).toEqual(bySide((side) => has[side] - had[side]));
  }
}

const RATIFIED = LARGE.filter((match) => endOf(match).ending?.type === 'ratified');

test.each(RATIFIED)('no text is better than the trades shown: $name', { timeout: 5 * MINUTES }, (match) => {
  const state = endOf(match);
  const found = tradesNotFound(state);
  expectBest(state, found?.signable ?? null, bestOver(state, { ratified: true }));
  expectBest(state, found?.onPaper ?? null, bestOver(state, { ratified: false }));
});

type Reached = { readonly most: BySide<number>; readonly both: number };

/** Straight from the definition, see `reachReader`: the most that a text gives which both could sign. */
function bestSignable(
  state: MatchState,
  isThere: (issue: string, option: string) => boolean,
): Reached | null {
  const planB = walkAways(state);
  const offered = offeredIn(state);
  const most = { us: -Infinity, cuba: -Infinity };
  let both = -Infinity;
  const look = (one: Look) => {
    if (one.us < planB.us || one.cuba < planB.cuba) return;
    if (one.us <= most.us && one.cuba <= most.cuba && one.us + one.cuba <= both) return;
    if (offered && !offered.some((text) => sameText(text, one.text()))) return;
    if (!one.bothRatify()) return;
    most.us = Math.max(most.us, one.us);
    most.cuba = Math.max(most.cuba, one.cuba);
    both = Math.max(both, one.us + one.cuba);
  };
  lookAtEveryText(state, look, { isThere });
  return both > -Infinity ? { most, both } : null;
}

const walkAways = ({ setup }: MatchState) => bySide((side) => setup.sheets[side].walkAway);
const offeredIn = (state: MatchState) =>
  state.phase.name === 'last-call-marks' ? Object.values(finalTexts(state)) : null;

function isOpen(state: MatchState): (issue: string, option: string) => boolean {
  const { standing } = state;
  const initialled = initialledText(state);
  const held = [initialled, standing.us?.package ?? {}, standing.cuba?.package ?? {}];
  const isWarm = warmEnough(state, warmest(state), held);
  const offered = offeredIn(state);
  return (issue, option) =>
    offered
      ? offered.some((one) => (one[issue] ?? STATUS_QUO) === option)
      : (initialled[issue] ?? option) === option && isWarm(issue, option);
}

test.each(LARGE)(
  'what can still be reached is the most of all texts that both could sign, at every record: $name',
  { timeout: 10 * MINUTES },
  (match) => {
    const positions = positionsOf(match.records);
    const course = courseOf(positions);
    const seen = new Map<string, Reached | null>();
    for (const [at, { after }] of positions.entries()) {
      const { setup, phase, approvals, visits, waiting } = after;
      if (phase.name === 'over' || phase.name === 'second-signature') continue;
      const isThere = isOpen(after);
      const open = setup.issues.map(({ id, options }) =>
        [...options.map((option) => option.id), STATUS_QUO].filter((option) => isThere(id, option)),
      );
      const key = JSON.stringify([open, approvals, visits, offeredIn(after)]);
      const found = seen.has(key) ? (seen.get(key) ?? null) : bestSignable(after, isThere);
      seen.set(key, found);
      const planB = walkAways(after);
      const most = found?.most ?? planB;
      expect(course[at]?.reach, `${match.name}, record ${at + 1}`).toEqual({
        most: bySide((side) => most[side] - waiting),
        joint: (found ? found.both - joint(planB) : 0) - 2 * waiting,
        open: found !== null,
      });
    }
  },
);
