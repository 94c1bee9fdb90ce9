import { parseArgs } from 'node:util';
import { reportOf } from './report.ts';
import { simulate } from './simulation.ts';

const USAGE =
  'usage: npm run -s simulate -- [--format short|class|full] [--matches DEALS_PER_PAIRING] [--json]';

/** Deals per pairing that a minute or two are enough for, and that every pair of instructions divides. */
const FORMATS = {
  short: { id: 'short-talks', deals: 108 },
  class: { id: 'class-period', deals: 54 },
  full: { id: 'full-talks', deals: 27 },
} as const;

/** Plays the tempers against each other by the whole rules and prints what came of it; ends by itself. */
function main(): number {
  const options = read(process.argv.slice(2));
  if (!options) {
    console.error(USAGE);
    return 2;
  }
  const { id, deals } = FORMATS[options.format];
  const simulation = simulate(id, options.matches ?? deals);
  console.log(options.json ? JSON.stringify(simulation, null, 2) : reportOf(simulation));
  return 0;
}

type Options = {
  readonly format: keyof typeof FORMATS;
  readonly matches: number | null;
  readonly json: boolean;
};

function read(args: readonly string[]): Options | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        format: { type: 'string', default: 'short' },
        matches: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const matches = values.matches === undefined ? null : Number(values.matches);
    const counted = matches === null || (Number.isInteger(matches) && matches > 0 && matches <= 10_000);
    if (!Object.hasOwn(FORMATS, values.format) || !counted) return null;
    return { format: values.format as keyof typeof FORMATS, matches, json: values.json };
  } catch {
    return null;
  }
}

process.exitCode = main();
