import { draw } from './rng.ts';
import type { Format, Scenario } from './scenario.ts';
import type { Home, Setup, Sheet } from './setup.ts';
import { type BySide, bySide, type Side, type VariantId } from './vocabulary.ts';

export type CompileChoice = {
  readonly seed: string;
  readonly clock: 'standard' | 'double' | 'off';
  /** A host may fix the instruction variants; else the seed picks them. */
  readonly variants?: Partial<BySide<VariantId>>;
};

export function formatOf(scenario: Scenario, format: string): Format | undefined {
  return scenario.formats.find((one) => one.id === format);
}

/** Largest remainder (Hamilton): integers in the proportion of `parts` that sum to `total`. */
export function apportion(parts: readonly number[], total: number): readonly number[] {
  const sum = parts.reduce((a, b) => a + b, 0);
  if (sum === 0) return parts.map(() => 0);
  const exact = parts.map((part) => (part * total) / sum);
  const floors = exact.map(Math.floor);
  const missing = total - floors.reduce((a, b) => a + b, 0);
  const order = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index)
    .slice(0, missing);
  const raised = new Set(order.map(({ index }) => index));
  return floors.map((value, index) => value + (raised.has(index) ? 1 : 0));
}

function sheetFor(scenario: Scenario, format: Format, side: Side, variant: VariantId): Sheet {
  const found = scenario.variants[side].find((one) => one.id === variant);
  const walkAway = format.walkAways[side][variant];
  if (!found || walkAway === undefined) throw new Error(`${scenario.id}/${format.id}: no variant ${variant}`);
  const best = format.issues.map((issue) => Math.max(0, ...Object.values(found.values[issue] ?? {})));
  const weights = apportion(best, 1000);
  const values = format.issues.map((issue, i): [string, { readonly [option: string]: number }] => {
    const scale = best[i] ? (weights[i] ?? 0) / best[i] : 0;
    const options = Object.entries(found.values[issue] ?? {});
    return [issue, Object.fromEntries(options.map(([option, value]) => [option, Math.round(value * scale)]))];
  });
  const redLines = format.issues
    .filter((issue) => found.redLines[issue]?.length)
    .map((issue): [string, readonly string[]] => [issue, found.redLines[issue] ?? []]);
  return { walkAway, values: Object.fromEntries(values), redLines: Object.fromEntries(redLines) };
}

function homeFor(scenario: Scenario, format: Format, side: Side): Home {
  const constituencies = format.constituencies[side].map((id) => {
    const found = scenario.constituencies[side].find((one) => one.id === id);
    if (!found) throw new Error(`${scenario.id}/${format.id}: no constituency ${id}`);
    const effects = Object.fromEntries(format.issues.map((issue) => [issue, found.effects[issue] ?? {}]));
    const { floor, ...rest } = found;
    return format.floors && floor !== undefined ? { ...rest, effects, floor } : { ...rest, effects };
  });
  return { threshold: format.thresholds[side], constituencies };
}

/** Cuts one match's setup out of a scenario and a format. Throws on content that names what does not exist. */
export function compileSetup(scenario: Scenario, formatId: string, choice: CompileChoice): Setup {
  const format = formatOf(scenario, formatId);
  if (!format) throw new Error(`${scenario.id}: no format ${formatId}`);
  const variants = bySide((side): VariantId => {
    const drawn = draw(Object.keys(format.walkAways[side]).sort(), choice.seed, `variant/${side}`);
    return choice.variants?.[side] ?? drawn ?? '';
  });
  const homes = bySide((side) => homeFor(scenario, format, side));
  const factor = choice.clock === 'double' ? 2 : 1;
  const clocks = Object.fromEntries(
    Object.entries(format.clocks).map(([name, seconds]) => [name, seconds * factor]),
  ) as Format['clocks'];
  const limit = format.dispatchClimate;
  return {
    scenario: { id: scenario.id, version: scenario.version },
    format: format.id,
    seed: choice.seed,
    variants,
    issues: format.issues.flatMap((id) => scenario.issues.filter((issue) => issue.id === id)),
    rounds: format.rounds.map((round) => ({ ...round, host: round.city === 'havana' ? 'cuba' : 'us' })),
    turns: format.turns,
    dinner: format.dinner,
    waiting: format.waiting,
    clocks: choice.clock === 'off' ? null : clocks,
    numbers: scenario.numbers,
    sheets: bySide((side) => sheetFor(scenario, format, side, variants[side])),
    homes,
    dispatches: scenario.dispatches.map((one) => ({
      ...one,
      climate: Math.min(limit, Math.max(-limit, one.climate)),
      approvals: bySide((side) => {
        const here = homes[side].constituencies.map(({ id }): [string, number] => [
          id,
          one.approvals[side][id] ?? 0,
        ]);
        return Object.fromEntries(here.filter(([, shift]) => shift !== 0));
      }),
    })),
    history: Object.fromEntries(
      format.issues.flatMap((issue) => (scenario.history[issue] ? [[issue, scenario.history[issue]]] : [])),
    ),
  };
}
