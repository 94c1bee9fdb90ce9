import { useEffect, useState } from 'preact/hooks';
import { analyse } from '../../analysis/analyse.ts';
import type { AnalysisName, Answer, Question } from '../../analysis/analyses.ts';

export type Analysed<T> = T | 'reckoning' | 'failed';

/** An analysis of what does not change while the page is open; `match` says which match it belongs to. */
export function useAnalysis<N extends AnalysisName>(
  match: object,
  name: N,
  ...question: Question<N>
): Analysed<Answer<N>> {
  const [answer, setAnswer] = useState<Analysed<Answer<N>>>('reckoning');
  useEffect(() => {
    let gone = false;
    analyse(name, ...question)
      .catch(() => 'failed' as const)
      .then((found) => {
        if (!gone) setAnswer(found);
      });
    return () => {
      gone = true;
    };
  }, [match, name]);
  return answer;
}
