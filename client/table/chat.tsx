import { useSignal } from '@preact/signals';
import down from 'lucide-static/icons/arrow-down.svg?raw';
import arrow from 'lucide-static/icons/send-horizontal.svg?raw';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { table } from '../../shared/words/table.ts';
import { nameOf } from '../name-of.ts';
import { useSides } from '../sides.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { SideMark } from '../ui/side-mark.tsx';
import { fill, words } from '../words.ts';
import { remarksOf } from './model/history.ts';
import { RefusalNote, useSend } from './send.tsx';
import { useTable } from './table-state.ts';

/** Pixels from the last line within which somebody counts as reading it. */
const END = 24;

/** What the server takes (shared/rules/wish.ts), and from where on the rest is counted. */
const LONGEST = 500;
const NEAR = 400;

/** Plenary remarks: stored, always possible, and without any effect on the state of the talks. */
export function Chat() {
  const sides = useSides();
  const { session, view, me, heard } = useTable();
  const t = words(table).chat;
  const sender = useSend();
  const text = useSignal('');
  const list = useRef<HTMLOListElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const remarks = remarksOf(session.past.value);
  const atEnd = useRef(true);
  const read = useSignal(remarks.length);
  function toEnd(): void {
    list.current?.scrollTo({ top: list.current.scrollHeight });
    atEnd.current = true;
    read.value = remarks.length;
  }
  const mine = remarks.at(-1)?.side === me;
  useLayoutEffect(() => {
    heard.value = remarks.length;
    // Whoever reads further up is not torn away.
    if (mine || atEnd.current) toEnd();
  }, [remarks.length]);
  useLayoutEffect(() => {
    const { current } = list;
    if (current === null) return;
    // The list gives way to a counter, a keyboard or a turned phone, and its last line stays in sight.
    const watch = new ResizeObserver(() => {
      if (atEnd.current) current.scrollTo({ top: current.scrollHeight });
    });
    watch.observe(current);
    return () => watch.disconnect();
  }, []);
  function scrolled({ currentTarget }: { readonly currentTarget: HTMLElement }): void {
    const { scrollHeight, scrollTop, clientHeight } = currentTarget;
    atEnd.current = scrollHeight - scrollTop - clientHeight < END;
    if (atEnd.current) read.value = remarks.length;
  }
  const unread = remarks.length - read.value;
  const length = text.value.trim().length;
  async function say(event: Event): Promise<void> {
    event.preventDefault();
    const said = text.value.trim();
    if (said === '' || said.length > LONGEST) return;
    if (!(await sender.send({ type: 'say', text: said }))) return;
    text.value = '';
    field.current?.focus();
  }
  return (
    <section class="chat" aria-label={t.title}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard. */}
      <ol ref={list} class="remarks" tabIndex={0} aria-label={t.title} onScroll={scrolled}>
        {remarks.length === 0 && <li class="muted">{t.none}</li>}
        {remarks.map(({ seq, side, text: said }) => {
          const player = session.info.value.players[side];
          return (
            <li key={`${seq}`} class={side === me ? 'mine' : ''}>
              <b>
                <SideMark side={side} /> {player && <bdi>{nameOf(player)}</bdi>}
                {player && ', '}
                {sides[side].name}
              </b>{' '}
              <bdi>{said}</bdi>
            </li>
          );
        })}
      </ol>
      {unread > 0 && (
        <Button
          class="to-end"
          onClick={() => {
            list.current?.focus();
            toEnd();
          }}
        >
          <Icon svg={down} size={16} /> {fill(words(table).unread, { n: unread })}
        </Button>
      )}
      <RefusalNote refusal={sender.refusal} />
      {length > NEAR && (
        <p id="remark-length" class={length > LONGEST ? 'remark-length bad' : 'remark-length'} role="status">
          {length > LONGEST
            ? fill(t.tooLong, { over: length - LONGEST, most: LONGEST })
            : fill(t.left, { n: LONGEST - length })}
        </p>
      )}
      <form onSubmit={say}>
        <input
          ref={field}
          type="text"
          autoComplete="off"
          aria-label={t.label}
          aria-invalid={length > LONGEST}
          aria-describedby={length > NEAR ? 'remark-length' : undefined}
          placeholder={t.placeholder}
          value={text.value}
          disabled={view.value.menu.say === undefined}
          onInput={(event) => {
            text.value = event.currentTarget.value;
          }}
        />
        <Button type="submit" aria-label={t.send} title={t.send} disabled={length === 0 || length > LONGEST}>
          <Icon svg={arrow} />
        </Button>
      </form>
    </section>
  );
}
