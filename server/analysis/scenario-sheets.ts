import type { Constituency, Setup } from '../../shared/rules/setup.ts';
import { type BySide, bySide, type OptionId, type Side, STATUS_QUO } from '../../shared/rules/vocabulary.ts';

type Table = { readonly [issue: string]: { readonly [option: OptionId]: number } };

/** Everything needed to reckon the statistics again: tenths of a point, on the format's scale. */
export type Sheets = {
  readonly issues: readonly {
    readonly id: string;
    readonly options: readonly OptionId[];
    readonly statusQuo: OptionId;
  }[];
  readonly sheets: BySide<{ readonly [variant: string]: object }>;
};

/** The sheets of every variant in these setups, which are of one format. */
export function sheetsOf(setups: readonly Setup[]): Sheets {
  return {
    issues: (setups[0]?.issues ?? []).map(({ id, options }) => ({
      id,
      options: options.map((option) => option.id),
      statusQuo: STATUS_QUO,
    })),
    sheets: bySide((side) =>
      Object.fromEntries(setups.map((setup) => [setup.variants[side], sheetOf(setup, side)])),
    ),
  };
}

function sheetOf({ sheets, homes }: Setup, side: Side): object {
  const { walkAway, values, linkage, redLines } = sheets[side];
  const { threshold, constituencies } = homes[side];
  return {
    walkAway,
    values: withStatusQuo(values),
    linkage,
    redLines,
    threshold,
    constituencies: constituencies.map(constituencyOf),
  };
}

function constituencyOf({ id, weight, start, floor, effects }: Constituency): object {
  return {
    id,
    weight,
    start,
    floor: floor ?? null,
    veto: floor !== undefined,
    effects: withStatusQuo(effects),
  };
}

/** The status quo is worth 0 everywhere and stands in no table of ours; here it is written down. */
function withStatusQuo(table: Table): Table {
  return Object.fromEntries(
    Object.entries(table).map(([issue, row]) => [issue, { ...row, [STATUS_QUO]: 0 }]),
  );
}
