import { sheetFor } from '../../rules/compile-sheet.ts';
import { type Format, type Scenario, SIDE_KEYS } from '../../rules/scenario.ts';
import type { Sheet } from '../../rules/setup.ts';
import { SIDES, type Side } from '../../rules/vocabulary.ts';
import type { Book, Path } from './problems.ts';

/** Numbers that fit together: whatever passes here can be cut into a match and played to an end. */
export function checkNumbers(scenario: Scenario, book: Book): void {
  for (const side of SIDES) {
    const weights = scenario.constituencies[side].reduce((sum, { weight }) => sum + weight, 0);
    if (weights !== 100)
      book.note(['constituencies', SIDE_KEYS[side]], 'weights', { found: weights, expected: 100 });
    for (const at of scenario.variants[side].keys()) checkVariant(scenario, { side, at }, book);
  }
  for (const [at, format] of scenario.formats.entries()) checkFormat(scenario, format, ['formats', at], book);
  // What is wrong so far would only be said again in other words.
  if (book.problems.length > 0) return;
  for (const [at, format] of scenario.formats.entries())
    for (const side of SIDES)
      for (const variant of Object.keys(format.walkAways[side]))
        checkSheet(scenario, { format, side, variant, path: ['formats', at] }, book);
}

function checkVariant(scenario: Scenario, { side, at }: { side: Side; at: number }, book: Book): void {
  const path = ['variants', SIDE_KEYS[side], at] as const;
  const variant = scenario.variants[side][at];
  for (const { id, options } of scenario.issues) {
    for (const option of options)
      if (variant?.values[id]?.[option.id] === undefined)
        book.note([...path, 'values', id, option.id], 'value-missing');
    if (options.every((option) => variant?.redLines[id]?.includes(option.id)))
      book.note([...path, 'redLines', id], 'all-red');
  }
}

function checkFormat(scenario: Scenario, format: Format, path: Path, book: Book): void {
  const { rounds, waiting, constituencies } = format;
  if (waiting.length !== rounds.length - 1)
    book.note([...path, 'waiting'], 'waiting-count', { found: waiting.length, expected: rounds.length - 1 });
  for (const [at, { date }] of rounds.entries()) {
    const before = rounds[at - 1]?.date;
    if (before !== undefined && date <= before)
      book.note([...path, 'rounds', at, 'date'], 'dates-order', { found: date, expected: before });
  }
  for (const side of SIDES) {
    const seated = constituencies[side].map((id) =>
      scenario.constituencies[side].find((one) => one.id === id),
    );
    const weights = seated.reduce((sum, one) => sum + (one?.weight ?? 0), 0);
    if (weights === 0)
      book.note([...path, 'constituencies', SIDE_KEYS[side]], 'weights', { found: 0, expected: 100 });
  }
}

type Seat = { readonly format: Format; readonly side: Side; readonly variant: string; readonly path: Path };

function checkSheet(scenario: Scenario, { format, side, variant, path }: Seat, book: Book): void {
  const sheet = sheetOrReason(scenario, format, side, variant);
  if (typeof sheet === 'string') {
    book.note(path, 'linkage-spoils-best', { found: sheet.slice(0, 300) });
    return;
  }
  const where = [...path, 'walkAways', SIDE_KEYS[side], variant];
  const best = bestAllowed(sheet);
  if (Object.values(sheet.values).every((row) => Object.values(row).every((value) => value === 0)))
    book.note(where, 'nothing-to-gain');
  else if (best < sheet.walkAway)
    book.note(where, 'plan-b-out-of-reach', { found: sheet.walkAway, most: best });
}

/** All names are known by now: what the rules still refuse to cut out is a linkage that spoils the best text (LK-3). */
function sheetOrReason(...of: Parameters<typeof sheetFor>): Sheet | string {
  try {
    return sheetFor(...of);
  } catch (why) {
    return why instanceof Error ? why.message : String(why);
  }
}

/** The most that the best text short of the own red lines can be worth, linkages that give counted in. */
function bestAllowed({ values, redLines, linkage }: Sheet): number {
  const options = Object.entries(values).reduce((sum, [issue, row]) => {
    const open = Object.entries(row).filter(([option]) => !redLines[issue]?.includes(option));
    return sum + Math.max(0, ...open.map(([, value]) => value));
  }, 0);
  return linkage.reduce((sum, { value }) => sum + Math.max(0, value), options);
}
