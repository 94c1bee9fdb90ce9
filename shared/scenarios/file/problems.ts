/** What can be wrong with a scenario file. Each has one sentence in both languages in `shared/words`. */
export const FILE_PROBLEMS = [
  // the file itself
  'too-large',
  'not-json',
  'too-deep',
  'hostile-key',
  'control-character',
  'not-finite',
  // its shape
  'missing',
  'unknown-key',
  'wrong-type',
  'size',
  'range',
  'not-one-of',
  'bad-id',
  'bad-date',
  'bad-address',
  'wrong-shape',
  // names
  'repeated',
  'reserved',
  'unknown-name',
  'no-words',
  'words-missing',
  // numbers
  'value-missing',
  'waiting-count',
  'dates-order',
  'weights',
  'all-red',
  'nothing-to-gain',
  'plan-b-out-of-reach',
  'linkage-spoils-best',
] as const;
export type FileProblemCode = (typeof FILE_PROBLEMS)[number];

/** `path` as one would write it in code: `issues[3].options`; empty for the file as a whole. */
export type FileProblem = {
  readonly path: string;
  readonly code: FileProblemCode;
  readonly found?: string | number;
  readonly expected?: string | number;
  /** The bounds of a size or a number; one may be open. */
  readonly least?: number;
  readonly most?: number;
};

/** So many are listed at once. */
export const MOST_PROBLEMS = 20;

export type Path = readonly (string | number)[];

export function pathText(path: Path): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    const shown = part.length > 60 ? `${part.slice(0, 59)}…` : part;
    return text === '' ? shown : `${text}.${shown}`;
  }, '');
}

type Facts = Omit<FileProblem, 'path' | 'code'>;
export type Book = {
  readonly problems: readonly FileProblem[];
  readonly note: (path: Path, code: FileProblemCode, facts?: Facts) => void;
};

/** Problems in the order in which they are found; what comes after the twentieth is not kept. */
export function problemBook(): Book {
  const problems: FileProblem[] = [];
  return {
    problems,
    note(path, code, facts = {}) {
      if (problems.length < MOST_PROBLEMS) problems.push({ path: pathText(path), code, ...facts });
    },
  };
}
