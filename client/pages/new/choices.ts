import type { Opponent } from '../../../shared/protocol.ts';
import { firstSteps } from '../../../shared/scenarios/first-steps/scenario.ts';
import { formats as talks } from '../../../shared/scenarios/us-cuba-2015/formats.ts';

export type Choice = { readonly scenario: string; readonly format: string };

/** Every way to play, shortest first. */
export const CHOICES: readonly Choice[] = [
  ...firstSteps.formats.map(({ id }) => ({ scenario: firstSteps.id, format: id })),
  ...talks.map(({ id }) => ({ scenario: 'us-cuba-2015', format: id })),
];

/** In the order of the first page: what starts at once comes first. */
export const OPPONENT_ORDER = ['bot', 'friend', 'anyone'] as const satisfies readonly Opponent[];

export function opponentIn(search: URLSearchParams): Opponent {
  const asked = search.get('opponent');
  return OPPONENT_ORDER.find((one) => one === asked) ?? 'bot';
}
