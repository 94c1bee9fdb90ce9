import { compileSetup, formatOf } from '../../shared/rules/compile.ts';
import { startApprovals, voteOf } from '../../shared/rules/home-front.ts';
import type { Scenario } from '../../shared/rules/scenario.ts';
import type { Setup } from '../../shared/rules/setup.ts';
import { type BySide, bySide, type Package, type Side } from '../../shared/rules/vocabulary.ts';
import { SCENARIOS } from '../../shared/scenarios/index.ts';

/**
 * Texts to play towards, found in the content as it is now, so that a journey survives new numbers: free of red lines
 * and gestures whatever instructions the seed draws.
 */
type Rated = { readonly text: Package; readonly margins: BySide<number> };

/** The text that settles every issue and that both homes ratify with most to spare. */
export function welcomeText(format: string): Package {
  return best(format, ({ us, cuba }) => Math.min(us, cuba), { whole: true });
}

/** The text that one home refuses most surely while the other takes it best. */
export function hatedText(format: string, by: Side): Package {
  return best(format, ({ us, cuba }) => (by === 'us' ? cuba - 3 * us : us - 3 * cuba));
}

function best(format: string, worth: (margins: BySide<number>) => number, { whole = false } = {}): Package {
  const issues = formatOf(scenarioWith(format), format)?.issues.length;
  const fitting = candidates(format).filter(({ text }) => !whole || Object.keys(text).length === issues);
  const rated = fitting.reduce((a, b) => (worth(b.margins) > worth(a.margins) ? b : a));
  return rated.text;
}

/** A text that settles every issue where there are too many to try them all: improved issue by issue. */
export function longText(format: string): Package {
  const setups = setupsOf(format);
  const [first] = setups;
  if (!first) return missing(format);
  const free = freeOptions(setups, first);
  const worth = (text: Package) => {
    const { us, cuba } = marginsOf(first, text);
    return Math.min(us, cuba);
  };
  let text: Package = {};
  // Twice, since the best option of the first issue depends on those of the last.
  for (const [issue, options] of [...Object.entries(free), ...Object.entries(free)])
    for (const option of options) {
      const tried = { ...text, [issue]: option };
      if (!(issue in text) || worth(tried) > worth(text)) text = tried;
    }
  return text;
}

function candidates(format: string): readonly Rated[] {
  const setups = setupsOf(format);
  const [first] = setups;
  if (!first) return missing(format);
  return texts(freeOptions(setups, first)).map((text) => ({ text, margins: marginsOf(first, text) }));
}

/** One for each pair of instructions that the seed may draw. */
function setupsOf(formatId: string): readonly Setup[] {
  const scenario = scenarioWith(formatId);
  const format = formatOf(scenario, formatId) ?? missing(formatId);
  return Object.keys(format.walkAways.us).flatMap((us) =>
    Object.keys(format.walkAways.cuba).map((cuba) =>
      compileSetup(scenario, formatId, { seed: 'texts', clock: 'off', variants: { us, cuba } }),
    ),
  );
}

/** Homes do not depend on the instructions drawn, only sheets and red lines do. */
function marginsOf({ homes }: Setup, text: Package): BySide<number> {
  return bySide((side) => {
    const vote = voteOf(homes[side], startApprovals(homes[side]), text);
    return vote.weighted - vote.threshold - 1000 * vote.vetoes.length;
  });
}

type Free = { readonly [issue: string]: readonly string[] };

function freeOptions(setups: readonly Setup[], { issues }: Setup): Free {
  const forbidden = (issue: string, option: string) =>
    setups.some(({ sheets }) =>
      [sheets.us, sheets.cuba].some(({ redLines }) => redLines[issue]?.includes(option)),
    );
  return Object.fromEntries(
    issues.map(({ id, options }) => [
      id,
      options.filter((option) => option.gate === undefined && !forbidden(id, option.id)).map((one) => one.id),
    ]),
  );
}

function texts(free: Free): readonly Package[] {
  return Object.entries(free).reduce<Package[]>(
    (sofar, [issue, options]) =>
      sofar.flatMap((text) => [text, ...options.map((option) => ({ ...text, [issue]: option }))]),
    [{}],
  );
}

function scenarioWith(format: string): Scenario {
  return Object.values(SCENARIOS).find((one) => formatOf(one, format)) ?? missing(format);
}

function missing(format: string): never {
  throw new Error(`no format ${format}`);
}
