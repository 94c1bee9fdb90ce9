import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type OpenDelegation, seatingOf } from '../../server/classes/seating.ts';
import type { Side } from '../../shared/rules/vocabulary.ts';

const PAIRS = { teamSize: 1, seated: { us: 0, cuba: 0 } };
const names = (count: number) => Array.from({ length: count }, (_, i) => `s${i}`);

function delegation(side: Side, size: number, match = 'm1'): OpenDelegation {
  const all = ([1, 2, 3, 4, 5] as const).map((place) => `${side}-${place}` as const);
  return { match, side, size, free: all.slice(size) };
}

describe('who sits where in a class of pairs', () => {
  test('pairs in the order they came, changing sides in turn', () => {
    expect(seatingOf(names(4), [], PAIRS)).toEqual({
      taken: [],
      tables: [
        { us: ['s0'], cuba: ['s1'] },
        { us: ['s3'], cuba: ['s2'] },
      ],
    });
  });

  test('whoever is left over meets a bot, on the side that has fewer', () => {
    const one = seatingOf(names(1), [], { teamSize: 1, seated: { us: 3, cuba: 2 } });
    expect(one.tables).toEqual([{ us: [], cuba: ['s0'] }]);
    expect(seatingOf(names(3), [], PAIRS).tables.at(-1)).toEqual({ us: ['s2'], cuba: [] });
  });

  test('a latecomer takes a bot’s chair before anything else, and joins nobody', () => {
    const open = [delegation('us', 1), delegation('cuba', 0)];
    expect(seatingOf(['late', 'later'], open, PAIRS)).toEqual({
      taken: [{ student: 'late', match: 'm1', seat: 'cuba-1' }],
      tables: [{ us: ['later'], cuba: [] }],
    });
  });

  test('everybody is seated exactly once, at most one with a bot, and sides differ by at most one', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(3), (count, free) => {
        const open = Array.from({ length: free }, (_, i) => delegation('us', 0, `m${i}`));
        const of = { teamSize: 1, seated: { us: 0, cuba: free } };
        const { taken, tables } = seatingOf(names(count), open, of);
        const seated = [
          ...taken.map(({ student }) => student),
          ...tables.flatMap(({ us, cuba }) => [...us, ...cuba]),
        ];
        expect(seated.sort()).toEqual(names(count).sort());
        const alone = tables.filter(({ us, cuba }) => us.length + cuba.length === 1);
        expect(alone.length).toBeLessThanOrEqual(1);
        const us = taken.length + tables.filter((table) => table.us.length > 0).length;
        const cuba = free + tables.filter((table) => table.cuba.length > 0).length;
        if (taken.length === free) expect(Math.abs(us - cuba)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('who sits where in a class of delegations', () => {
  const sizes = (count: number, teamSize: number) =>
    seatingOf(names(count), [], { teamSize, seated: { us: 0, cuba: 0 } }).tables.map(({ us, cuba }) => [
      us.length,
      cuba.length,
    ]);

  test('as many tables as come nearest to the size that is wished; delegations differ by one at most', () => {
    expect(sizes(12, 3)).toEqual([
      [3, 3],
      [3, 3],
    ]);
    expect(sizes(9, 3)).toEqual([
      [3, 2],
      [2, 2],
    ]);
    expect(sizes(13, 3)).toEqual([
      [4, 3],
      [3, 3],
    ]);
    expect(sizes(5, 3)).toEqual([[3, 2]]);
    expect(sizes(1, 3)).toEqual([[1, 0]]);
    expect(sizes(11, 5)).toEqual([
      [3, 3],
      [3, 2],
    ]);
  });

  test('a latecomer joins the smallest delegation, up to the size that is wished and beyond it when alone', () => {
    const of = { teamSize: 3, seated: { us: 6, cuba: 5 } };
    const open = [
      delegation('us', 3),
      delegation('cuba', 2),
      delegation('us', 3, 'm2'),
      delegation('cuba', 0, 'm2'),
    ];
    expect(seatingOf(['a', 'b', 'c'], open, of).taken).toEqual([
      { student: 'a', match: 'm2', seat: 'cuba-1' },
      { student: 'b', match: 'm2', seat: 'cuba-2' },
      { student: 'c', match: 'm1', seat: 'cuba-3' },
    ]);
    const full = [delegation('us', 3), delegation('cuba', 3)];
    expect(seatingOf(['a'], full, of)).toEqual({
      taken: [{ student: 'a', match: 'm1', seat: 'us-4' }],
      tables: [],
    });
    expect(seatingOf(names(6), full, of).tables).toHaveLength(1);
  });

  test('everybody is seated exactly once, in delegations of at most five', () => {
    fc.assert(
      fc.property(fc.nat(80), fc.integer({ min: 1, max: 5 }), (count, teamSize) => {
        const { tables } = seatingOf(names(count), [], { teamSize, seated: { us: 0, cuba: 0 } });
        const parties = tables.flatMap(({ us, cuba }) => [us, cuba]);
        expect(parties.flat().sort()).toEqual(names(count).sort());
        expect(Math.max(0, ...parties.map((party) => party.length))).toBeLessThanOrEqual(5);
        if (count > 1 && teamSize > 1) expect(parties.every((party) => party.length > 0)).toBe(true);
      }),
    );
  });
});
