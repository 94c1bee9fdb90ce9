import type { Domain } from './domain.ts';

/** Why a file cannot be read or written. Each has one sentence in both languages in `shared/words`. */
export const FORMAT_PROBLEMS = [
  // the file itself
  'file-too-large',
  'file-count',
  'not-xml',
  'doctype',
  'too-deep',
  'not-json',
  'repeated-key',
  // its shape
  'not-this-format',
  'other-utility-space',
  'non-linear',
  'real-issue',
  'unknown-issue-type',
  'number-range',
  'integer-bounds',
  'integer-evaluator',
  'no-issues',
  'too-many-issues',
  'too-many-values',
  'too-many-outcomes',
  // names and numbers
  'issue-without-index',
  'issue-without-name',
  'repeated-issue',
  'repeated-value',
  'issue-missing',
  'issue-unknown',
  'issue-type-differs',
  'no-values',
  'value-missing',
  'value-unknown',
  'weight-missing',
  'weight-twice',
  'weight-negative',
  'not-a-number',
  // writing
  'linkage',
  'negative-evaluation',
  'reservation-out-of-reach',
  'name-not-writable',
  // playing
  'issue-unplayable',
  'nothing-to-gain',
] as const;
export type ProblemCode = (typeof FORMAT_PROBLEMS)[number];

/** What was read as the file says although it is unusual, or left out because it counts for nothing. */
export const FORMAT_WARNINGS = [
  'weights-not-one',
  'evaluation-outside',
  'reservation-outside',
  'objective-weight',
  'value-written-twice',
  'value-extra',
  'issue-extra',
  'name-differs',
  'published-count',
] as const;
export type WarningCode = (typeof FORMAT_WARNINGS)[number];

/** What a sentence is filled with. */
export type Facts = {
  readonly issue?: string;
  readonly value?: string;
  readonly found?: string | number;
  readonly most?: number;
};
export type FormatNote<Code> = Facts & { readonly code: Code; readonly file: string };
export type Problem = FormatNote<ProblemCode>;
export type Warning = FormatNote<WarningCode>;

export type ReadDomain =
  | { readonly ok: true; readonly domain: Domain; readonly warnings: readonly Warning[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A file by the name its reader knows, and what it says. */
export type TextFile = { readonly name: string; readonly text: string };
export type Written =
  | { readonly ok: true; readonly files: readonly TextFile[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Where a reader puts down what it met in one file, and goes on. */
export type Notes = {
  readonly refuse: (code: ProblemCode, facts?: Facts) => void;
  readonly warn: (code: WarningCode, facts?: Facts) => void;
};

export type Notebook = {
  readonly on: (file: string) => Notes;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Warning[];
};

export function notebook(): Notebook {
  const problems: Problem[] = [];
  const warnings: Warning[] = [];
  return {
    problems,
    warnings,
    on: (file) => ({
      refuse: (code, facts) => problems.push({ ...facts, code, file }),
      warn: (code, facts) => warnings.push({ ...facts, code, file }),
    }),
  };
}

/** The domain, unless something stood against it. */
export function verdict(book: Notebook, domain: Domain | undefined): ReadDomain {
  if (domain === undefined || book.problems.length > 0) return { ok: false, problems: book.problems };
  return { ok: true, domain, warnings: book.warnings };
}
