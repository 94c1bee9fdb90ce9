/** One own package: when (0 is the beginning of the talks, 1 their end) and how much of the best it asks (0..1). */
export type Demand = { readonly time: number; readonly value: number };

export type ConcessionFit = {
  /** Under 1: holds out and concedes late (Boulware); about 1: steadily; over 1: early (conceder). */
  readonly exponent: number;
  /** Root of the mean squared difference from the curve, 0..1. */
  readonly error: number;
};

const [LEAST, MOST] = [0.02, 50];
const STEPS = 240;

/** What a time-dependent negotiator asks: 1 - t^(1/e) (Faratin, Sierra & Jennings 1998). */
export function demandAt(time: number, exponent: number): number {
  return 1 - time ** (1 / exponent);
}

/**
 * The e between 0.02 and 50 whose curve is nearest to the demands by least squares: the best of an even grid of logarithms, refined by
 * golden section (Kiefer 1953). `null` with fewer than two demands made after the beginning and before the end,
 * where every curve is the same.
 */
export function concessionFit(demands: readonly Demand[]): ConcessionFit | null {
  if (demands.filter(({ time }) => time > 0 && time < 1).length < 2) return null;
  const errorOf = (logarithm: number) => {
    const exponent = Math.exp(logarithm);
    const squares = demands.map(({ time, value }) => (value - demandAt(time, exponent)) ** 2);
    return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / demands.length);
  };
  const [low, high] = [Math.log(LEAST), Math.log(MOST)];
  const step = (high - low) / STEPS;
  const grid = Array.from({ length: STEPS + 1 }, (_, i) => low + i * step);
  const near = grid.reduce((best, one) => (errorOf(one) < errorOf(best) ? one : best));
  const best = goldenSection(errorOf, Math.max(low, near - step), Math.min(high, near + step));
  return { exponent: Math.exp(best), error: errorOf(best) };
}

function goldenSection(of: (x: number) => number, from: number, to: number): number {
  const ratio = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [from, to];
  while (high - low > 1e-9) {
    const [a, b] = [high - ratio * (high - low), low + ratio * (high - low)];
    if (of(a) < of(b)) high = b;
    else low = a;
  }
  return (low + high) / 2;
}
