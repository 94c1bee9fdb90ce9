import '../replay/replay.css';
import '../wall/wall-steps.css';
import type { ClassMoment } from '../../../shared/class-course.ts';
import { classWall } from '../../../shared/words/class-wall.ts';
import { captionOf, type Telling } from '../../captions.ts';
import { scenario } from '../../scenario.ts';
import { Talks } from '../../sides.ts';
import { fill, words } from '../../words.ts';
import { ReplayStage } from '../replay/replay-stage.tsx';
import { Situation } from '../replay/situation.tsx';

/** One step of one table's talks: the room as it was, and what happened in words. */
export function MomentScene({ moment }: { readonly moment: ClassMoment }) {
  const t = words(classWall).moment;
  const { brief, frame, number, step, steps } = moment;
  const { view, events } = frame;
  const content = scenario(brief);
  const issues = brief.issues.map(({ id }) => id);
  const telling: Telling = { content, rounds: brief.rounds, issues, signed: view.signed };
  return (
    <Talks.Provider value={content}>
      <p class="wall-where">
        <span>{fill(t.title, { number })}</span>
        <small>{fill(t.step, { step, steps })}</small>
      </p>
      <div class="wall-scene">
        <ReplayStage brief={brief} view={view} as="open" />
        <div>
          <p class="wall-caption" aria-live="polite">
            {events.map((event) => captionOf(event, telling)).join(' ')}
          </p>
          <Situation view={view} />
        </div>
      </div>
    </Talks.Provider>
  );
}
