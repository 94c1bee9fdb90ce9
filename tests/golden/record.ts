import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf, written } from './match-files.ts';
import { GOLDEN } from './matches/index.ts';

/** Writes every golden match; with `--check` only tells which files are not what would be written. */
const folder = new URL('.', import.meta.url).pathname;
const files = new Map(GOLDEN.map((match) => [`${match.name}.json`, written(fileOf(match))]));
const strays = readdirSync(folder).filter((name) => name.endsWith('.json') && !files.has(name));
const changed = [...files].filter(([name, text]) => {
  const path = join(folder, name);
  return !existsSync(path) || readFileSync(path, 'utf8') !== text;
});
const different = [...changed.map(([name]) => name), ...strays].sort();

if (process.argv.includes('--check')) {
  for (const name of different) console.error(`${name} is not what the rules and the script make now`);
  process.exitCode = different.length === 0 ? 0 : 1;
} else {
  for (const [name, text] of changed) writeFileSync(join(folder, name), text);
  for (const name of strays) rmSync(join(folder, name));
  console.log(`${files.size} golden matches, ${different.length} of them new or changed`);
}
