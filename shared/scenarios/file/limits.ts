/** What a scenario file may have at most. Sizes of lists and texts stand in its schema. */
export const FILE_LIMITS = {
  /** Bytes of the file; a scenario of twenty issues in two languages has about 150 kB. */
  bytes: 1_000_000,
  depth: 12,
} as const;
