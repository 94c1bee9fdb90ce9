import type { Block } from './blocks.ts';

/**
 * A block without the rows that another one beats for a side, while no other column loses: whatever text takes such a row, taking
 * the other instead passes as well and dominates it.
 */
export function withoutWorseRows(block: Block, tolerance: number): Block {
  const { issues, rows, columns } = block;
  const kept = rows.flatMap((_, row) =>
    rows.some((_, other) => beats(columns, other, row, tolerance)) ? [] : [row],
  );
  return {
    issues,
    rows: kept.map((row) => rows[row] as readonly number[]),
    columns: columns.map((column) => Float64Array.from(kept, (row) => column[row] as number)),
  };
}

function beats(columns: Block['columns'], other: number, row: number, tolerance: number): boolean {
  let isBetter = false;
  for (let d = 0; d < columns.length; d += 1) {
    const gain =
      ((columns[d] as Float64Array)[other] as number) - ((columns[d] as Float64Array)[row] as number);
    if (gain < 0) return false;
    isBetter ||= d < 2 && gain > tolerance;
  }
  return isBetter;
}
