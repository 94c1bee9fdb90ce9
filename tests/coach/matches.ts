import { readdirSync, readFileSync } from 'node:fs';
import { TEMPER_NAMES, type TemperName, temperBot } from '../../shared/bots/tempers.ts';
import type { MatchFile, MatchRecord } from '../../shared/rules/record.ts';
import { selfPlay } from '../../shared/self-play.ts';
import { setupOf } from '../bots/setups.ts';

/** A finished match with a name that says how to make it again. */
export type Match = { readonly name: string; readonly records: readonly MatchRecord[] };

const folder = new URL('../golden/', import.meta.url);

export function goldenMatch(name: string): Match {
  const text = readFileSync(new URL(`${name}.json`, folder), 'utf8');
  return { name: `golden ${name}`, records: (JSON.parse(text) as MatchFile).records };
}

export const GOLDEN: readonly Match[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => goldenMatch(name.slice(0, -'.json'.length)));

/** Every temper against every other one and itself, each pair with seeds of its own. */
export function playedBy(
  format: string,
  seeds: number,
  tempers: readonly TemperName[] = TEMPER_NAMES,
): readonly Match[] {
  return tempers.flatMap((us) =>
    tempers.flatMap((cuba) =>
      Array.from({ length: seeds }, (_, at) => {
        const seed = `coach-${us}-${cuba}-${at}`;
        const bots = { us: temperBot(us), cuba: temperBot(cuba) };
        const { records } = selfPlay({ setup: setupOf(format, seed), bots, seed, at: 0 });
        return { name: `${format}, seed ${seed}`, records };
      }),
    ),
  );
}

export function issueCount({ records }: Match): number {
  const [first] = records;
  const created = first?.events.find((event) => event.type === 'created');
  return created?.type === 'created' ? created.setup.issues.length : 0;
}

/** Golden ones whose every text can be looked at, and self-played ones. */
export const SMALL: readonly Match[] = [
  ...GOLDEN.filter((match) => issueCount(match) <= 6),
  ...playedBy('first-steps/first-steps', 1),
  ...playedBy('us-cuba-2015/short-talks', 1),
];
