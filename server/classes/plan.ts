import { LARGEST_DELEGATION } from '../../shared/rules/team.ts';
import { bySide, type Side } from '../../shared/rules/vocabulary.ts';
import type { Parties } from './seating.ts';

export type Move = {
  readonly student: string;
  /** From 1; one more than there are: a table of their own. */
  readonly table: number;
  readonly side: Side;
  /** Who comes to where the student was; `null`: nobody. */
  readonly swap: string | null;
};

/** The same tables after a move; `null`: nobody can be moved like that. Empty tables stay, so that numbers hold. */
export function moved(
  tables: readonly Parties[],
  { student, table, side, swap }: Move,
  teamSize: number,
): readonly Parties[] | null {
  const all = table === tables.length + 1 ? [...tables, { us: [], cuba: [] }] : tables;
  const target = all[table - 1]?.[side];
  const isIn = all.some(({ us, cuba, press = [] }) => [...us, ...cuba, ...press].includes(student));
  if (!target || !isIn || target.includes(student)) return null;
  if (swap !== null && !target.includes(swap)) return null;
  if (swap === null && target.length >= (teamSize === 1 ? 1 : LARGEST_DELEGATION)) return null;
  const without = (party: readonly string[]) =>
    party.flatMap((id) => (id === student ? (swap ?? []) : id === swap ? [] : id));
  return all.map(({ press, ...parties }, at) => ({
    ...bySide((one): readonly string[] => {
      const kept = without(parties[one]);
      return at === table - 1 && one === side ? [...kept, student] : kept;
    }),
    ...(press && { press: without(press) }),
  }));
}
