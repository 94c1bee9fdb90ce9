import { checkNames } from './check-names.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkWords } from './check-words.ts';
import { FILE_LIMITS } from './limits.ts';
import { type FileProblem, problemBook } from './problems.ts';
import { type ScenarioFile, scenarioFileSchema } from './schema.ts';
import { problemsOf } from './shape-problems.ts';
import { checkTame } from './tame.ts';

export type ParsedScenario =
  | { readonly ok: true; readonly file: ScenarioFile }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** Reads the text of a scenario file. */
export function readScenario(text: string): ParsedScenario {
  // A character has at least one byte; who counts bytes exactly refuses no less.
  if (text.length > FILE_LIMITS.bytes) return refused('too-large', FILE_LIMITS.bytes);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused('not-json');
  }
  return parseScenario(value);
}

function refused(code: 'too-large' | 'not-json', most?: number): ParsedScenario {
  return { ok: false, problems: [{ path: '', code, ...(most !== undefined && { most }) }] };
}

/**
 * Checks a scenario file in three steps, each only if nothing was wrong before: nothing hostile in it, the shape that the
 * schema publishes, and names, numbers and words that fit together. Lists what is wrong, at most twenty problems.
 */
export function parseScenario(value: unknown): ParsedScenario {
  const book = problemBook();
  checkTame(value, book);
  if (book.problems.length > 0) return { ok: false, problems: book.problems };
  const parsed = scenarioFileSchema.safeParse(value);
  if (!parsed.success) {
    for (const issue of parsed.error.issues)
      for (const { path, code, ...facts } of problemsOf(issue, value)) book.note(path, code, facts);
    return { ok: false, problems: book.problems };
  }
  const { words, $schema: _, ...scenario } = parsed.data;
  const spoken: ScenarioFile['words'] = words;
  checkNames(scenario, book);
  if (book.problems.length === 0) checkNumbers(scenario, book);
  checkWords(scenario, spoken, book);
  return book.problems.length > 0
    ? { ok: false, problems: book.problems }
    : { ok: true, file: { scenario, words: spoken } };
}
