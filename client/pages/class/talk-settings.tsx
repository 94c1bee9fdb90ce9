import '../new/new.css';
import type { Board } from '../../../shared/class-protocol.ts';
import { TALKS, type Talk } from '../../../shared/talk.ts';
import { classTalk } from '../../../shared/words/class-talk.ts';
import { words } from '../../words.ts';
import { Radios } from '../new/radios.tsx';
import type { Acts } from './use-acts.ts';

type Props = { readonly value: Talk; readonly onChange: (talk: Talk) => void };

/** How the tables talk: chosen with the class, and changed in the middle of a lesson. */
export function TalkRadios({ value, onChange }: Props) {
  const t = words(classTalk);
  return (
    <Radios
      legend={t.legend}
      value={value}
      onChange={onChange}
      options={TALKS.map((one) => ({ value: one, label: t.modes[one], note: t.notes[one] }))}
    />
  );
}

export function TalkSettings({ board, acts }: { readonly board: Board; readonly acts: Acts }) {
  const t = words(classTalk).board;
  const asked = (talk: Talk) => ({ wish: { type: 'talk', talk }, says: 'talk' }) as const;
  return (
    <>
      <TalkRadios
        value={board.talk}
        onChange={(talk) => acts.act({ ...asked(talk), undo: asked(board.talk) })}
      />
      {board.muted && <p class="notice">{t.everybodyMuted}</p>}
    </>
  );
}
