// biome-ignore lint/correctness/noUnresolvedImports: Biome's list of built-in modules is older than node:sqlite.
import type { DatabaseSync } from 'node:sqlite';
import type { AnySeat, Side } from '../../shared/rules/vocabulary.ts';
import type { GroupCommit } from './group-commit.ts';
import type { LibraryStore, ListedFilter, StoredOutcome } from './library-store.ts';

/** A chair without a secret is a bot's: nobody has to be asked. */
const AGREED = `exists (select 1 from seats where match = ?1 and secret_hash is not null)
  and not exists (select 1 from seats as chair
    left join listing_answers as said on said.match = chair.match and said.seat = chair.seat
    where chair.match = ?1 and chair.secret_hash is not null and coalesce(said.listed, 0) = 0)`;

const RESULTS = {
  above: (side: Side) => `${side}_beside > 0`,
  below: (side: Side) => `${side}_beside < 0`,
  half: (side: Side) => `${side}_gain >= 0.5`,
} as const;

export function sqliteLibrary(db: DatabaseSync, commit: GroupCommit): LibraryStore {
  const q = {
    answer: db.prepare(`insert into listing_answers (match, seat, listed) values (?, ?, ?)
      on conflict (match, seat) do update set listed = excluded.listed`),
    answers: db.prepare('select seat, listed from listing_answers where match = ?'),
    enlist: db.prepare(`update outcomes set listed = (us_beside is not null and ${AGREED}) where match = ?1`),
    save: db.prepare(`insert or replace into outcomes (match, scenario, format, ending, ended,
      us_variant, cuba_variant, us_beside, cuba_beside, us_gain, cuba_gain, json, listed)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)`),
    outcome: db.prepare('select json from outcomes where match = ?'),
    isListed: db.prepare('select 1 from outcomes where match = ? and listed = 1'),
    results: db.prepare(`select us_variant, us_beside, cuba_variant, cuba_beside from outcomes
      where listed = 1 and scenario = ? and format = ?`),
    without: db.prepare(`select distinct match from listing_answers where listed = 1
      and match not in (select match from outcomes)`),
  };

  return {
    answerListing: (match, seat, listed) =>
      commit.write(() => {
        q.answer.run(match, seat, Number(listed));
        q.enlist.run(match);
      }),
    async listing(match) {
      const said = q.answers.all(match).map(({ seat, listed }) => [seat as AnySeat, listed === 1] as const);
      return { answers: Object.fromEntries(said), listed: q.isListed.get(match) !== undefined };
    },
    saveOutcome: (outcome) =>
      commit.write(() => {
        const { match, scenario, format, ending, ended, sides } = outcome;
        const { us, cuba } = sides ?? {};
        q.save.run(
          ...[match, scenario, format, ending.type, ended],
          ...[us?.variant ?? null, cuba?.variant ?? null, us?.beside ?? null, cuba?.beside ?? null],
          ...[us?.gain ?? null, cuba?.gain ?? null, JSON.stringify(outcome)],
        );
        q.enlist.run(match);
      }),
    async outcome(match) {
      const row = q.outcome.get(match);
      return row ? outcomeOf(row.json) : null;
    },
    async listed(filter, { skip, most }) {
      const { where, values } = conditions(filter);
      const from = `from outcomes where ${where}`;
      const rows = db.prepare(`select json ${from} order by ended desc, match limit ? offset ?`);
      return {
        total: Number(db.prepare(`select count(*) as n ${from}`).get(...values)?.n),
        outcomes: rows.all(...values, most, skip).map(({ json }) => outcomeOf(json)),
      };
    },
    listedResults: async (scenario, format) =>
      q.results.all(scenario, format).flatMap((row) => [
        { side: 'us', variant: String(row.us_variant), beside: Number(row.us_beside) },
        { side: 'cuba', variant: String(row.cuba_variant), beside: Number(row.cuba_beside) },
      ]),
    withoutOutcome: async () => q.without.all().map(({ match }) => String(match)),
  };
}

function conditions({ scenario, format, ending, side, result }: ListedFilter) {
  const equal = Object.entries({ scenario, format, ending }).flatMap(([column, value]) =>
    value === undefined ? [] : [{ column, value }],
  );
  const where = ['listed = 1', ...equal.map(({ column }) => `${column} = ?`)];
  if (side && result) where.push(RESULTS[result](side));
  return { where: where.join(' and '), values: equal.map(({ value }) => value) };
}

function outcomeOf(json: unknown): StoredOutcome {
  return JSON.parse(String(json)) as StoredOutcome;
}
