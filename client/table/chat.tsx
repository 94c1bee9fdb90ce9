import { useSignal } from '@preact/signals';
import down from 'lucide-static/icons/arrow-down.svg?raw';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { classTalk } from '../../shared/words/class-talk.ts';
import { table } from '../../shared/words/table.ts';
import { team } from '../../shared/words/team.ts';
import { isolated } from '../isolated.ts';
import { nameOf } from '../name-of.ts';
import { remarkText } from '../remark-text.ts';
import { useSides } from '../sides.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { SideMark } from '../ui/side-mark.tsx';
import { fill, words } from '../words.ts';
import { remarksOf } from './model/history.ts';
import { inTeam } from './model/team.ts';
import { PhraseForm } from './phrase-form.tsx';
import { RemarkForm } from './remark-form.tsx';
import { FlagButton, useReport } from './report-remark.tsx';
import { useTable } from './table-state.ts';

/** Pixels from the last line within which somebody counts as reading it. */
const END = 24;

/** Plenary remarks: stored, always possible, and without any effect on the state of the talks. */
export function Chat() {
  const sides = useSides();
  const { session, me, heard } = useTable();
  const t = words(table).chat;
  const list = useRef<HTMLOListElement>(null);
  const { dialog, onReport } = useReport(session);
  const inClass = session.lesson.value !== null;
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
  return (
    <>
      <section class="chat" aria-label={t.title}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard. */}
        <ol ref={list} class="remarks" tabIndex={0} aria-label={t.title} onScroll={scrolled}>
          {remarks.length === 0 && <li class="muted">{t.none}</li>}
          {remarks.map((remark) => {
            const { seq, side, text: said } = remark;
            const player = session.info.value.players[side];
            const report = fill(words(classTalk).table.report, {
              name: player ? isolated(nameOf(player)) : sides[side].inText,
            });
            return (
              <li key={`${seq}`} class={side === me ? 'mine' : ''}>
                <b>
                  <SideMark side={side} /> {player && <bdi>{nameOf(player)}</bdi>}
                  {player && ', '}
                  {sides[side].name}
                </b>{' '}
                <bdi>{remarkText(said)}</bdi>
                {inClass && side !== me && (
                  <FlagButton label={report} onClick={() => onReport({ place: 'talks', seq, text: said })} />
                )}
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
        <Speaking />
      </section>
      {dialog}
    </>
  );
}

/** What this chair may say: its own words, a phrase of the list, or nothing, and then why not. */
function Speaking() {
  const { session, view, brief } = useTable();
  const lesson = session.lesson.value;
  const t = words(classTalk).table;
  if (lesson?.talk === 'off') return <p class="no-remarks">{t.off}</p>;
  if (lesson?.muted) return <p class="no-remarks">{t.muted}</p>;
  if (inTeam(brief.value) && !view.value.menu.say && view.value.phase !== 'over')
    return <p class="no-remarks">{words(team).onlySpokesperson}</p>;
  return lesson?.talk === 'phrases' ? <PhraseForm /> : <RemarkForm />;
}
