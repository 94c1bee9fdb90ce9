import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outcomeOfLog } from '../../server/library/outcome.ts';
import { openSqlite } from '../../server/store/sqlite.ts';
import type { MatchFile } from '../../shared/rules/record.ts';
import { SIDES } from '../../shared/rules/vocabulary.ts';

type Stock = {
  /** The data folder of a server that does not run. */
  readonly folder: string;
  /** Golden matches by name; each becomes `copies` matches, `name-1` and so on. */
  readonly goldens: readonly string[];
  readonly copies: number;
};

const DAY = 24 * 3600_000;

/** Puts finished matches on a server's shelf, every one of them listed that may be. Answers with how many. */
export async function stockStore({ folder, goldens, copies }: Stock): Promise<number> {
  const store = openSqlite(join(folder, 'ninety-miles.sqlite'));
  let stored = 0;
  for (const name of goldens) {
    const text = readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8');
    const { records } = JSON.parse(text) as MatchFile;
    const outcome = outcomeOfLog({ match: name, records, gains: true });
    if (!outcome) throw new Error(`${name} has no end`);
    const { scenario, format } = outcome;
    const about = {
      scenario,
      format,
      clock: 'off',
      opponent: 'anyone',
      dropOut: 'wait',
      creator: 'us-1',
    } as const;
    const kept = { ...about, about: null, hostKeyHash: null, status: 'over', deadline: null } as const;
    for (let n = 1; n <= copies; n += 1) {
      const match = `${name}-${n}`;
      const seats = SIDES.map(
        (side) => ({ seat: `${side}-1`, name: side, secretHash: match, bot: null }) as const,
      );
      // As if they had been played one a day.
      const created = (records[0]?.at ?? 0) + n * DAY;
      await store.create({ match: { ...kept, id: match, code: match, created }, seats, records });
      await store.saveOutcome({ ...outcome, match, ended: outcome.ended + n * DAY });
      if (outcome.sides) for (const { seat } of seats) await store.answerListing(match, seat, true);
      stored += 1;
    }
  }
  await store.close();
  return stored;
}
