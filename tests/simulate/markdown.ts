/** A table for the README: the first column to the left, figures to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map((_, at) => (at === 0 ? '---' : '--:')), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** 0.2245 is "22 %". */
export function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

/** 0.2245 is ".22", -0.2245 "-.22". */
export function hundredths(share: number): string {
  return share
    .toFixed(2)
    .replace(/^(-?)0\./, '$1.')
    .replace(/^-\.00$/, '.00');
}

/** 0.22 is "+22 points": a difference of two shares. */
export function rise(difference: number): string {
  const points = Math.round(100 * difference);
  return `${points > 0 ? '+' : ''}${points} points`;
}

export function tenths(value: number | null): string {
  return value === null ? '-' : value.toFixed(1);
}
