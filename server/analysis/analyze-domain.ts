import { spaceOfDomain } from '../../shared/analysis/formats/domain.ts';
import { readGenius } from '../../shared/analysis/formats/genius.ts';
import { readGeniusWeb } from '../../shared/analysis/formats/geniusweb.ts';
import { readNegoLog } from '../../shared/analysis/formats/negolog.ts';
import type { ReadDomain, TextFile } from '../../shared/analysis/formats/notes.ts';
import { countOutcomes } from '../../shared/analysis/region.ts';
import { problemText, warningText } from '../../shared/words/formats.ts';
import type { FileFormat } from './arguments.ts';
import { domainReport } from './domain-report.ts';
import { guardedSummary } from './guarded-summary.ts';
import { FileProblem, readText } from './read-file.ts';

const READERS = {
  genius: readGenius,
  geniusweb: readGeniusWeb,
  negolog: readNegoLog,
} satisfies Record<FileFormat, (files: readonly TextFile[]) => ReadDomain>;

/** At most a domain, two profiles and one file of published figures. */
const MOST_FILES = 3;

/** What a domain's files allow two parties to sign. Throws `FileProblem` with one line for whoever named them. */
export async function analyzeDomain(
  format: FileFormat,
  names: readonly string[],
  { json, warn }: { readonly json: boolean; readonly warn: (line: string) => void },
): Promise<string> {
  if (names.length < 2 || names.length > MOST_FILES)
    throw new FileProblem(`--${format} needs a domain and two profiles; ${names.length} files were given`);
  const read = READERS[format](names.map(readText));
  if (!read.ok) throw new FileProblem(firstOf(read.problems.map((one) => problemText(one, 'en'))));
  for (const warning of read.warnings) warn(`warning: ${warningText(warning, 'en')}`);
  const summary = await guardedSummary(spaceOfDomain(read.domain));
  if (!summary) {
    const outcomes = countOutcomes(spaceOfDomain(read.domain));
    const found = outcomes.toPrecision(3);
    throw new FileProblem(problemText({ code: 'too-many-outcomes', file: names[0] ?? '', found }, 'en'));
  }
  return json ? JSON.stringify(summary) : domainReport(read.domain, summary);
}

/** One clear line; whoever mends it will meet the next. */
function firstOf(problems: readonly string[]): string {
  const [first = 'cannot be read', ...more] = problems;
  return more.length === 0 ? first : `${first} (And ${more.length} more.)`;
}
