import { compileSetup } from '../../shared/rules/compile.ts';
import type { Scenario } from '../../shared/rules/scenario.ts';
import type { Setup } from '../../shared/rules/setup.ts';
import { other } from '../../shared/rules/vocabulary.ts';
import { SCENARIOS } from '../../shared/scenarios/index.ts';

/** A deal, as in duplicate bridge: instructions, news and chance, the same for whoever plays it. */
export type Deal = { readonly seed: string; readonly setup: Setup };

export type Amendment = {
  /** The waiting cost is multiplied by this. */
  readonly waiting: number;
  /** The other delegation hosts, so that who speaks first and last changes places too. */
  readonly hostsSwapped: boolean;
  /** Turns of each delegation a round; `null`: as the format has it. */
  readonly turns: number | null;
};

export const AS_WRITTEN: Amendment = { waiting: 1, hostsSwapped: false, turns: null };

export const SCENARIO = SCENARIOS['us-cuba-2015'] as Scenario;

/** `count` deals of a format, every pair of instruction variants equally often where `count` allows it. */
export function dealsOf(format: string, count: number): readonly Deal[] {
  const found = SCENARIO.formats.find((one) => one.id === format);
  if (!found) throw new Error(`no format ${format}`);
  const pairs = Object.keys(found.walkAways.us).flatMap((us) =>
    Object.keys(found.walkAways.cuba).map((cuba) => ({ us, cuba })),
  );
  return Array.from({ length: count }, (_, at) => {
    const seed = `deal-${at}`;
    const variants = pairs[at % pairs.length] ?? {};
    return { seed, setup: compileSetup(SCENARIO, format, { seed, clock: 'standard', variants }) };
  });
}

/** Only data changes: the setup of the match, never a rule. */
export function amended({ seed, setup }: Deal, { waiting, hostsSwapped, turns }: Amendment): Deal {
  const rounds = setup.rounds.map((round) => (hostsSwapped ? { ...round, host: other(round.host) } : round));
  const costs = setup.waiting.map((cost) => cost * waiting);
  return { seed, setup: { ...setup, rounds, turns: turns ?? setup.turns, waiting: costs } };
}
