import { stringify } from 'csv-stringify/sync';
import { evolve } from '../../shared/rules/evolve.ts';
import type { MatchRecord } from '../../shared/rules/record.ts';
import type { MatchState } from '../../shared/rules/state.ts';
import type { Lang } from '../../shared/rules/vocabulary.ts';
import { EVENT_COLUMNS, type EventRow, eventRows } from './event-rows.ts';
import { RESULT_COLUMNS, type ResultRow, resultRows } from './result-rows.ts';

/** A finished match as two tables: what happened, a row for each event, and what came of it, a row for each side. */
export type Tables = { readonly events: readonly EventRow[]; readonly results: readonly ResultRow[] };
export type TableName = keyof Tables;

export const COLUMNS = { events: EVENT_COLUMNS, results: RESULT_COLUMNS } as const;

/** Everything is open in them: only for a match that is over. `lang`: that of set phrases. */
export function tablesOf(match: string, records: readonly MatchRecord[], lang: Lang = 'en'): Tables {
  const state = records.flatMap(({ events }) => events).reduce<MatchState | undefined>(evolve, undefined);
  if (!state) throw new Error(`match ${match} has an empty log`);
  return { events: eventRows(match, records, lang), results: resultRows(match, state) };
}

export function csvOf(tables: Tables, name: TableName): string {
  return csv(tables[name], COLUMNS[name]);
}

/** RFC 4180, with a byte order mark so that a spreadsheet reads accents; what it would take for a formula is quoted. */
export function csv(rows: readonly object[], columns: { readonly [column: string]: string }): string {
  return stringify([...rows], {
    header: true,
    columns: Object.keys(columns),
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}
