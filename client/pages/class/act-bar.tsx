import { useState } from 'preact/hooks';
import type { Board, BoardTable } from '../../../shared/class-protocol.ts';
import type { ClassWish } from '../../../shared/class-wishes.ts';
import { classroom } from '../../../shared/words/class.ts';
import { classTalk } from '../../../shared/words/class-talk.ts';
import { listed } from '../../numbers.ts';
import { Button } from '../../ui/button.tsx';
import { fill, words } from '../../words.ts';
import { type AskedOf, AskOf } from './ask-of.tsx';
import type { Acts } from './use-acts.ts';

type Props = {
  readonly board: Board;
  /** Those that were chosen; none: all of them. */
  readonly picked: readonly BoardTable[];
  readonly onClear: () => void;
  readonly acts: Acts;
};

const MINUTES = [1, 2, 5] as const;
const ASKS = ['news', 'message', 'lastCall', 'end'] as const;

type HostWish = Extract<ClassWish, { type: 'host' }>['wish'];

/** What a teacher does at the chosen tables, or at all. */
export function ActBar({ board, picked, onClear, acts }: Props) {
  const t = words(classroom).acts;
  const [asking, setAsking] = useState<AskedOf | null>(null);
  const meant = picked.length > 0 ? picked : board.tables;
  const tables = picked.length > 0 ? picked.map(({ match }) => match) : 'all';

  function host(wish: HostWish, at: 'all' | string[] = tables) {
    return { wish: { type: 'host', tables: at, wish }, says: wish.type } as const;
  }
  /** Only what it moved: a table that stood still before goes on standing still. */
  function andBack(wish: 'pause' | 'resume') {
    const moves = meant.filter(({ status, paused }) => status === 'live' && paused === (wish === 'resume'));
    const back = wish === 'pause' ? 'resume' : 'pause';
    const undo = host(
      { type: back },
      moves.map(({ match }) => match),
    );
    return moves.length > 0 ? { ...host({ type: wish }), undo } : host({ type: wish });
  }
  function moreTime(minutes: number) {
    const asked = host({ type: 'extend', seconds: 60 * minutes });
    const live = meant.filter(({ status }) => status === 'live');
    const stands = live.length > 0 && live.every(({ paused }) => paused);
    return stands ? ({ ...asked, none: 'nonePaused' } as const) : asked;
  }
  const silent = picked.length > 0 ? picked.every(({ muted }) => muted) : board.muted;
  function muting(muted: boolean) {
    return { wish: { type: 'mute', whom: { tables }, muted }, says: muted ? 'mute' : 'unmute' } as const;
  }
  async function answered(asked: AskedOf, said: string) {
    setAsking(null);
    if (asked === 'message')
      await acts.act({ wish: { type: 'message', tables, text: said }, says: 'message' });
    if (asked === 'news') await acts.act(host({ type: 'inject', dispatch: said }));
    if (asked === 'lastCall') await acts.act(host({ type: 'last-call' }));
    if (asked === 'end') await acts.act(host({ type: 'cancel' }));
  }

  return (
    <section class="act-bar" aria-label={t.title}>
      <p class="act-for">
        <b>
          {picked.length === 0
            ? fill(t.forAll, { n: board.tables.length })
            : fill(t.forSome, {
                n: picked.length,
                list: listed(
                  picked.map(({ number }) => String(number)),
                  'conjunction',
                ),
              })}
        </b>
        {picked.length > 0 && (
          <Button kind="quiet" onClick={onClear}>
            {t.clear}
          </Button>
        )}
      </p>
      <div class="row">
        <Button onClick={() => acts.act(andBack('pause'))}>{t.pause}</Button>
        <Button onClick={() => acts.act(andBack('resume'))}>{t.resume}</Button>
        {MINUTES.map((minutes) => (
          <Button
            key={minutes}
            aria-label={fill(t.extendLabel, { minutes })}
            onClick={() => acts.act(moreTime(minutes))}
          >
            {fill(t.extend, { minutes })}
          </Button>
        ))}
        {board.talk !== 'off' && (
          <Button onClick={() => acts.act({ ...muting(!silent), undo: muting(silent) })}>
            {words(classTalk).board[silent ? 'unmute' : 'mute']}
          </Button>
        )}
        {ASKS.map((one) => (
          <Button key={one} onClick={() => setAsking(one)}>
            {t[one]}
          </Button>
        ))}
      </div>
      <AskOf
        asking={asking}
        board={board}
        meant={meant}
        onClose={() => setAsking(null)}
        onAnswer={answered}
      />
    </section>
  );
}
