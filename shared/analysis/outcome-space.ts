import type { Home, Setup, Sheet } from '../rules/setup.ts';
import { type OptionId, type Package, STATUS_QUO } from '../rules/vocabulary.ts';

/** Index 0 is the United States (or an imported domain's first profile), 1 is Cuba (or the second). */
export type Pair<T> = readonly [T, T];

/** One option index per issue, in the order of the space's issues: one outcome. */
export type Outcome = readonly number[];

/** Holds when the outcome takes, on every issue named, one of the listed options (indices). */
export type LinkageTerm = {
  readonly when: readonly { readonly issue: number; readonly options: readonly number[] }[];
  readonly value: number;
};

/** A sum over the issues that must reach a threshold: start + effects[issue][option] summed >= least. */
export type HomeSum = {
  readonly start: number;
  readonly least: number;
  readonly effects: readonly (readonly number[])[];
};

/**
 * One home: it ratifies an outcome that every sum lets pass. In a scenario the first sum is the weighted approval, times the
 * sum of the weights, and the others are the veto constituencies, at the approvals given (no clamping).
 */
export type HomeTable = {
  readonly sums: readonly HomeSum[];
  /** What each visit home that may be chosen adds to the sums, in their order: one that lets all pass is enough. Absent: none. */
  readonly visits?: readonly (readonly number[])[];
};

/** Everything two parties could sign, with what each outcome is worth to both. */
export type OutcomeSpace = {
  readonly issues: readonly { readonly id: string; readonly options: readonly string[] }[];
  /** values[side][issue][option]. Integers are reckoned with exactly, other numbers within `toleranceOf`. */
  readonly values: Pair<readonly (readonly number[])[]>;
  readonly linkage: Pair<readonly LinkageTerm[]>;
  /** Walk-away values, on the scale of the values. */
  readonly reservation: Pair<number>;
  /** The utility that counts as 1 in normalised figures: 1000 in a scenario, 1 in an imported domain. */
  readonly scale: number;
  /** `null`: this home ratifies anything. */
  readonly homes: Pair<HomeTable | null>;
};

/**
 * The outcome space of a match: every issue takes one of its options or stays for later (the status quo); options that
 * are a red line of either side are left out, since that side could not sign them. `visit`: what a visit home gains, tenths of a
 * point, when each side may still choose one.
 */
export function spaceOf(setup: Pick<Setup, 'issues' | 'sheets' | 'homes'>, visit?: number): OutcomeSpace {
  const { us, cuba } = setup.sheets;
  const forbidden = (issue: string, option: OptionId) =>
    [us, cuba].some((sheet) => sheet.redLines[issue]?.includes(option));
  const issues = setup.issues.map(({ id, options }) => ({
    id,
    options: [...options.map((option) => option.id).filter((option) => !forbidden(id, option)), STATUS_QUO],
  }));
  return {
    issues,
    values: [valuesOn(issues, us.values), valuesOn(issues, cuba.values)],
    linkage: [linkageOn(issues, us), linkageOn(issues, cuba)],
    reservation: [us.walkAway, cuba.walkAway],
    scale: 1000,
    homes: [homeTable(issues, setup.homes.us, visit), homeTable(issues, setup.homes.cuba, visit)],
  };
}

type Table = { readonly [issue: string]: { readonly [option: OptionId]: number } };

function valuesOn(issues: OutcomeSpace['issues'], table: Table): readonly (readonly number[])[] {
  return issues.map(({ id, options }) => options.map((option) => table[id]?.[option] ?? 0));
}

/** Terms that no signable outcome can hold are left out. */
function linkageOn(issues: OutcomeSpace['issues'], { linkage }: Sheet): readonly LinkageTerm[] {
  const terms = linkage.map(({ when, value }) => ({
    value,
    when: Object.entries(when).map(([id, options]) => {
      const issue = issues.findIndex((one) => one.id === id);
      const known = options.map((option) => issues[issue]?.options.indexOf(option) ?? -1);
      return { issue, options: known.filter((option) => option >= 0) };
    }),
  }));
  return terms.filter(({ when }) => when.every(({ options }) => options.length > 0));
}

function homeTable(
  issues: OutcomeSpace['issues'],
  { threshold, constituencies }: Home,
  visit: number | undefined,
): HomeTable {
  const tables = constituencies.map((one) => ({ ...one, table: valuesOn(issues, one.effects) }));
  const weights = tables.reduce((sum, { weight }) => sum + weight, 0);
  const weighted: HomeSum = {
    start: tables.reduce((sum, { weight, start }) => sum + weight * start, 0),
    least: threshold * weights,
    effects: issues.map(({ options }, i) =>
      options.map((_, o) =>
        tables.reduce((sum, { weight, table }) => sum + weight * (table[i]?.[o] ?? 0), 0),
      ),
    ),
  };
  const vetoes = tables.flatMap(({ floor, start, table }) =>
    floor === undefined ? [] : [{ start, least: floor, effects: table }],
  );
  const sums = [weighted, ...vetoes];
  if (visit === undefined) return { sums };
  const floored = constituencies.filter(({ floor }) => floor !== undefined);
  const visits = constituencies.map((to) => [
    to.weight * visit,
    ...floored.map((one) => (one === to ? visit : 0)),
  ]);
  return { sums, visits };
}

/** The text of an outcome, by issue and option id. */
export function textOf(space: Pick<OutcomeSpace, 'issues'>, outcome: Outcome): Package {
  return Object.fromEntries(
    space.issues.map(({ id, options }, i) => [id, options[outcome[i] ?? -1] ?? STATUS_QUO]),
  );
}

/** The outcome of a text, an issue it does not settle staying for later; `null` if it could not be signed. */
export function outcomeOf(space: Pick<OutcomeSpace, 'issues'>, text: Package): Outcome | null {
  const outcome = space.issues.map(({ id, options }) => options.indexOf(text[id] ?? STATUS_QUO));
  return outcome.includes(-1) ? null : outcome;
}
