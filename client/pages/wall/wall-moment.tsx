import { useEffect, useState } from 'preact/hooks';
import type { ClassMoment } from '../../../shared/class-course.ts';
import type { Wall } from '../../../shared/class-protocol.ts';
import { classWall } from '../../../shared/words/class-wall.ts';
import { readClassMoment } from '../../net/class-http.ts';
import type { HeldClass } from '../../store/classes.ts';
import { words } from '../../words.ts';
import { MomentScene } from '../class-debrief/moment-scene.tsx';

type Props = { readonly wall: Wall; readonly held: HeldClass };

/** One step of one table's talks, which the teacher moves on and back. */
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
  return <MomentScene moment={seen} />;
}
