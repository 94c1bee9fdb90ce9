import { pathTo } from '../../router.ts';

/** The steps of the debrief in teaching order: what it felt like, what came of it, what else there was. */
export const DEBRIEF_STEPS = ['reflect', 'text', 'points', 'plane', 'trades', 'coach', 'history'] as const;
export type DebriefStep = (typeof DEBRIEF_STEPS)[number];

type Of = { readonly id: string | null; readonly coachClosed: boolean };

/** Whoever opens a file is nobody who played: there is no seat to keep answers with. A teacher may keep the coach closed. */
export function stepsOf({ id, coachClosed }: Of): readonly DebriefStep[] {
  const without = new Set([...(id === null ? ['reflect'] : []), ...(coachClosed ? ['coach'] : [])]);
  return DEBRIEF_STEPS.filter((step) => !without.has(step));
}

export function debriefStepIn(search: URLSearchParams, steps: readonly DebriefStep[]): DebriefStep {
  return steps.find((step) => step === search.get('step')) ?? (steps[0] as DebriefStep);
}

/** `null`: of the match file that is open. */
export function debriefAddress(match: string | null, step: DebriefStep, seat: string | null): string {
  const search = new URLSearchParams({ step, ...(seat && { seat }) });
  return `${pathTo({ page: 'debrief', id: match })}?${search}`;
}
