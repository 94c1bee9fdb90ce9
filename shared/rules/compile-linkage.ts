import { linkageHolds } from './linkage.ts';
import type { Format, Scenario, ScenarioLinkage, ScenarioVariant } from './scenario.ts';
import { type IssueId, type OptionId, type Package, STATUS_QUO } from './vocabulary.ts';

/**
 * LK-2: the linkages of a variant whose issues are all on the format's table, in the variant's order. Throws on
 * content that names what does not exist, and (LK-3) when no best text holds every gain and no loss.
 */
export function linkageInPlay(
  scenario: Scenario,
  format: Format,
  variant: ScenarioVariant,
): readonly ScenarioLinkage[] {
  const where = `${scenario.id}/${format.id}, ${variant.id}`;
  checkNames(scenario, variant, where);
  const inPlay = variant.linkage.filter(({ when }) =>
    Object.keys(when).every((issue) => format.issues.includes(issue)),
  );
  const issues = [...new Set(inPlay.flatMap(({ when }) => Object.keys(when)))];
  const best = bestTexts(variant.values, issues);
  if (!best.some((text) => inPlay.every((one) => linkageHolds(one, text) === one.value > 0)))
    throw new Error(`${where}: ${describe(inPlay, best[0] ?? {})}`);
  return inPlay;
}

function checkNames(scenario: Scenario, { linkage }: ScenarioVariant, where: string): void {
  const ids = new Set<string>();
  for (const { id, when } of linkage) {
    if (ids.has(id)) throw new Error(`${where}: two linkages are called ${id}`);
    ids.add(id);
    for (const [issue, options] of Object.entries(when)) {
      const known = scenario.issues.find((one) => one.id === issue)?.options.map((option) => option.id);
      if (!known) throw new Error(`${where}: linkage ${id} names no issue of the scenario: ${issue}`);
      const strange = options.find((option) => !known.includes(option));
      if (strange) throw new Error(`${where}: linkage ${id} names no option of ${issue}: ${strange}`);
    }
  }
}

/** Every text over these issues that takes the most valuable option of each; several where options are worth the same. */
function bestTexts(values: ScenarioVariant['values'], issues: readonly IssueId[]): readonly Package[] {
  return issues.reduce<Package[]>(
    (texts, issue) =>
      texts.flatMap((text) =>
        bestOptions(values[issue] ?? {}).map((option) => ({ ...text, [issue]: option })),
      ),
    [{}],
  );
}

function bestOptions(row: { readonly [option: OptionId]: number }): readonly OptionId[] {
  const all: [OptionId, number][] = [...Object.entries(row), [STATUS_QUO, 0]];
  const most = Math.max(...all.map(([, value]) => value));
  return all.flatMap(([option, value]) => (value === most ? [option] : []));
}

function describe(inPlay: readonly ScenarioLinkage[], best: Package): string {
  const text = Object.entries(best).map(([issue, option]) => `${issue} ${option}`);
  const wrong = inPlay.filter((one) => linkageHolds(one, best) !== one.value > 0).map(({ id }) => id);
  return `the best text (${text.join(', ')}) must hold every linkage that gives and none that costs; see ${wrong.join(', ')}`;
}
