import { randomBytes } from 'node:crypto';
import type { ClockChoice, NewBranch, Seated } from '../shared/protocol.ts';
import { branchLog } from '../shared/rules/branch.ts';
import { formatOf } from '../shared/rules/compile.ts';
import type { MatchRecord } from '../shared/rules/record.ts';
import { ok, type Result, refuse } from '../shared/rules/result.ts';
import type { Clocks, Scenario } from '../shared/rules/scenario.ts';
import type { Setup } from '../shared/rules/setup.ts';
import { shortClocks } from '../shared/scenarios/us-cuba-2015/formats.ts';
import { aboutOf } from './about.ts';
import { loadMatch } from './loaded-match.ts';
import { readMatchFile } from './match-file.ts';
import type { MatchService } from './match-service.ts';
import type { Seats } from './seats.ts';
import type { Store, StoredMatch } from './store/store.ts';

export type Branches = {
  /** Begins a match that goes on from a step of a finished one: of this server, or of a file. */
  readonly begin: (wanted: NewBranch) => Promise<Result<Seated>>;
};

export type BranchesPorts = {
  readonly store: Pick<Store, 'match'>;
  readonly service: Pick<MatchService, 'records'>;
  readonly seats: Pick<Seats, 'found'>;
  readonly scenarios: { readonly [id: string]: Scenario };
  readonly now: () => number;
};

/** `match`: what this server knows of it beside its log; `null` of a file. */
type Original = { readonly records: readonly MatchRecord[]; readonly match: StoredMatch | null };

const FACTORS = { standard: 1, double: 2 } as const;
const LONGEST = 14 * 24 * 3600;

export function branches({ store, service, seats, scenarios, now }: BranchesPorts): Branches {
  async function originalOf(from: NewBranch['from']): Promise<Result<Original>> {
    if (typeof from === 'object') {
      const read = readMatchFile(from, now());
      return read.ok ? ok({ records: read.value, match: null }) : read;
    }
    const match = await store.match(from);
    if (!match) return refuse('unknown-match');
    return match.status === 'over'
      ? ok({ records: await service.records(from), match })
      : refuse('not-over-yet');
  }

  /**
   * The clocks of the format where this server knows it, else the original's own, or those of the short talks if no clock hurried it; a
   * file does not say whether its own were doubled.
   */
  function clocksFor(setup: Setup, match: StoredMatch | null, choice: ClockChoice): Clocks | null {
    if (choice === 'off') return null;
    const own = match ? match.about !== null : setup.words !== undefined;
    const known = own ? undefined : scenarios[setup.scenario.id];
    const standard = known && formatOf(known, setup.format)?.clocks;
    if (standard) return scaled(standard, FACTORS[choice]);
    const was = match?.clock === 'double' ? FACTORS.double : FACTORS.standard;
    return scaled(setup.clocks ?? shortClocks, FACTORS[choice] / was);
  }

  return {
    async begin(wanted) {
      const found = await originalOf(wanted.from);
      if (!found.ok) return found;
      const { records, match } = found.value;
      const { setup } = loadMatch('original', records).state;
      const log = branchLog(records, {
        match: match?.id ?? null,
        step: wanted.at,
        seed: randomBytes(18).toString('base64url'),
        clocks: clocksFor(setup, match, wanted.clock),
        at: now(),
      });
      if (!log.ok) return log;
      const { scenario, format, words } = setup;
      const about = match ? match.about : words ? aboutOf(words, format) : null;
      return seats.found({ scenario: scenario.id, format, about, records: log.value }, wanted);
    },
  };
}

function scaled(clocks: Clocks, factor: number): Clocks {
  const entries = Object.entries(clocks).map(([name, seconds]) => [
    name,
    Math.min(LONGEST, Math.max(1, Math.round(seconds * factor))),
  ]);
  return Object.fromEntries(entries) as Clocks;
}
