import { useEffect, useState } from 'preact/hooks';
import { other, sideOf } from '../../shared/rules/vocabulary.ts';
import { parts } from '../../shared/words/parts.ts';
import type { Session } from '../session.ts';
import { useSides } from '../sides.ts';
import { fill, words } from '../words.ts';

/** One line while the other side is away, and once it is back until the next thing happens. */
export function OtherChair({ session }: { readonly session: Session }) {
  const sides = useSides();
  const them = other(sideOf(session.seat));
  const is = session.chairs.value[them];
  const seq = session.past.value.at(-1)?.seq;
  const [before, setBefore] = useState(is);
  const [backAt, setBackAt] = useState<number | undefined>();
  useEffect(() => {
    if (is === before) return;
    setBefore(is);
    setBackAt(is === 'here' ? seq : undefined);
  }, [is, before, seq]);
  if (session.connection.value !== 'live') return null;
  const t = words(parts).chair;
  const side = sides[them].first;
  const { paused, deadline } = session.view.value;
  const clock = paused || deadline === null ? 'stands' : 'runs';
  const lines = {
    away: fill(t.away, { side, clock }),
    'bot-plays': fill(t.botPlays, { side: sides[them].inText }),
    here: backAt !== undefined && backAt === seq ? fill(t.back, { side }) : null,
  };
  return lines[is] && <p role="status">{lines[is]}</p>;
}
