import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { Board, ClassRole, Notice, Place, Wall } from '../../shared/class-protocol.ts';
import type { Connection } from '../session.ts';
import { openClassDoor } from './class-http.ts';
import type { Reply } from './http.ts';
import { keepOpen } from './keep-open.ts';
import { type Listener, openLine } from './line.ts';

/** A class as one of its people sees it; of the three only one's own is ever there. */
export type ClassSession = {
  readonly connection: ReadonlySignal<Connection>;
  readonly board: ReadonlySignal<Board | null>;
  readonly wall: ReadonlySignal<Wall | null>;
  readonly place: ReadonlySignal<Place | null>;
  /** Add to `Date.now()` to get the server's clock. */
  readonly skew: ReadonlySignal<number>;
  readonly notice: ReadonlySignal<Notice | null>;
  readonly putAway: () => void;
  readonly close: () => void;
};

type Seen = { readonly board: Board; readonly wall: Wall; readonly place: Place };

const SEES: { readonly [role in ClassRole]: keyof Seen } = {
  teacher: 'board',
  wall: 'wall',
  student: 'place',
};

/** Opens the class with a key and keeps it open. Answers once the class was seen, or when the server refuses. */
export async function openClass(
  { class: id, key }: { readonly class: string; readonly key: string },
  line = openLine,
): Promise<Reply<ClassSession>> {
  const connection = signal<Connection>('connecting');
  const [board, wall, place] = [
    signal<Board | null>(null),
    signal<Wall | null>(null),
    signal<Place | null>(null),
  ];
  const skew = signal(0);
  const notice = signal<Notice | null>(null);

  function see<T extends { readonly now: number }>(holder: { value: T | null }) {
    return (seen: T) =>
      batch(() => {
        // The message with the least delay tells the server's clock best.
        const heard = seen.now - Date.now();
        skew.value = holder.value === null ? heard : Math.max(skew.value, heard);
        holder.value = seen;
      });
  }

  const listener: Listener = {
    greetings: [...Object.values(SEES), 'removed'],
    hear: {
      board: see(board),
      wall: see(wall),
      place: see(place),
      removed: refuse,
      notice: (heard: Notice) => {
        notice.value = heard;
      },
    },
  };
  const enter = () => line(() => openClassDoor(id, key), listener);

  function refuse(): void {
    connection.value = 'refused';
    hangUp();
  }

  let hangUp: () => void = () => undefined;
  const first = await enter();
  if (!first.ok) return first;
  hangUp = keepOpen(first.value, enter, {
    live() {
      connection.value = 'live';
    },
    lost() {
      connection.value = 'lost';
    },
    refused: refuse,
  });

  return {
    ok: true,
    value: {
      connection,
      board,
      wall,
      place,
      skew,
      notice,
      putAway() {
        notice.value = null;
      },
      close: hangUp,
    },
  };
}
