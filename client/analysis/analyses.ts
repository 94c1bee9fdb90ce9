import { paretoFrontier } from '../../shared/analysis/frontier.ts';
import { histogramOf } from '../../shared/analysis/histogram.ts';
import { debriefOf } from '../../shared/coach/debrief.ts';
import { judge } from '../../shared/coach/exercise.ts';

/** What may take longer than a frame (16 ms) on the full talks or on a slow machine; the rest is called directly. */
export const ANALYSES = {
  paretoFrontier,
  histogramOf,
  debriefOf,
  judge,
} as const;

export type AnalysisName = keyof typeof ANALYSES;
export type Question<N extends AnalysisName> = Parameters<(typeof ANALYSES)[N]>;
export type Answer<N extends AnalysisName> = ReturnType<(typeof ANALYSES)[N]>;

/** To the worker and back; questions are answered in the order they were asked. */
export type Asked = {
  readonly id: number;
  readonly name: AnalysisName;
  readonly question: readonly unknown[];
};
export type Answered =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly failure: string };

export function answerTo({ id, name, question }: Asked): Answered {
  try {
    const analysis: (...of: never[]) => unknown = ANALYSES[name];
    return { id, answer: analysis(...(question as never[])) };
  } catch (failure) {
    return { id, failure: failure instanceof Error ? failure.message : String(failure) };
  }
}
