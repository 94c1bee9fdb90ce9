import type { Wall } from '../../../shared/class-protocol.ts';
import { classroom } from '../../../shared/words/class.ts';
import { now } from '../../store/now.ts';
import { LangSwitch } from '../../ui/lang-switch.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { fill, words } from '../../words.ts';
import { allEnded } from '../class/needs.ts';
import { TimeLeft } from '../class/time-left.tsx';

export type WallProps = { readonly wall: Wall; readonly skew: number };

/** What stands on top of every state of the wall: its title, the way in, who waits, and the bell. */
export function WallHead({ wall, skew, title }: WallProps & { readonly title: string }) {
  const t = words(classroom).wall;
  const within = wall.step !== 'join' && wall.tables.length > 0;
  return (
    <header class="wall-head">
      <PageTitle key={wall.step} title={title} />
      {within && wall.code && <b class="wall-small-code">{wall.code}</b>}
      {within && wall.waiting > 0 && <span>{fill(t.waiting, { n: wall.waiting })}</span>}
      <WallBell wall={wall} skew={skew} />
      <LangSwitch />
    </header>
  );
}

function WallBell({ wall, skew }: WallProps) {
  const t = words(classroom);
  const { bell } = wall;
  if (bell === null) return null;
  if (allEnded(wall)) return <span class="wall-bell">{t.bell.allEnded}</span>;
  return (
    <span class="wall-bell">
      {now.value + skew >= bell ? (
        t.bell.over
      ) : (
        <>
          {t.wall.bell} <TimeLeft until={bell} skew={skew} />
        </>
      )}
    </span>
  );
}
