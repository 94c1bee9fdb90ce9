import type { Library, LibraryQuery, ListedMatch, Listing, Spread } from '../../shared/library-protocol.ts';
import { ok, type Result, refuse } from '../../shared/rules/result.ts';
import type { Scenario } from '../../shared/rules/scenario.ts';
import { type AnySeat, bySide, LANGS, SIDES, type Side } from '../../shared/rules/vocabulary.ts';
import { aboutOf, ownWords } from '../about.ts';
import type { Log } from '../log.ts';
import type { StoredOutcome } from '../store/library-store.ts';
import type { Store, StoredMatch } from '../store/store.ts';
import { fiveNumbers } from './five-numbers.ts';
import { outcomeOfLog } from './outcome.ts';

export const PAGE = 20;

export type LibraryDesk = {
  /** Keeps whether a chair lets its match be listed, if it says so, and tells how things stand. */
  readonly listing: (match: string, secret: string, listed?: boolean) => Promise<Result<Listing>>;
  readonly list: (query: LibraryQuery) => Promise<Result<Library>>;
  readonly spread: (of: { scenario: string; format: string }) => Promise<Result<Spread>>;
  /** What came of a match; `null` while it is not over. */
  readonly outcome: (match: string) => Promise<StoredOutcome | null>;
  /** Folds what is missing for the list out of the logs again. */
  readonly rebuild: () => Promise<void>;
};

export type LibraryPorts = {
  readonly store: Store;
  readonly claim: (match: string, secret: string) => Promise<Result<AnySeat>>;
  readonly scenarios: { readonly [id: string]: Scenario };
  readonly log: Log;
};

/** Finished matches that their players let everybody find. A list shows no names: schools play here. */
export function library({ store, claim, scenarios, log }: LibraryPorts): LibraryDesk {
  const catalogue = Object.entries(scenarios).flatMap(([id, { formats }]) => {
    const words = ownWords(id);
    return words
      ? formats.map((format) => ({ scenario: id, format: format.id, about: aboutOf(words, format.id) }))
      : [];
  });

  function isKnown({ scenario, format }: Pick<LibraryQuery, 'scenario' | 'format'>): boolean {
    return catalogue.some(
      (one) => (scenario ?? one.scenario) === one.scenario && (format ?? one.format) === one.format,
    );
  }

  /** The words of somebody's own file would stand in the list unread by anybody. */
  function isOurs(match: StoredMatch): boolean {
    return match.about === null && isKnown(match);
  }

  async function outcome(id: string): Promise<StoredOutcome | null> {
    const match = await store.match(id);
    if (match?.status !== 'over') return null;
    const kept = await store.outcome(id);
    if (kept) return kept;
    const folded = outcomeOfLog({ match: id, records: await store.records(id), gains: isOurs(match) });
    if (folded) await store.saveOutcome(folded);
    return folded;
  }

  async function listing(id: string, secret: string, listed?: boolean): Promise<Result<Listing>> {
    const seat = await claim(id, secret);
    if (!seat.ok) return seat;
    const match = await store.match(id);
    if (match?.status !== 'over') return refuse('not-over-yet');
    const { sides } = (await outcome(id)) ?? { sides: null };
    if (!isOurs(match) || !sides) return refuse('not-for-the-library');
    if (listed !== undefined) await store.answerListing(id, seat.value, listed);
    const stands = await store.listing(id);
    const own = stands.answers[seat.value] ?? null;
    return ok({ own, proposed: match.opponent === 'anyone', listed: stands.listed });
  }

  async function list({ page: asked, ...filter }: LibraryQuery): Promise<Result<Library>> {
    if (!isKnown(filter)) return refuse('unknown-format');
    if ((filter.side === undefined) !== (filter.result === undefined)) return refuse('malformed', 'result');
    const page = Number(asked ?? 1);
    const { total, outcomes } = await store.listed(filter, { skip: (page - 1) * PAGE, most: PAGE });
    const pages = Math.max(1, Math.ceil(total / PAGE));
    return ok({ page, pages, total, matches: outcomes.flatMap(listedMatch), catalogue });
  }

  async function spread(of: { scenario: string; format: string }): Promise<Result<Spread>> {
    if (!isKnown(of)) return refuse('unknown-format');
    const results = await store.listedResults(of.scenario, of.format);
    const seats = SIDES.flatMap((side) => {
      const own = results.filter((one) => one.side === side);
      const variants = [...new Set(own.map(({ variant }) => variant))].sort();
      return variants.map((variant) => ({
        side,
        name: variantName(of.scenario, side, variant),
        beside: fiveNumbers(own.filter((one) => one.variant === variant).map(({ beside }) => beside)),
      }));
    });
    return ok({ seats });
  }

  async function rebuild(): Promise<void> {
    for (const match of await store.withoutOutcome()) {
      try {
        await outcome(match);
      } catch (error) {
        log.error({ error, match }, 'a listed match cannot be folded');
      }
    }
  }

  return { listing, list, spread, outcome, rebuild };
}

function variantName(
  scenario: string,
  side: Side,
  variant: string,
): { readonly en?: string; readonly es?: string } {
  const words = ownWords(scenario);
  const named = LANGS.flatMap((lang) => {
    const name = words?.[lang]?.variants[side][variant]?.name;
    return name ? [[lang, name]] : [];
  });
  return Object.fromEntries(named);
}

/** What everybody may read of it, by name: the instructions that were drawn stay in the debrief. */
function listedMatch({ sides, ...outcome }: StoredOutcome): readonly ListedMatch[] {
  if (!sides) return [];
  const { match, scenario, format, ended, ending, rounds, settled, issues } = outcome;
  return [
    {
      ...{ match, scenario, format, ended, ending, rounds, settled, issues },
      sides: bySide((side) => {
        const { score, beside, gain } = sides[side];
        return { score, beside, gain };
      }),
    },
  ];
}
