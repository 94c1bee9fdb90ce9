import { describe, expect, test } from 'vitest';
import { homesOf } from '../../shared/analysis/frontier.ts';
import { type HomeSum, outcomeOf, spaceOf, textOf } from '../../shared/analysis/outcome-space.ts';
import { surveyRegion } from '../../shared/analysis/region.ts';
import { ratifiedBy, utilitiesOf } from '../../shared/analysis/utility.ts';
import { startApprovals, voteOf } from '../../shared/rules/home-front.ts';
import { scoreOf } from '../../shared/rules/scoring.ts';
import type { Constituency, Home } from '../../shared/rules/setup.ts';
import { SIDES, STATUS_QUO } from '../../shared/rules/vocabulary.ts';
import { diceOf } from './random-space.ts';
import { PAIRS, setupOf } from './setups.ts';

const LINKED = [
  {
    id: 'together',
    when: { list: ['after-embassies', 'joint-statement'], embassies: ['date-fixed-now'] },
    value: 37,
  },
];

describe.each(PAIRS)('$format, $us and $cuba', (pair) => {
  const setup = setupOf(pair);
  const sheets = { ...setup.sheets, cuba: { ...setup.sheets.cuba, linkage: LINKED } };
  const space = spaceOf({ ...setup, sheets });

  test('a text is worth what the rules say, and passes at home as they say', () => {
    const dice = diceOf(7);
    for (let n = 0; n < 300; n += 1) {
      const outcome = space.issues.map(({ options }) => dice(options.length));
      const text = textOf(space, outcome);
      expect(outcomeOf(space, text)).toEqual(outcome);
      expect(utilitiesOf(space, outcome)).toEqual([scoreOf(sheets.us, text), scoreOf(sheets.cuba, text)]);
      const votes = SIDES.map((side) => voteOf(setup.homes[side], startApprovals(setup.homes[side]), text));
      const inRange = votes.every(({ approvals }) =>
        Object.values(approvals).every((a) => a > 0 && a < 1000),
      );
      if (inRange) expect(ratifiedBy(space, outcome)).toEqual(votes.map(({ passes }) => passes));
    }
  });

  test('an option that is a red line of either side is no outcome, and every issue may be left for later', () => {
    for (const { id, options } of space.issues) {
      const issue = setup.issues.find((one) => one.id === id);
      const forbidden = SIDES.flatMap((side) => sheets[side].redLines[id] ?? []);
      expect(options).toEqual([
        ...(issue?.options ?? []).map((option) => option.id).filter((option) => !forbidden.includes(option)),
        STATUS_QUO,
      ]);
      for (const option of forbidden) expect(outcomeOf(space, { [id]: option })).toBeNull();
    }
  });

  test.each(SIDES)(
    'keeping approvals within 0 and 100 changes no vote on a text that both could sign: %s',
    (side) => {
      const home = setup.homes[side];
      const others = homesOf(space)
        .flatMap(({ sums }) => sums)
        .filter((sum) => sum !== space.homes[side === 'us' ? 0 : 1]?.sums[0]);
      for (const one of home.constituencies) {
        const effects = effectsOf(one);
        const beyond: HomeSum[] = [
          { start: -one.start, least: 1, effects: effects.map((row) => row.map((effect) => -effect)) },
          { start: one.start, least: 1001, effects },
        ];
        for (const [b, outside] of beyond.entries()) {
          const held = (isClamped: boolean) =>
            surveyRegion(space, [
              outside,
              ...others,
              weighted(home, isClamped ? { one, at: b * 1000 } : null),
            ]).outcomes;
          expect(held(true), `${side}, ${one.id}`).toBe(held(false));
        }
      }
    },
  );

  function effectsOf(one: Constituency): number[][] {
    return space.issues.map(({ id, options }) => options.map((option) => one.effects[id]?.[option] ?? 0));
  }

  /** Weighted approval with one constituency held at an approval. */
  function weighted(home: Home, held: { one: Constituency; at: number } | null): HomeSum {
    const tables = home.constituencies.map((one) => ({
      weight: one.weight,
      isHeld: one === held?.one,
      effects: effectsOf(one),
    }));
    return {
      start: home.constituencies.reduce(
        (sum, one) => sum + one.weight * (one === held?.one ? held.at : one.start),
        0,
      ),
      least: home.threshold * home.constituencies.reduce((sum, { weight }) => sum + weight, 0),
      effects: space.issues.map(({ options }, i) =>
        options.map((_, o) =>
          tables.reduce((sum, t) => sum + (t.isHeld ? 0 : t.weight * (t.effects[i]?.[o] ?? 0)), 0),
        ),
      ),
    };
  }
});
