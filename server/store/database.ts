import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
// biome-ignore lint/correctness/noUnresolvedImports: Biome's list of built-in modules is older than node:sqlite.
import { DatabaseSync } from 'node:sqlite';
import { MIGRATIONS } from './migrations.ts';

/** A driver may fall back to NORMAL, which loses commits at a power cut: both pragmas are set on every open. */
export function openDatabase(file: string): DatabaseSync {
  mkdirSync(dirname(file), { recursive: true });
  const db = new DatabaseSync(file, { enableForeignKeyConstraints: true, timeout: 2000 });
  // What is deleted is overwritten: a class that a teacher deleted must not be read out of the file any more.
  db.exec('pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on;');
  const version = Number(db.prepare('pragma user_version').get()?.user_version);
  if (version > MIGRATIONS.length) throw new Error(`${file} was written by a newer version of the server`);
  for (let at = version; at < MIGRATIONS.length; at += 1) {
    db.exec(`begin immediate; ${MIGRATIONS[at]}; pragma user_version = ${at + 1}; commit;`);
  }
  return db;
}
