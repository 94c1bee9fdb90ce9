import { isRedLine } from '../../shared/rules/package.ts';
import type { Home, Setup, Sheet } from '../../shared/rules/setup.ts';
import type { MatchState } from '../../shared/rules/state.ts';
import { type Package, SIDES, type Side, STATUS_QUO } from '../../shared/rules/vocabulary.ts';

/** One text while it is looked at; the next one is told in the same object. */
export type Look = {
  /** Tenths of a point on both sheets. */
  us: number;
  cuba: number;
  /** How many issues are settled otherwise than in the text compared with. */
  changes: number;
  /** Whether both homes would ratify; reckoned when it is asked. */
  readonly bothRatify: () => boolean;
  readonly text: () => Package;
};

type Options = {
  /** Options for which this is false are left out. */
  readonly isThere?: (issue: string, option: string) => boolean;
  readonly compared?: Package;
};

/** What is open on one issue, and for each option in that order what it is worth. */
type Row = {
  readonly issue: string;
  readonly options: readonly string[];
  readonly us: readonly number[];
  readonly cuba: readonly number[];
  readonly changes: readonly number[];
};

/**
 * Looks at every text over all issues, one after the other, red lines of both sides left out. Like `everyText`, but in plain sums along
 * a tree of issues, so that hundreds of millions take seconds. Nothing is cut off, sorted or remembered. Returns how many there were.
 */
export function lookAtEveryText(
  state: MatchState,
  look: (text: Look) => void,
  options: Options = {},
): number {
  const { sheets, homes } = state.setup;
  const rows = rowsOf(state.setup, options);
  const taken = new Int32Array(rows.length);
  const [linkedUs, linkedCuba] = [linkageOf(sheets.us, rows), linkageOf(sheets.cuba, rows)];
  const polls = SIDES.map((side) => pollOf(state, side, homes[side], rows));
  const one: Look = {
    us: 0,
    cuba: 0,
    changes: 0,
    bothRatify: () => polls.every((passes) => passes(taken)),
    text: () =>
      Object.fromEntries(rows.map(({ issue, options: all }, at) => [issue, all[taken[at] ?? 0] ?? ''])),
  };
  let count = 0;
  function descend(at: number, us: number, cuba: number, changes: number): void {
    const row = rows[at] as Row;
    const [linksUs, linksCuba] = [linkedUs[at], linkedCuba[at]];
    const isLast = at === rows.length - 1;
    for (let option = 0; option < row.options.length; option += 1) {
      taken[at] = option;
      const nowUs = us + (row.us[option] as number) + (linksUs ? linksUs(taken) : 0);
      const nowCuba = cuba + (row.cuba[option] as number) + (linksCuba ? linksCuba(taken) : 0);
      const nowChanges = changes + (row.changes[option] as number);
      if (!isLast) {
        descend(at + 1, nowUs, nowCuba, nowChanges);
        continue;
      }
      one.us = nowUs;
      one.cuba = nowCuba;
      one.changes = nowChanges;
      count += 1;
      look(one);
    }
  }
  descend(0, 0, 0, 0);
  return count;
}

function rowsOf({ issues, sheets }: Setup, { isThere = () => true, compared = {} }: Options): readonly Row[] {
  return issues.map(({ id, options }) => {
    const open = [...options.map((option) => option.id), STATUS_QUO].filter(
      (option) => isThere(id, option) && !SIDES.some((side) => isRedLine(sheets[side].redLines, id, option)),
    );
    const worth = (side: Side) => open.map((option) => sheets[side].values[id]?.[option] ?? 0);
    const changes = open.map((option) => (option === (compared[id] ?? STATUS_QUO) ? 0 : 1));
    return { issue: id, options: open, us: worth('us'), cuba: worth('cuba'), changes };
  });
}

type Asked<T> = (taken: Int32Array) => T;

/** For each row, what the linkages add or take that are complete with it. */
function linkageOf({ linkage }: Sheet, rows: readonly Row[]): readonly (Asked<number> | null)[] {
  const all = linkage.map(({ when, value }) => ({
    value,
    parts: rows.flatMap(({ issue, options }, at) => {
      const wanted = when[issue];
      return wanted ? [{ at, fits: options.map((option) => wanted.includes(option)) }] : [];
    }),
  }));
  return rows.map((_, row) => {
    const complete = all.filter(({ parts }) => parts.at(-1)?.at === row);
    if (complete.length === 0) return null;
    return (taken: Int32Array) => {
      let sum = 0;
      for (const { parts, value } of complete)
        if (parts.every(({ at, fits }) => fits[taken[at] as number])) sum += value;
      return sum;
    };
  });
}

/** RT-1 to RT-3 in sums: whether some visit, or the one that was paid, makes the home ratify. */
function pollOf(
  { approvals, visits, setup }: MatchState,
  side: Side,
  home: Home,
  rows: readonly Row[],
): Asked<boolean> {
  const groups = home.constituencies.map((one) => ({
    ...one,
    before: approvals[side][one.id] ?? one.start,
    moved: rows.map(({ issue, options }) => options.map((option) => one.effects[issue]?.[option] ?? 0)),
  }));
  const needed = home.threshold * groups.reduce((sum, { weight }) => sum + weight, 0);
  const visited = groups.filter(({ id }) => !visits || visits[side] === id);
  const after = new Int32Array(groups.length);
  return (taken) => {
    for (const [at, { before, moved }] of groups.entries()) {
      let sum = before;
      for (let row = 0; row < taken.length; row += 1) sum += moved[row]?.[taken[row] as number] ?? 0;
      after[at] = sum;
    }
    return visited.some(({ id }) => {
      let weighted = 0;
      for (const [at, group] of groups.entries()) {
        const gain = group.id === id ? setup.numbers.visit : 0;
        const approval = Math.min(1000, Math.max(0, (after[at] as number) + gain));
        if (group.floor !== undefined && approval < group.floor) return false;
        weighted += group.weight * approval;
      }
      return weighted >= needed;
    });
  };
}
