/** Rows as aligned columns, words to the left and numbers to the right. */
export function columns(rows: readonly (readonly (string | number)[])[]): string {
  const widths = rows.reduce<readonly number[]>(
    (most, row) => row.map((cell, at) => Math.max(most[at] ?? 0, String(cell).length)),
    [],
  );
  const line = (row: readonly (string | number)[]) =>
    row
      .map((cell, at) =>
        typeof cell === 'number' ? String(cell).padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return rows.map(line).join('\n');
}

/** Four digits after the point are as much as one reads. */
export function short(value: number): number {
  return Number(value.toFixed(4));
}
