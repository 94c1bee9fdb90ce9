import '../class-debrief/class-debrief.css';
import '../debrief/debrief.css';
import '../result/result.css';
import './wall-steps.css';
import type { ComponentChildren } from 'preact';
import type { WallStep } from '../../../shared/class-course.ts';
import type { ClassDebrief } from '../../../shared/class-debrief.ts';
import { classDebrief } from '../../../shared/words/class-debrief.ts';
import { parts } from '../../../shared/words/parts.ts';
import { scenario } from '../../scenario.ts';
import { Talks } from '../../sides.ts';
import type { HeldClass } from '../../store/classes.ts';
import { troubleText } from '../../trouble-text.ts';
import { words } from '../../words.ts';
import { Refusals } from '../class-debrief/refusals.tsx';
import { TablesPlane } from '../class-debrief/tables-plane.tsx';
import { useClassDebrief } from '../class-debrief/use-class-debrief.ts';
import { WallGrid } from './wall-grid.tsx';
import { WallHistory } from './wall-history.tsx';
import { WallResults } from './wall-results.tsx';

type Step = Exclude<WallStep, 'join' | 'tables' | 'moment' | 'sentences'>;
type Content = ReturnType<typeof scenario>;

const STEPS: {
  readonly [step in Step]: (seen: ClassDebrief, content: Content) => ComponentChildren;
} = {
  results: ({ brief, tables }) => <WallResults brief={brief} tables={tables} />,
  grid: ({ brief, tables }, content) => <WallGrid brief={brief} tables={tables} content={content} />,
  plane: ({ brief, tables }) =>
    brief.open && <TablesPlane brief={brief} open={brief.open} tables={tables} scale={1.9} />,
  homes: ({ tables }, content) => <Refusals tables={tables} content={content} />,
  history: ({ brief, tables }, content) => <WallHistory brief={brief} tables={tables} content={content} />,
};

/** All tables beside one another, one thing at a time. */
export function WallLookBack({ held, step }: { readonly held: HeldClass; readonly step: Step }) {
  const { state } = useClassDebrief(held);
  if (state.is === 'loading') return <p role="status">{words(parts).loading}</p>;
  if (state.is === 'troubled') {
    const { trouble } = state;
    return (
      <p role="alert">{trouble.code === 'not-over-yet' ? words(classDebrief).early : troubleText(trouble)}</p>
    );
  }
  const content = scenario(state.seen.brief);
  return <Talks.Provider value={content}>{STEPS[step](state.seen, content)}</Talks.Provider>;
}
