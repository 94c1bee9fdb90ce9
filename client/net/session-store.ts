import { batch, signal } from '@preact/signals';
import type { CaucusRemark } from '../../shared/caucus.ts';
import type { Notice } from '../../shared/class-protocol.ts';
import type { Hello, Step } from '../../shared/protocol.ts';
import type { Frame } from '../../shared/rules/view-types.ts';
import type { BySide } from '../../shared/rules/vocabulary.ts';
import type { Lesson, Moved } from '../../shared/talk.ts';
import type { Connection } from '../session.ts';
import type { ChairIs } from './chairs.ts';

type Past = readonly Omit<Frame, 'view'>[];

function withFrame(past: Past, { seq, at, events }: Omit<Frame, 'view'>): Past {
  const last = past.at(-1);
  return last && last.seq >= seq ? past : [...past, { seq, at, events }];
}

/** The signals of one seat, filled by its first `hello`. */
export function sessionStore(first: Hello) {
  const store = {
    connection: signal<Connection>('live'),
    brief: signal(first.brief),
    view: signal(first.frame.view),
    past: signal<Past>(withFrame(first.past, first.frame)),
    info: signal(first.info),
    /** Until the room says otherwise. */
    chairs: signal<BySide<ChairIs>>({ us: 'here', cuba: 'here' }),
    skew: signal(first.now - Date.now()),
    code: signal(first.code),
    notice: signal<Notice | null>(null),
    lesson: signal(first.lesson),
    caucus: signal(first.caucus),
    moved: signal<Moved | null>(null),
  };
  let seq = first.seq;

  function hello(next: Hello): void {
    batch(() => {
      seq = next.seq;
      store.brief.value = next.brief;
      store.view.value = next.frame.view;
      store.past.value = withFrame(next.past, next.frame);
      store.info.value = next.info;
      store.skew.value = next.now - Date.now();
      store.code.value = next.code;
      store.lesson.value = next.lesson;
      for (const remark of next.caucus) conferred(remark);
    });
  }

  function step(next: Step): void {
    // A reconnection may hand over again what is known already.
    if (next.seq <= seq) return;
    batch(() => {
      seq = next.seq;
      if (next.view) store.view.value = next.view;
      store.past.value = withFrame(store.past.value, next);
      // The message with the least delay tells the server's clock best.
      store.skew.value = Math.max(store.skew.value, next.now - Date.now());
    });
  }

  function heard(notice: Notice): void {
    store.notice.value = notice;
  }
  function taught(lesson: Lesson | null): void {
    store.lesson.value = lesson;
  }
  function conferred(remark: CaucusRemark): void {
    const known = store.caucus.value;
    if (known.some(({ id }) => id === remark.id)) return;
    store.caucus.value = [...known, remark].sort((a, b) => a.id - b.id);
  }
  function movedTo(to: Moved): void {
    store.moved.value = to;
  }
  function putAway(): void {
    store.notice.value = null;
  }

  return { ...store, hello, step, heard, taught, conferred, movedTo, putAway };
}

export type SessionStore = ReturnType<typeof sessionStore>;
