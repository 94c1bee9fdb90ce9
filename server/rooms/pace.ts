export type Pace = {
  /** Commands at once, and then so many each second; one more is refused. */
  readonly burst: number;
  readonly perSecond: number;
  /** Messages of any kind in a second; one more ends the connection. */
  readonly most: number;
};

/** Faster than anybody plays. */
export const HUMAN_PACE: Pace = { burst: 12, perSecond: 4, most: 20 };

/** Lets a burst through and then a steady rate; answers whether one more is let through now. */
export function pace({ burst, perSecond }: Pick<Pace, 'burst' | 'perSecond'>): (at: number) => boolean {
  let left = burst;
  let last = Number.NEGATIVE_INFINITY;
  return (at) => {
    left = Math.min(burst, left + (Math.max(0, at - last) / 1000) * perSecond);
    last = at;
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}
