/** Who hears of what happens at each of many places, by the place's id. */
export type Followers<L> = {
  readonly at: (place: string) => Iterable<L>;
  readonly has: (place: string) => boolean;
  /** Until the returned function is called; then `onLeft`, if given. */
  readonly follow: (place: string, listener: L, onLeft?: () => void) => () => void;
};

export function followers<L>(): Followers<L> {
  const places = new Map<string, Set<L>>();
  return {
    at: (place) => places.get(place) ?? [],
    has: (place) => places.has(place),
    follow(place, listener, onLeft) {
      const here = places.get(place) ?? new Set();
      places.set(place, here.add(listener));
      return () => {
        here.delete(listener);
        if (here.size === 0 && places.get(place) === here) places.delete(place);
        onLeft?.();
      };
    },
  };
}
