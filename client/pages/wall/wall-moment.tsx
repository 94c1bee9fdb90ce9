import '../replay/replay.css';
import './wall-steps.css';
import { useEffect, useState } from 'preact/hooks';
import type { ClassMoment } from '../../../shared/class-course.ts';
import type { Wall } from '../../../shared/class-protocol.ts';
import { classWall } from '../../../shared/words/class-wall.ts';
import { captionOf, type Telling } from '../../captions.ts';
import { readClassMoment } from '../../net/class-http.ts';
import { scenario } from '../../scenario.ts';
import { Talks } from '../../sides.ts';
import type { HeldClass } from '../../store/classes.ts';
import { fill, words } from '../../words.ts';
import { ReplayStage } from '../replay/replay-stage.tsx';
import { Situation } from '../replay/situation.tsx';

type Props = { readonly wall: Wall; readonly held: HeldClass };

/** One step of one table's talks, which the teacher moves on and back: the room as it was, and what happened in words. */
export function WallMoment({ wall: { moment }, held }: Props) {
  const t = words(classWall).moment;
  const [seen, setSeen] = useState<ClassMoment | null>(null);
  useEffect(() => {
    if (!moment) return;
    let gone = false;
    readClassMoment(held.class, held.key).then((reply) => {
      if (!gone && reply.ok) setSeen(reply.value);
    });
    return () => {
      gone = true;
    };
  }, [held, moment?.number, moment?.seq]);
  if (!seen || !moment) return <p role="status">{t.waiting}</p>;
  const { brief, frame, number, step, steps } = seen;
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
