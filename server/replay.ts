import './require-node.mjs';
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { type FileVerdict, verifyFile } from '../shared/rules/verify.ts';
import type { Ending } from '../shared/rules/vocabulary.ts';
import { refusals } from '../shared/words/en/refusals.ts';
import { replay } from '../shared/words/en/replay.ts';
import { callersFolder } from './config.ts';
import { csvOf, type TableName, tablesOf } from './exports/tables.ts';
import { storyOf } from './story.ts';

const USAGE = `usage: npm run -s replay -- verify FILE...
       npm run -s replay -- show FILE
       npm run -s replay -- events FILE      (CSV: a row for each event)
       npm run -s replay -- results FILE     (CSV: a row for each side)`;

const { problems } = replay;

/**
 * `verify` checks match files: chain, fold, and that the rules decide the same; `show` prints one as lines, the others as a
 * table. Nothing is printed of a file that does not hold.
 */
function main([task = '', ...files]: readonly string[]): number {
  const [file] = files;
  if (!file || !['verify', 'show', 'events', 'results'].includes(task)) {
    console.error(USAGE);
    return 2;
  }
  if (task === 'events' || task === 'results') return printTable(file, task) ? 0 : 1;
  const wrong = files.filter((file) => !report(file, { lines: task === 'show' }));
  return wrong.length === 0 ? 0 : 1;
}

function report(file: string, { lines }: { lines: boolean }): boolean {
  const verdict = verdictOn(file);
  if (typeof verdict === 'string' || !verdict.ok) {
    console.error(`${file}: wrong: ${typeof verdict === 'string' ? verdict : wrongOf(verdict)}`);
    return false;
  }
  if (lines) console.log(storyOf(verdict.records).join('\n'));
  const { ending, round } = verdict.state;
  const stands = ending ? `ending ${endingOf(ending)}` : `not over, round ${round}`;
  console.log(`${file}: ok: ${verdict.records.length} records, ${stands}`);
  return true;
}

function printTable(file: string, name: TableName): boolean {
  const verdict = verdictOn(file);
  if (typeof verdict === 'string' || !verdict.ok) return report(file, { lines: false });
  if (verdict.state.phase.name !== 'over') {
    console.error(`${file}: the match is not over`);
    return false;
  }
  process.stdout.write(csvOf(tablesOf(basename(file, '.json'), verdict.records), name));
  return true;
}

/** Where a file is wrong, and what is wrong there in the sentence that the page says too. */
function wrongOf(verdict: Exclude<FileVerdict, { ok: true }>): string {
  const { seq, problem } = verdict;
  const where = seq === 0 ? '' : `record ${seq}, `;
  const place = problem.code === 'decides-otherwise' ? `event ${problem.place}, ` : '';
  const event = 'event' in verdict && verdict.event ? `${verdict.event}: ` : '';
  const sentence = problems[problem.code];
  const reason = problem.code === 'refused' ? refusals[problem.refusal] : '';
  return `${where}${place}${event}${sentence.replace('{reason}', reason)}`;
}

/** A sentence when the file cannot even be read. */
function verdictOn(file: string): FileVerdict | string {
  let text: string;
  try {
    text = readFileSync(resolve(callersFolder(), file), 'utf8');
  } catch (error) {
    return problems.unreadable.replace('{reason}', (error as NodeJS.ErrnoException).code ?? '');
  }
  try {
    return verifyFile(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return problems['not-json'];
    throw error;
  }
}

function endingOf(ending: Ending): string {
  switch (ending.type) {
    case 'ratified':
      return `ratified (${ending.extent}${ending.improved ? ', improved' : ''})`;
    case 'refused-at-home':
      return `refused at home (${ending.by.join(', ')})`;
    case 'walked-out':
      return `walked out (${ending.by})`;
    case 'time-ran-out':
      return 'time ran out';
    case 'cancelled':
      return 'cancelled';
  }
}

process.exitCode = main(process.argv.slice(2));
