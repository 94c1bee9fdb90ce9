import { sheetFor } from './compile-sheet.ts';
import { draw } from './rng.ts';
import type { Format, Scenario } from './scenario.ts';
import type { SpokenWords } from './scenario-words.ts';
import type { Home, Setup } from './setup.ts';
import { type BySide, bySide, type Side, type VariantId } from './vocabulary.ts';
import { wordsInPlay } from './words-in-play.ts';

export type CompileChoice = {
  readonly seed: string;
  readonly clock: 'standard' | 'double' | 'off';
  /** A host may fix the instruction variants; else the seed picks them. */
  readonly variants?: Partial<BySide<VariantId>>;
  /** Of a scenario that came as a file: they go into the log. */
  readonly words?: SpokenWords;
};

export function formatOf(scenario: Scenario, format: string): Format | undefined {
  return scenario.formats.find((one) => one.id === format);
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
  const setup: Setup = {
    scenario: { id: scenario.id, version: scenario.version },
    format: format.id,
    seed: choice.seed,
    variants,
    issues: format.issues.flatMap((id) => scenario.issues.filter((issue) => issue.id === id)),
    rounds: format.rounds,
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
  return choice.words ? { ...setup, words: wordsInPlay(choice.words, setup) } : setup;
}
