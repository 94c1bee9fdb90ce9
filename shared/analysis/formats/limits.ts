/** What a file may be at most, so that a hostile one costs a sentence and no more. */
export const LIMITS = {
  /** Characters of one file, as bytes before it is read. The largest public domains have some hundred kilobytes. */
  size: 4 * 1024 * 1024,
  /** Elements within elements, or objects within objects. */
  depth: 32,
  issues: 64,
  /** Of one issue. */
  values: 5000,
  /** Weights, evaluations and reservation values, without their sign. */
  number: 1e6,
  /** Characters of a name or value that is told in a message. */
  told: 60,
} as const;
