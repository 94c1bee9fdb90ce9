/** The steps of the debrief in teaching order: what it felt like, what came of it, what else there was. */
export const DEBRIEF_STEPS = ['reflect', 'text', 'points', 'plane', 'trades', 'coach', 'history'] as const;
export type DebriefStep = (typeof DEBRIEF_STEPS)[number];

export function debriefStepIn(search: URLSearchParams): DebriefStep {
  return DEBRIEF_STEPS.find((step) => step === search.get('step')) ?? 'reflect';
}

export function debriefAddress(match: string, step: DebriefStep, seat: string | null): string {
  const search = new URLSearchParams({ step, ...(seat && { seat }) });
  return `/debrief/${encodeURIComponent(match)}?${search}`;
}
