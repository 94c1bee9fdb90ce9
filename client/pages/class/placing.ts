import type { Board, BoardStudent } from '../../../shared/class-protocol.ts';
import { LARGEST_DELEGATION } from '../../../shared/rules/team.ts';
import { benchOf, SIDES, type Side } from '../../../shared/rules/vocabulary.ts';
import { sideNames } from '../../../shared/scenarios/side-names.ts';
import { classStudents } from '../../../shared/words/class-students.ts';
import { isolated } from '../../isolated.ts';
import { spoken } from '../../spoken.ts';
import { fill, words } from '../../words.ts';
import type { Asked } from './use-acts.ts';

type Member = Pick<BoardStudent, 'id' | 'name'>;

/** One side of a table, as it is played or as it will be. */
export type Delegation = { readonly table: number; readonly side: Side; readonly members: readonly Member[] };

/** Where a student may go: in somebody's place, who comes to theirs, or where there is room. */
export type Place = { readonly table: number; readonly side: Side; readonly swap: Member | null };

/** Every side that somebody may be moved to; talks that are over are none. */
export function delegationsOf({ tables, plan, students }: Board): readonly Delegation[] {
  const member = (id: string | null) => students.find((one) => one.id === id) ?? [];
  if (tables.length === 0) {
    return plan.flatMap((parties, at) =>
      SIDES.map((side) => ({ table: at + 1, side, members: parties[side].flatMap(member) })),
    );
  }
  return tables
    .filter(({ status }) => status === 'live')
    .flatMap(({ number, chairs }) =>
      SIDES.map((side) => ({
        table: number,
        side,
        members: chairs
          .filter(({ seat }) => benchOf(seat) === side)
          .flatMap(({ student }) => member(student)),
      })),
    );
}

function sits({ members }: Delegation, student: string): boolean {
  return members.some(({ id }) => id === student);
}

/** Everywhere a student may be moved to, in the order of the tables. */
export function placesFor(board: Board, student: string): readonly Place[] {
  const all = delegationsOf(board);
  const most = board.teamSize === 1 ? 1 : LARGEST_DELEGATION;
  const known = all
    .filter((one) => !sits(one, student))
    .flatMap(({ table, side, members }) => [
      ...(members.length < most ? [{ table, side, swap: null }] : []),
      ...members.map((swap) => ({ table, side, swap })),
    ]);
  const tables = Math.max(board.tables.length, board.plan.length);
  return [...known, ...SIDES.map((side) => ({ table: tables + 1, side, swap: null }))];
}

/** A place in words: "Table 2, Cuba: swap with Leo". */
export function placeText(board: Board, { table, side, swap }: Place): string {
  const t = words(classStudents).move;
  const there = delegationsOf(board).find((one) => one.table === table && one.side === side);
  const about = spoken(board.about);
  const named = { table, side: about ? sideNames(about)[side].name : side, name: isolated(swap?.name ?? '') };
  if (swap) return fill(t.swap, named);
  if (!there) return fill(t.own, named);
  return fill(there.members.length > 0 ? t.join : t.free, named);
}

/** The move, and the way back as long as the table that was left is still one. */
export function moving(board: Board, { id, name }: Member, { table, side, swap }: Place): Asked {
  const all = delegationsOf(board);
  const from = all.find((one) => sits(one, id));
  const move = (to: { table: number; side: Side }) =>
    ({
      wish: { type: 'move', student: id, table: to.table, side: to.side, swap: swap?.id ?? null },
      says: 'move',
      name: isolated(name),
    }) as const;
  const stays = all.some(
    (one) => one.table === from?.table && one.members.some((member) => member.id !== id),
  );
  return from && (swap || stays) ? { ...move({ table, side }), undo: move(from) } : move({ table, side });
}
