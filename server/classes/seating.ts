import { LARGEST_DELEGATION } from '../../shared/rules/team.ts';
import {
  type BySide,
  bySide,
  other,
  type SeatId,
  SIDES,
  type Side,
  sideOf,
} from '../../shared/rules/vocabulary.ts';
import type { StoredClass, StoredPlan } from '../store/class-store.ts';

/** A delegation at a table that is played. */
export type OpenDelegation = {
  readonly match: string;
  readonly side: Side;
  /** How many students speak for that side now; 0: a bot does. */
  readonly size: number;
  /** In the order in which they are taken: the bot's chair, those that students left, then new ones up to the largest size. */
  readonly free: readonly SeatId[];
};

/** Who speaks for each side of a new table (nobody: a bot does), and who reports from it. */
export type Parties = BySide<readonly string[]> & { readonly press?: readonly string[] };

export type Seating = {
  readonly taken: readonly Taken[];
  readonly tables: readonly Parties[];
};

export type Taken = { readonly student: string; readonly match: string; readonly seat: SeatId };

export type Class = {
  /** Students in a delegation, as the teacher wishes it. */
  readonly teamSize: number;
  /** Students of the class who have a chair. */
  readonly seated: BySide<number>;
  /** Whoever is left over where students meet in pairs reports from a table. */
  readonly journalist: boolean;
};

/**
 * Who sits where. Tables that are played are filled first, the smallest delegation before the others; then new tables are
 * opened for the rest in the order they came, and whoever is left over joins a delegation or, alone, meets a bot.
 */
export function seatingOf(waiting: readonly Waiting[], open: readonly OpenDelegation[], of: Class): Seating {
  const ids = waiting.map(({ id }) => id);
  const { taken, rest } = filled(ids, open, of.teamSize);
  const left = waiting.filter(({ id }) => rest.includes(id));
  return { taken, tables: plannedTables(left, { ...of, seated: countedWith(of.seated, taken) }) };
}

type Filled = { readonly taken: Seating['taken']; readonly rest: readonly string[] };

/** Delegations under the size that is wished; and more than that, when too few are left over for a table. */
function filled(waiting: readonly string[], open: readonly OpenDelegation[], teamSize: number): Filled {
  const delegations = [...open];
  const taken: Taken[] = [];
  const most = (left: number) => (teamSize > 1 && left < 2 * teamSize ? LARGEST_DELEGATION : teamSize);
  for (const [at, student] of waiting.entries()) {
    const roomy = delegations.filter(({ size, free }) => size < most(waiting.length - at) && free.length > 0);
    const smallest = Math.min(...roomy.map(({ size }) => size));
    const found = roomy.find(({ size }) => size === smallest);
    if (!found) return { taken, rest: waiting.slice(at) };
    const [seat, ...free] = found.free;
    if (seat) taken.push({ student, match: found.match, seat });
    delegations[delegations.indexOf(found)] = { ...found, size: found.size + 1, free };
  }
  return { taken, rest: [] };
}

function countedWith(seated: BySide<number>, taken: Seating['taken']): Record<Side, number> {
  const more = bySide((side) => taken.filter(({ seat }) => sideOf(seat) === side).length);
  return { us: seated.us + more.us, cuba: seated.cuba + more.cuba };
}

/** Delegations of several take whoever is left over themselves. */
export function hasJournalist({ odd, teamSize }: Pick<StoredClass, 'odd' | 'teamSize'>): boolean {
  return odd === 'journalist' && teamSize === 1;
}

/** A student who waits, and where the teacher wants them, if anywhere. */
export type Waiting = { readonly id: string; readonly plan: StoredPlan | null };

/**
 * The tables that those who wait will make. Whom the teacher has placed sits there; the others fill what is left open
 * beside them, and the rest makes tables as if there were no plan.
 */
export function plannedTables(waiting: readonly Waiting[], of: Class): readonly Parties[] {
  const planned: Record<Side, string[]>[] = [];
  for (const { id, plan } of waiting) {
    if (plan === null) continue;
    while (planned.length < plan.table) planned.push({ us: [], cuba: [] });
    planned[plan.table - 1]?.[plan.side].push(id);
  }
  const rest = waiting.filter(({ plan }) => plan === null).map(({ id }) => id);
  const begun = planned.filter((parties) => SIDES.some((side) => parties[side].length > 0));
  while (rest.length > 0) {
    const open = begun.flatMap((parties) => SIDES.map((side) => parties[side]));
    const smallest = Math.min(...open.map(({ length }) => length));
    if (smallest >= of.teamSize) break;
    open.find(({ length }) => length === smallest)?.push(rest.shift() as string);
  }
  const counts = bySide((side) => of.seated[side] + begun.reduce((sum, one) => sum + one[side].length, 0));
  // Of one student alone nobody would have anything to report.
  const leftOver = of.journalist && rest.length % 2 === 1 && begun.length + rest.length > 1;
  const reporter = leftOver ? rest.pop() : undefined;
  const tables = [...begun, ...newTables(rest, of, { ...counts })];
  return reporter === undefined ? tables : reportedBy(reporter, tables);
}

/** From the first table at which students meet. */
function reportedBy(reporter: string, tables: readonly Parties[]): readonly Parties[] {
  const met = tables.findIndex((parties) => SIDES.every((side) => parties[side].length > 0));
  return tables.map((parties, at) => (at === Math.max(0, met) ? { ...parties, press: [reporter] } : parties));
}

/** As many tables as come nearest to the size that is wished; delegations differ by one at most. */
function newTables(
  rest: readonly string[],
  { teamSize }: Class,
  counts: Record<Side, number>,
): readonly Parties[] {
  if (rest.length === 0) return [];
  const wished = teamSize === 1 ? Math.ceil(rest.length / 2) : Math.round(rest.length / (2 * teamSize));
  const tables = Math.max(1, wished, Math.ceil(rest.length / (2 * LARGEST_DELEGATION)));
  const groups = inGroups(rest, 2 * tables);
  return Array.from({ length: tables }, (_, at) => {
    const [first = [], second = []] = groups.slice(2 * at, 2 * at + 2);
    // Tables change sides in turn, so that who comes first does not always speak for the same country; of two
    // delegations that differ the larger one speaks for the side that has fewer.
    const fewer: Side = counts.cuba < counts.us ? 'cuba' : 'us';
    const side = first.length !== second.length ? fewer : (SIDES[at % 2] ?? 'us');
    counts[side] += first.length;
    counts[other(side)] += second.length;
    return side === 'us' ? { us: first, cuba: second } : { us: second, cuba: first };
  });
}

/** In order, the first groups one larger than the last. */
function inGroups(all: readonly string[], groups: number): readonly (readonly string[])[] {
  const [size, more] = [Math.floor(all.length / groups), all.length % groups];
  let from = 0;
  return Array.from({ length: groups }, (_, at) => {
    const group = all.slice(from, from + size + (at < more ? 1 : 0));
    from += group.length;
    return group;
  });
}
