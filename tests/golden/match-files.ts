import { type MatchFile, RULES_VERSION } from '../../shared/rules/record.ts';
import { verifyRecords } from '../../shared/rules/verify.ts';
import { viewFor } from '../../shared/rules/view.ts';
import type { GoldenMatch } from './matches/match.ts';

export type GoldenFile = MatchFile & { readonly result: NonNullable<MatchFile['result']> };

/** Plays a golden match to its end. Throws when it has none, or when it does not verify. */
export function fileOf({ name, about, play }: GoldenMatch): GoldenFile {
  const verdict = verifyRecords(play().records);
  if (!verdict.ok) throw new Error(`${name}: record ${verdict.seq}: ${verdict.problem.code}`);
  const { ending, result } = viewFor(verdict.state, 'open');
  if (!ending) throw new Error(`${name}: no end, it stands in ${verdict.state.phase.name}`);
  const { records } = verdict;
  const scores = result?.scores ?? null;
  return { format: 'ninety-miles-match', about, rules: RULES_VERSION, records, result: { ending, scores } };
}

/** JSON with one record on each line, so that a change shows as the records that changed. */
export function written({ format, about, rules, records, result }: GoldenFile): string {
  const head = [
    `"format": ${JSON.stringify(format)}`,
    `"about": ${JSON.stringify(about)}`,
    `"rules": ${rules}`,
  ];
  const lines = records.map((record) => JSON.stringify(record)).join(',\n');
  return `{\n${head.join(',\n')},\n"records": [\n${lines}\n],\n"result": ${JSON.stringify(result)}\n}\n`;
}
