import { classFreeze } from '../../../shared/words/class-freeze.ts';
import { fill, words } from '../../words.ts';
import { WallHead, type WallProps } from './wall-head.tsx';

/** Between two lessons: what everybody should take along. */
export function WallFrozen({ wall, skew }: WallProps) {
  const t = words(classFreeze).wall;
  return (
    <main id="main" class="wall wall-in">
      <WallHead wall={wall} skew={skew} title={t.title} />
      <p class="wall-count">{t.text}</p>
      <p class="wall-say">{fill(t.at, { address: `${location.host}/rejoin` })}</p>
    </main>
  );
}
