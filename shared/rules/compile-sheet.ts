import { apportion } from './apportion.ts';
import { linkageInPlay } from './compile-linkage.ts';
import type { Format, Scenario } from './scenario.ts';
import type { Sheet } from './setup.ts';
import type { Side, VariantId } from './vocabulary.ts';

/**
 * UN-1, LK-3: a variant's values and linkages on the format's scale. The best options and the linkages that give
 * share 1000 by largest remainder; other options follow their best, linkages that cost the whole, both rounded.
 */
export function sheetFor(scenario: Scenario, format: Format, side: Side, variant: VariantId): Sheet {
  const found = scenario.variants[side].find((one) => one.id === variant);
  const walkAway = format.walkAways[side][variant];
  if (!found || walkAway === undefined) throw new Error(`${scenario.id}/${format.id}: no variant ${variant}`);
  const best = format.issues.map((issue) => Math.max(0, ...Object.values(found.values[issue] ?? {})));
  const inPlay = linkageInPlay(scenario, format, found);
  const gains = inPlay.filter(({ value }) => value > 0);
  const parts = [...best, ...gains.map(({ value }) => value)];
  const shares = apportion(parts, 1000);
  const values = format.issues.map((issue, i): [string, { readonly [option: string]: number }] => {
    const scale = best[i] ? (shares[i] ?? 0) / best[i] : 0;
    const options = Object.entries(found.values[issue] ?? {});
    return [issue, Object.fromEntries(options.map(([option, value]) => [option, Math.round(value * scale)]))];
  });
  const whole = parts.reduce((sum, part) => sum + part, 0);
  const scaled = (one: (typeof inPlay)[number]) =>
    one.value > 0 ? (shares[best.length + gains.indexOf(one)] ?? 0) : Math.round((one.value * 1000) / whole);
  const redLines = format.issues
    .filter((issue) => found.redLines[issue]?.length)
    .map((issue): [string, readonly string[]] => [issue, found.redLines[issue] ?? []]);
  return {
    walkAway,
    values: Object.fromEntries(values),
    redLines: Object.fromEntries(redLines),
    // What rounds to nothing is no linkage in this format.
    linkage: inPlay.map((one) => ({ ...one, value: scaled(one) })).filter(({ value }) => value !== 0),
  };
}
