import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seatingOf } from '../../server/classes/seating.ts';

const NOBODY = { us: 0, cuba: 0 };
const names = (count: number) => Array.from({ length: count }, (_, i) => `s${i}`);

describe('who sits where in a class', () => {
  test('pairs in the order they came, changing sides in turn', () => {
    expect(seatingOf(names(4), [], NOBODY)).toEqual({
      taken: [],
      tables: [
        { us: 's0', cuba: 's1' },
        { us: 's3', cuba: 's2' },
      ],
    });
  });

  test('whoever is left over meets a bot, on the side that has fewer', () => {
    expect(seatingOf(names(1), [], { us: 3, cuba: 2 }).tables).toEqual([{ us: null, cuba: 's0' }]);
    expect(seatingOf(names(3), [], NOBODY).tables.at(-1)).toEqual({ us: 's2', cuba: null });
  });

  test('a latecomer takes a bot’s chair before anything else', () => {
    const open = [{ match: 'm1', side: 'cuba' as const }];
    expect(seatingOf(['late'], open, { us: 2, cuba: 1 })).toEqual({
      taken: [{ student: 'late', chair: open[0] }],
      tables: [],
    });
  });

  test('everybody is seated exactly once, at most one with a bot, and sides differ by at most one', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(3), (count, free) => {
        const open = Array.from({ length: free }, (_, i) => ({ match: `m${i}`, side: 'us' as const }));
        const { taken, tables } = seatingOf(names(count), open, { us: 0, cuba: free });
        const seated = [
          ...taken.map(({ student }) => student),
          ...tables.flatMap(({ us, cuba }) => [us, cuba]),
        ];
        expect(seated.filter((one) => one !== null).sort()).toEqual(names(count).sort());
        expect(seated.filter((one) => one === null).length).toBeLessThanOrEqual(1);
        const us = taken.length + tables.filter((table) => table.us !== null).length;
        const cuba = free + tables.filter((table) => table.cuba !== null).length;
        if (taken.length === free) expect(Math.abs(us - cuba)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
