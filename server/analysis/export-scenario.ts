import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Domain } from '../../shared/analysis/formats/domain.ts';
import { domainOfSetup } from '../../shared/analysis/formats/domain-of-setup.ts';
import type { Problem, Written } from '../../shared/analysis/formats/notes.ts';
import { writeGenius } from '../../shared/analysis/formats/write-genius.ts';
import { writeGeniusWeb } from '../../shared/analysis/formats/write-geniusweb.ts';
import { compileSetup } from '../../shared/rules/compile.ts';
import { bySide } from '../../shared/rules/vocabulary.ts';
import { problemText } from '../../shared/words/formats.ts';
import { callersFolder } from '../config.ts';
import type { Request } from './arguments.ts';
import { FileProblem } from './read-file.ts';
import { chosen, pick } from './scenario-choice.ts';

const WRITERS: Readonly<Record<string, (domain: Domain) => Written>> = {
  genius: writeGenius,
  geniusweb: writeGeniusWeb,
};

/** Writes one pair of instructions as files of another format and says which. Throws `FileProblem`. */
export function exportScenario(request: Extract<Request, { kind: 'export' }>): string {
  const { scenario, format } = chosen(request);
  const write = Object.hasOwn(WRITERS, request.as) ? WRITERS[request.as] : undefined;
  if (!write)
    throw new FileProblem(`there is no export ${request.as}; there are ${Object.keys(WRITERS).join(', ')}`);
  if (request.out === undefined) throw new FileProblem('--export needs --out FOLDER');
  const variants = bySide((side) => {
    const played = Object.keys(format.walkAways[side]).map((id) => ({ id }));
    return pick(`--${side} variant`, played, request[side]).id;
  });
  const setup = compileSetup(scenario, format.id, { seed: 'export', clock: 'off', variants });
  const read = domainOfSetup(setup, request);
  if (!read.ok) throw new FileProblem(told(read.problems));
  const written = write(read.domain);
  if (!written.ok) throw new FileProblem(told(written.problems));
  const folder = resolve(callersFolder(), request.out);
  try {
    mkdirSync(folder, { recursive: true });
    for (const { name, text } of written.files) writeFileSync(join(folder, name), text);
  } catch (error) {
    throw new FileProblem(`${request.out}: cannot be written (${(error as NodeJS.ErrnoException).code})`);
  }
  const names = written.files.map(({ name }) => name).join(', ');
  return `${names} in ${request.out}: ${variants.us} and ${variants.cuba}, without how the homes vote`;
}

function told(problems: readonly Problem[]): string {
  return problems.map((one) => problemText(one, 'en')).join(' ');
}
