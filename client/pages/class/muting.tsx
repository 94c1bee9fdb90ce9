import { classTalk } from '../../../shared/words/class-talk.ts';
import { isolated } from '../../isolated.ts';
import { Button } from '../../ui/button.tsx';
import { fill, words } from '../../words.ts';
import type { Acts, Asked } from './use-acts.ts';

/** Takes somebody's remarks away or gives them back. */
export function mutingOf(student: string, name: string, muted: boolean): Asked {
  const asked = (wanted: boolean) =>
    ({
      wish: { type: 'mute', whom: { student }, muted: wanted },
      says: wanted ? 'muteOne' : 'unmuteOne',
      name: isolated(name),
    }) as const;
  return { ...asked(muted), undo: asked(!muted) };
}

type Props = {
  readonly student: string;
  readonly name: string;
  readonly muted: boolean;
  readonly acts: Acts;
};

export function MuteButton({ student, name, muted, acts }: Props) {
  const t = words(classTalk).board;
  return (
    <Button onClick={() => acts.act(mutingOf(student, name, !muted))}>
      {fill(muted ? t.unmuteOne : t.muteOne, { name: isolated(name) })}
    </Button>
  );
}
