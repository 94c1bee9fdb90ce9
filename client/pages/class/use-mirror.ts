import { useEffect, useState } from 'preact/hooks';
import type { Mirrored, MirrorView } from '../../../shared/class-mirror.ts';
import type { BoardTable } from '../../../shared/class-protocol.ts';
import type { SeatId } from '../../../shared/rules/vocabulary.ts';
import { mirrorTable } from '../../net/class-http.ts';
import type { Trouble } from '../../net/http.ts';
import type { HeldClass } from '../../store/classes.ts';

type Asked = { readonly held: HeldClass; readonly row: BoardTable; readonly as: MirrorView | SeatId };

/** Remarks change no row of the board, so the page asks by itself too. */
const EVERY = 8000;

/** A table as somebody there sees it, looked at again whenever its row of the board changes. */
export function useMirror({ held, row, as }: Asked): {
  readonly seen: Mirrored | null;
  readonly trouble: Trouble | null;
} {
  const [seen, setSeen] = useState<Mirrored | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const { match } = row;
  const moment = JSON.stringify(row);
  useEffect(() => {
    let gone = false;
    async function look() {
      const reply = await mirrorTable(held.class, { key: held.key, match, as });
      if (gone) return;
      setTrouble(reply.ok ? null : reply.trouble);
      if (reply.ok) setSeen(reply.value);
    }
    look();
    const timer = setInterval(look, EVERY);
    return () => {
      gone = true;
      clearInterval(timer);
    };
  }, [held, match, as, moment]);
  return { seen, trouble };
}
