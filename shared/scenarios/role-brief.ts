import { compileSetup, formatOf } from '../rules/compile.ts';
import type { Scenario } from '../rules/scenario.ts';
import { weightOf } from '../rules/scoring.ts';
import type { Constituency, Home, Sheet } from '../rules/setup.ts';
import { type IssueId, type OptionId, SIDES, type Side, type VariantId } from '../rules/vocabulary.ts';

export type BriefChoice = { readonly format: string; readonly side: Side; readonly variant: VariantId };
export type Worth = { readonly option: OptionId; readonly worth: number };
export type BriefIssue = {
  readonly issue: IssueId;
  readonly weight: number;
  /** Worth the most; several if they are equal. */
  readonly best: readonly Worth[];
  /** At least half of the best. */
  readonly bearable: readonly Worth[];
  readonly thin: readonly Worth[];
};
export type Moved = { readonly issue: IssueId; readonly option: OptionId; readonly shift: number };
export type BriefGroup = Constituency & { readonly likes: Moved | null; readonly dislikes: Moved | null };
export type RoleBrief = {
  readonly sheet: Sheet;
  readonly home: Home;
  /** Heaviest first. What the capital forbids is on none of their lists. */
  readonly issues: readonly BriefIssue[];
  readonly groups: readonly BriefGroup[];
  readonly waiting: readonly number[];
  readonly repudiation: number;
};

/** Every brief that a scenario can give out: format by format, side by side. */
export function briefChoices({ formats }: Scenario): readonly BriefChoice[] {
  return formats.flatMap((format) =>
    SIDES.flatMap((side) =>
      Object.keys(format.walkAways[side]).map((variant) => ({ format: format.id, side, variant })),
    ),
  );
}

/** What one delegation is told, on the scale of its format: cut out as for a match, so that both always agree. */
export function roleBrief(scenario: Scenario, { format, side, variant }: BriefChoice): RoleBrief {
  if (!formatOf(scenario, format)) throw new Error(`${scenario.id}: no format ${format}`);
  const setup = compileSetup(scenario, format, {
    seed: 'kit',
    clock: 'standard',
    variants: { [side]: variant },
  });
  const sheet = setup.sheets[side];
  const home = setup.homes[side];
  const issues = setup.issues.map(({ id, options }): BriefIssue => {
    const weight = weightOf(sheet, id);
    const open = options
      .filter(({ id: option }) => !sheet.redLines[id]?.includes(option))
      .map(({ id: option }) => ({ option, worth: sheet.values[id]?.[option] ?? 0 }))
      .sort((a, b) => b.worth - a.worth);
    const isBest = ({ worth }: Worth) => worth > 0 && worth === weight;
    const isBearable = (one: Worth) => one.worth > 0 && one.worth * 2 >= weight && !isBest(one);
    return {
      issue: id,
      weight,
      best: open.filter(isBest),
      bearable: open.filter(isBearable),
      thin: open.filter((one) => !isBest(one) && !isBearable(one)),
    };
  });
  return {
    sheet,
    home,
    issues: issues.sort((a, b) => b.weight - a.weight),
    groups: home.constituencies.map((group) => ({ ...group, ...extremes(group) })),
    waiting: setup.waiting,
    repudiation: setup.numbers.repudiation,
  };
}

/** What moves a group most, up and down. */
function extremes({ effects }: Constituency): Pick<BriefGroup, 'likes' | 'dislikes'> {
  const moves = Object.entries(effects)
    .flatMap(([issue, options]) =>
      Object.entries(options).map(([option, shift]): Moved => ({ issue, option, shift })),
    )
    .sort((a, b) => b.shift - a.shift);
  const [most, least] = [moves[0], moves.at(-1)];
  return {
    likes: most && most.shift > 0 ? most : null,
    dislikes: least && least.shift < 0 ? least : null,
  };
}
