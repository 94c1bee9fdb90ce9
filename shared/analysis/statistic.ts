/** One figure of a pair of instruction variants beside what it should be, in words that a program prints. */
export type Statistic = {
  readonly name: string;
  readonly value: number;
  readonly target: string;
  readonly holds: boolean;
};

/** A value that is not a number never holds. */
export function atLeast(name: string, value: number, least: number): Statistic {
  return { name, value, target: `at least ${least}`, holds: value >= least };
}

export function atMost(name: string, value: number, most: number): Statistic {
  return { name, value, target: `at most ${most}`, holds: value <= most };
}

export function between(name: string, value: number, [least, most]: readonly [number, number]): Statistic {
  return { name, value, target: `${least} to ${most}`, holds: value >= least && value <= most };
}
