import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moved } from '../../server/classes/plan.ts';
import { type Class, type OpenDelegation, seatingOf } from '../../server/classes/seating.ts';
import type { Side } from '../../shared/rules/vocabulary.ts';

const PAIRS = { teamSize: 1, seated: { us: 0, cuba: 0 }, journalist: false };
const names = (count: number) => Array.from({ length: count }, (_, i) => `s${i}`);

/** Nobody was placed by the teacher. */
function seat(waiting: readonly string[], open: readonly OpenDelegation[], of: Class) {
  return seatingOf(
    waiting.map((id) => ({ id, plan: null })),
    open,
    of,
  );
}

function delegation(side: Side, size: number, match = 'm1'): OpenDelegation {
  const all = ([1, 2, 3, 4, 5] as const).map((place) => `${side}-${place}` as const);
  return { match, side, size, free: all.slice(size) };
}

describe('who sits where in a class of pairs', () => {
  test('pairs in the order they came, changing sides in turn', () => {
    expect(seat(names(4), [], PAIRS)).toEqual({
      taken: [],
      tables: [
        { us: ['s0'], cuba: ['s1'] },
        { us: ['s3'], cuba: ['s2'] },
      ],
    });
  });

  test('whoever is left over meets a bot, on the side that has fewer', () => {
    const one = seat(names(1), [], { teamSize: 1, seated: { us: 3, cuba: 2 }, journalist: false });
    expect(one.tables).toEqual([{ us: [], cuba: ['s0'] }]);
    expect(seat(names(3), [], PAIRS).tables.at(-1)).toEqual({ us: ['s2'], cuba: [] });
  });

  test('a latecomer takes a bot’s chair before anything else, and joins nobody', () => {
    const open = [delegation('us', 1), delegation('cuba', 0)];
    expect(seat(['late', 'later'], open, PAIRS)).toEqual({
      taken: [{ student: 'late', match: 'm1', seat: 'cuba-1' }],
      tables: [{ us: ['later'], cuba: [] }],
    });
  });

  test('everybody is seated exactly once, at most one with a bot, and sides differ by at most one', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(3), (count, free) => {
        const open = Array.from({ length: free }, (_, i) => delegation('us', 0, `m${i}`));
        const of = { teamSize: 1, seated: { us: 0, cuba: free }, journalist: false };
        const { taken, tables } = seat(names(count), open, of);
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
    seat(names(count), [], { teamSize, seated: { us: 0, cuba: 0 }, journalist: false }).tables.map(
      ({ us, cuba }) => [us.length, cuba.length],
    );

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
    const of = { teamSize: 3, seated: { us: 6, cuba: 5 }, journalist: false };
    const open = [
      delegation('us', 3),
      delegation('cuba', 2),
      delegation('us', 3, 'm2'),
      delegation('cuba', 0, 'm2'),
    ];
    expect(seat(['a', 'b', 'c'], open, of).taken).toEqual([
      { student: 'a', match: 'm2', seat: 'cuba-1' },
      { student: 'b', match: 'm2', seat: 'cuba-2' },
      { student: 'c', match: 'm1', seat: 'cuba-3' },
    ]);
    const full = [delegation('us', 3), delegation('cuba', 3)];
    expect(seat(['a'], full, of)).toEqual({
      taken: [{ student: 'a', match: 'm1', seat: 'us-4' }],
      tables: [],
    });
    expect(seat(names(6), full, of).tables).toHaveLength(1);
  });

  test('everybody is seated exactly once, in delegations of at most five', () => {
    fc.assert(
      fc.property(fc.nat(80), fc.integer({ min: 1, max: 5 }), (count, teamSize) => {
        const { tables } = seat(names(count), [], {
          teamSize,
          seated: { us: 0, cuba: 0 },
          journalist: false,
        });
        const parties = tables.flatMap(({ us, cuba }) => [us, cuba]);
        expect(parties.flat().sort()).toEqual(names(count).sort());
        expect(Math.max(0, ...parties.map((party) => party.length))).toBeLessThanOrEqual(5);
        if (count > 1 && teamSize > 1) expect(parties.every((party) => party.length > 0)).toBe(true);
      }),
    );
  });
});

describe('where the teacher wants them', () => {
  const two = [
    { us: ['a'], cuba: ['b'] },
    { us: ['c'], cuba: [] },
  ];
  const at = (table: number, side: Side) => ({ table, side });

  test('whom the teacher placed sits there; the others fill what is open beside them, then tables of their own', () => {
    const waiting = [
      { id: 'a', plan: at(2, 'cuba') },
      { id: 'b', plan: null },
      { id: 'c', plan: at(1, 'us') },
      { id: 'd', plan: null },
      { id: 'e', plan: null },
    ];
    expect(seatingOf(waiting, [], PAIRS).tables).toEqual([
      { us: ['c'], cuba: ['b'] },
      { us: ['d'], cuba: ['a'] },
      { us: ['e'], cuba: [] },
    ]);
  });

  test('a table that everybody was moved away from is none', () => {
    const waiting = [{ id: 'a', plan: at(3, 'us') }];
    expect(seatingOf(waiting, [], PAIRS).tables).toEqual([{ us: ['a'], cuba: [] }]);
  });

  test('a move takes a free place, changes places with somebody, or makes a table; and moves nobody else', () => {
    const move = (student: string, table: number, side: Side, swap: string | null = null) =>
      moved(two, { student, table, side, swap }, 1);
    expect(move('a', 2, 'cuba')).toEqual([
      { us: [], cuba: ['b'] },
      { us: ['c'], cuba: ['a'] },
    ]);
    expect(move('a', 2, 'us', 'c')).toEqual([
      { us: ['c'], cuba: ['b'] },
      { us: ['a'], cuba: [] },
    ]);
    expect(move('a', 1, 'cuba', 'b')).toEqual([{ us: ['b'], cuba: ['a'] }, two[1]]);
    expect(move('b', 3, 'us')).toEqual([{ us: ['a'], cuba: [] }, two[1], { us: ['b'], cuba: [] }]);
    for (const impossible of [
      move('a', 2, 'us'),
      move('a', 1, 'us'),
      move('a', 1, 'us', 'a'),
      move('a', 2, 'us', 'b'),
      move('a', 4, 'us'),
      move('z', 2, 'cuba'),
    ])
      expect(impossible).toBeNull();
  });

  test('a delegation takes more people, up to five', () => {
    const team = [{ us: ['a', 'b', 'c', 'd', 'e'], cuba: ['f'] }];
    expect(moved(team, { student: 'f', table: 1, side: 'us', swap: null }, 3)).toBeNull();
    expect(moved(team, { student: 'a', table: 1, side: 'cuba', swap: null }, 3)).toEqual([
      { us: ['b', 'c', 'd', 'e'], cuba: ['f', 'a'] },
    ]);
  });
});
