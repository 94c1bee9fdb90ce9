/** Which students have the class's page open now, by class; whoever plays is at a table instead. */
export type ClassPresence = {
  readonly arrived: (of: string, student: string) => void;
  readonly left: (of: string, student: string) => void;
  readonly isHere: (of: string, student: string) => boolean;
};

export function classPresence(): ClassPresence {
  const counts = new Map<string, number>();
  const keyOf = (of: string, student: string): string => `${of} ${student}`;

  function add(key: string, by: number): void {
    const count = (counts.get(key) ?? 0) + by;
    if (count > 0) counts.set(key, count);
    else counts.delete(key);
  }

  return {
    arrived: (of, student) => add(keyOf(of, student), 1),
    left: (of, student) => add(keyOf(of, student), -1),
    isHere: (of, student) => counts.has(keyOf(of, student)),
  };
}
