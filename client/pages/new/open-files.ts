import type { Domain } from '../../../shared/analysis/formats/domain.ts';
import { readGenius } from '../../../shared/analysis/formats/genius.ts';
import { readGeniusWeb } from '../../../shared/analysis/formats/geniusweb.ts';
import { readNegoLog } from '../../../shared/analysis/formats/negolog.ts';
import type { Problem, ReadDomain, TextFile, Warning } from '../../../shared/analysis/formats/notes.ts';
import { parseScenario, readScenario } from '../../../shared/scenarios/file/parse.ts';
import type { FileProblem } from '../../../shared/scenarios/file/problems.ts';
import type { ScenarioFile } from '../../../shared/scenarios/file/schema.ts';
import { writeScenario } from '../../../shared/scenarios/file/write.ts';
import type { ImportedSentences } from '../../../shared/scenarios/imported/imported-words.ts';
import { scenarioOfDomain } from '../../../shared/scenarios/imported/scenario-of-domain.ts';

/** `problems`: of one scenario file by path, of the files of a domain by file. */
export type OpenedFiles =
  | { readonly ok: true; readonly file: ScenarioFile; readonly warnings: readonly Warning[] }
  | { readonly ok: false; readonly by: 'path'; readonly problems: readonly FileProblem[] }
  | { readonly ok: false; readonly by: 'file'; readonly problems: readonly Problem[] };

type Sentences = { readonly en: ImportedSentences; readonly es: ImportedSentences };

/** What somebody chose together: one scenario file, or a domain of GENIUS, GeniusWeb or NegoLog and its two profiles. */
export function openFiles(files: readonly TextFile[], sentences: Sentences): OpenedFiles {
  const [only] = files;
  if (only && files.length === 1 && !isXml(only)) {
    const parsed = readScenario(only.text);
    return parsed.ok ? { ...parsed, warnings: [] } : { ...parsed, by: 'path' };
  }
  const read = domainIn(files);
  if (!read.ok) return { ...read, by: 'file' };
  return played(read.domain, read.warnings, sentences);
}

function played(domain: Domain, warnings: readonly Warning[], sentences: Sentences): OpenedFiles {
  const made = scenarioOfDomain(domain, sentences);
  if (!made.ok) return { ...made, by: 'file' };
  const { scenario, words } = made;
  // A domain may have more issues than a table: the file that it makes is judged as any other.
  const parsed = parseScenario(writeScenario({ scenario, words }));
  return parsed.ok ? { ...parsed, warnings } : { ...parsed, by: 'path' };
}

function domainIn(files: readonly TextFile[]): ReadDomain {
  const byName = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  if (files.some(isXml)) return readGenius(domainFirst(byName, (text) => !text.includes('<weight')));
  if (files.some(({ text }) => text.includes('"LinearAdditiveUtilitySpace"')))
    return readGeniusWeb(domainFirst(byName, (text) => !text.includes('"LinearAdditiveUtilitySpace"')));
  return readNegoLog(byName);
}

/** A file dialog gives files in any order; the two profiles keep that of their names. */
function domainFirst(files: readonly TextFile[], isDomain: (text: string) => boolean): readonly TextFile[] {
  return [...files.filter(({ text }) => isDomain(text)), ...files.filter(({ text }) => !isDomain(text))];
}

function isXml({ name, text }: TextFile): boolean {
  return /\.xml$/i.test(name) || text.trimStart().startsWith('<');
}
