import { describe, expect, test } from 'vitest';
import { guessOption, opponentModel } from '../../shared/bots/opponent-model.ts';
import { floorOf, type Stance, stanceOf } from '../../shared/bots/stance.ts';
import { TEMPER_NAMES, TEMPERS, type TemperName, temperBot } from '../../shared/bots/tempers.ts';
import { weightOf } from '../../shared/rules/scoring.ts';
import { selfPlay } from '../../shared/self-play.ts';
import { AS_WRITTEN, amended, dealsOf } from '../simulate/deals.ts';
import { endingRows } from '../simulate/ending-table.ts';
import { gainAgainst, pairingRow } from '../simulate/pairing-table.ts';
import { matchesOf, playSeries } from '../simulate/series.ts';
import { waitingRow } from '../simulate/waiting-table.ts';
import { FORMATS, setupOf } from './setups.ts';
import { sightOf } from './sights.ts';

const sight = sightOf('us-cuba-2015/short-talks', 'us-1');

function stanceAs(name: TemperName): Stance {
  const stance = stanceOf(sight, TEMPERS[name]);
  if (!stance) throw new Error('nobody sits there');
  return stance;
}

describe('a temper', () => {
  test('that holds out signs nothing under its share of the way from plan B to its best text', () => {
    const stance = stanceAs('aggressive');
    const { walkAway } = stance.sheet;
    expect(floorOf(stance)).toBe(walkAway + Math.round((1000 - walkAway) * TEMPERS.aggressive.holdsOut));
    expect(floorOf(stanceAs('expert'))).toBe(walkAway);
  });

  test('that sees a mirror takes its own weights for theirs, the other way round', () => {
    const stance = stanceAs('naive');
    const model = opponentModel(sight, stance);
    for (const { id, options } of sight.brief.issues) {
      expect(guessOption(model, id, options[0]?.id ?? '')).toBe(0);
      expect(guessOption(model, id, options.at(-1)?.id ?? '')).toBe(weightOf(stance.sheet, id) / 1000);
    }
  });

  test.each(FORMATS)('makes legal moves only and comes to an end: %s', (format) => {
    for (const [at, us] of TEMPER_NAMES.entries()) {
      const cuba = TEMPER_NAMES[(at + 1) % TEMPER_NAMES.length] ?? us;
      const bots = { us: temperBot(us), cuba: temperBot(cuba) };
      const { state } = selfPlay({ setup: setupOf(format, us), bots, seed: us, at: 0 });
      expect(state.ending).not.toBeNull();
    }
  });
});

describe('tempers against each other in short talks', () => {
  const deals = dealsOf('short-talks', 9);
  const series = playSeries(deals, AS_WRITTEN);
  const rows = series.map(pairingRow);
  const row = (a: TemperName, b: TemperName) => {
    const found = rows.find(({ tempers }) => tempers[0] === a && tempers[1] === b);
    if (!found) throw new Error(`${a} never met ${b}`);
    return found;
  };

  test('every two meet; different ones play each deal twice, the sides changed', () => {
    expect(rows).toHaveLength(10);
    for (const { tempers, matches } of series) {
      const mixed = tempers[0] !== tempers[1];
      expect(matches).toHaveLength(deals.length * (mixed ? 2 : 1));
      expect(matches.filter(({ first }) => first === 'cuba')).toHaveLength(mixed ? deals.length : 0);
      for (const { first, match } of matches) expect(match.tempers[first]).toBe(tempers[0]);
    }
  });

  test('two cautious sides agree nearly always, and more than two aggressive ones', () => {
    expect(row('cautious', 'cautious').agreed).toBeGreaterThan(0.9);
    expect(row('aggressive', 'aggressive').agreed).toBeLessThan(row('cautious', 'cautious').agreed - 0.25);
  });

  test('toughness beats caution and ruins itself', () => {
    const gain = (temper: TemperName, opponent: TemperName) => gainAgainst(rows, temper, opponent);
    expect(gain('aggressive', 'cautious')).toBeGreaterThan(gain('cautious', 'aggressive'));
    expect(gain('aggressive', 'aggressive')).toBeLessThan(gain('cautious', 'cautious'));
  });

  test('who listens leaves less on the table than who sees a mirror', () => {
    expect(row('expert', 'expert').left).toBeLessThan(row('naive', 'naive').left ?? 0);
  });

  test('only who forgets the home is refused at home', () => {
    for (const { tempers, refusedAtHome } of rows)
      if (!tempers.includes('naive')) expect([tempers, refusedAtHome]).toEqual([tempers, 0]);
    expect(row('naive', 'naive').refusedAtHome).toBeGreaterThan(0);
  });

  test('the last call brings more agreements than the turn that it replaces', () => {
    const all = endingRows(series, playSeries(deals, { ...AS_WRITTEN, hostsSwapped: true })).at(-1);
    expect(all?.tempers).toBeNull();
    expect(all?.agreed.played).toBeGreaterThan(all?.agreed.lastTurn ?? 1);
    expect(all?.agreed.ultimatum).toBeGreaterThan(all?.agreed.lastTurn ?? 1);
  });

  test('a match that is signed before the last call has no other end', () => {
    const signed = matchesOf(series).filter(({ cameToLastCall }) => !cameToLastCall);
    expect(signed.length).toBeGreaterThan(0);
    for (const { played, lastTurn, ultimatum } of signed)
      expect([lastTurn, ultimatum]).toEqual([played, played]);
  });

  test('the more waiting costs, the fewer texts are worth it, and the less is gained', () => {
    const [none, once, twice] = [0, 1, 2].map((waiting) => {
      const amendment = { ...AS_WRITTEN, waiting };
      const dealt = deals.map((deal) => amended(deal, amendment));
      return waitingRow(waiting, dealt, playSeries(deals.slice(0, 2), amendment));
    });
    expect(none).toMatchObject({ charged: 0, worthwhile: 1 });
    expect(once?.worthwhile).toBeLessThan(1);
    expect(twice?.worthwhile).toBeLessThan(once?.worthwhile ?? 0);
    expect(once?.gain).toBeLessThan(none?.gain ?? 0);
    expect(twice?.gain).toBeLessThan(once?.gain ?? 0);
  });
});
