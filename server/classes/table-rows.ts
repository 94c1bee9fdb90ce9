import type { WallTable } from '../../shared/class-protocol.ts';
import type { View } from '../../shared/rules/view-types.ts';
import type { Side } from '../../shared/rules/vocabulary.ts';
import type { MatchService } from '../match-service.ts';
import type { Standing } from '../publication.ts';

/** A row of the board without its number and chairs: what the public sees, and whom the table waits for. */
export type TableRow = Omit<WallTable, 'number'> & { readonly waitsFor: readonly Side[] };

export type TableRows = {
  /** `null` for an unknown match. */
  readonly row: (match: string) => Promise<TableRow | null>;
  readonly forget: (match: string) => void;
};

/** The public view of many matches, kept as they move, so that no board folds a log again. */
export function tableRows(service: MatchService): TableRows {
  const rows = new Map<string, TableRow>();

  service.followAll(({ match, step, standing }) => {
    const known = rows.get(match);
    if (!known) return;
    const { view } = step('public');
    if (view) rows.set(match, rowOf(view, standing, known));
  });

  return {
    async row(match) {
      const known = rows.get(match);
      if (known) return known;
      const sight = await service.sight(match, 'public');
      const view = sight?.frames.at(-1)?.view;
      if (!sight || !view) return null;
      const { rounds, issues } = sight.brief;
      const row = rowOf(view, sight.standing, { rounds: rounds.length, issues: issues.length });
      rows.set(match, row);
      return row;
    },
    forget: (match) => void rows.delete(match),
  };
}

function rowOf(view: View, standing: Standing, size: Pick<TableRow, 'rounds' | 'issues'>): TableRow {
  const { round, phase, text, climate, headlines, ending, waitsFor } = view;
  return {
    status: standing.status === 'over' ? 'over' : 'live',
    round,
    rounds: size.rounds,
    phase,
    paused: standing.paused,
    deadline: standing.deadline,
    initialled: Object.keys(text).length,
    issues: size.issues,
    climate,
    headlines,
    ending,
    waitsFor,
  };
}
