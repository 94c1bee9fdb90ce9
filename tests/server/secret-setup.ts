import { compileSetup } from '../../shared/rules/compile.ts';
import type { Home, Setup, Sheet } from '../../shared/rules/setup.ts';
import { type BySide, bySide, type Side } from '../../shared/rules/vocabulary.ts';

/** Every private number of a side lies in a range that nothing public reaches; every private word says whose it is. */
export const SECRET_RANGE: BySide<{ readonly from: number; readonly to: number }> = {
  us: { from: 7_000_000, to: 7_999_999 },
  cuba: { from: 8_000_000, to: 8_999_999 },
};
export const SECRET_SEED = 'the-seed-that-nobody-may-see';

export function secretLinkage(side: Side): string {
  return `secret-linkage-of-${side}`;
}

export function secretVariant(side: Side): string {
  return `secret-variant-of-${side}`;
}

/** The setup that is asked for with unmistakable private values, to be looked for in whatever leaves the server. */
export function compileSecrets(...asked: Parameters<typeof compileSetup>): Setup {
  const setup = compileSetup(...asked);
  return {
    ...setup,
    seed: SECRET_SEED,
    variants: bySide(secretVariant),
    sheets: bySide((side) => secretSheet(setup.sheets[side], side)),
    homes: bySide((side) => secretHome(setup.homes[side], counter(SECRET_RANGE[side].from + 500_000))),
  };
}

/** All private numbers that a side begins with. */
export function secretNumbers(setup: Setup, side: Side): readonly number[] {
  const { from, to } = SECRET_RANGE[side];
  const found: number[] = [];
  JSON.stringify([setup.sheets[side], setup.homes[side]], (_, value) => {
    if (typeof value === 'number' && value >= from && value <= to) found.push(value);
    return value;
  });
  return found;
}

function counter(from: number): () => number {
  let last = from;
  return () => {
    last += 1;
    return last;
  };
}

function secretSheet({ values, redLines }: Sheet, side: Side): Sheet {
  const next = counter(SECRET_RANGE[side].from);
  const when = Object.fromEntries(
    Object.entries(values)
      .slice(0, 2)
      .map(([issue, row]) => [issue, Object.keys(row).slice(0, 1)]),
  );
  return {
    walkAway: next(),
    values: mapNumbers(values, next),
    redLines,
    linkage: [{ id: secretLinkage(side), when, value: next() }],
  };
}

function secretHome({ constituencies }: Home, next: () => number): Home {
  return {
    threshold: next(),
    constituencies: constituencies.map((one) => ({
      ...one,
      start: next(),
      floor: next(),
      press: mapNumbers(one.press, next),
      effects: mapNumbers(one.effects, next),
    })),
  };
}

function mapNumbers<T>(value: T, next: () => number): T {
  return JSON.parse(JSON.stringify(value, (_, one) => (typeof one === 'number' ? next() : one))) as T;
}
