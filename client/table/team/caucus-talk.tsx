import { useSignal } from '@preact/signals';
import arrow from 'lucide-static/icons/send-horizontal.svg?raw';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Refusal } from '../../../shared/rules/result.ts';
import { classTalk } from '../../../shared/words/class-talk.ts';
import { team } from '../../../shared/words/team.ts';
import { isolated } from '../../isolated.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { fill, words } from '../../words.ts';
import { FlagButton, useReport } from '../report-remark.tsx';
import { RefusalNote } from '../send.tsx';
import { useTable } from '../table-state.ts';
import { useNameOf } from './use-name-of.ts';

/** What the server takes (shared/caucus.ts). */
const LONGEST = 500;

/** What the delegation says to itself: beside the record, read by nobody else but a teacher. */
export function CaucusTalk() {
  const { session, conferred } = useTable();
  const t = words(team).caucus;
  const nameOf = useNameOf();
  const remarks = session.caucus.value;
  const { dialog, onReport } = useReport(session);
  const list = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    conferred.value = remarks.length;
    list.current?.scrollTo({ top: list.current.scrollHeight });
  }, [remarks.length]);
  return (
    <div class="team-caucus">
      <h2>{t.title}</h2>
      <p class="muted">{session.lesson.value === null ? t.lead : t.leadInClass}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard. */}
      <ol ref={list} class="remarks" tabIndex={0} aria-label={t.title}>
        {remarks.length === 0 && <li class="muted">{t.empty}</li>}
        {remarks.map(({ id, seat, text }) => (
          <li key={id} class={seat === session.seat ? 'mine' : ''}>
            <b>
              <bdi>{nameOf(seat)}</bdi>
            </b>{' '}
            <bdi>{text}</bdi>
            {session.lesson.value && seat !== session.seat && (
              <FlagButton
                label={fill(words(classTalk).table.report, { name: isolated(nameOf(seat)) })}
                onClick={() => onReport({ place: 'caucus', seq: id, text })}
              />
            )}
          </li>
        ))}
      </ol>
      <Conferring />
      {dialog}
    </div>
  );
}

function Conferring() {
  const { session, view } = useTable();
  const t = words(team).caucus;
  const text = useSignal('');
  const refusal = useSignal<Refusal | null>(null);
  const lesson = session.lesson.value;
  if (view.value.phase === 'over') return null;
  if (lesson && lesson.talk !== 'free') return <p class="no-remarks">{t.off}</p>;
  if (lesson?.muted) return <p class="no-remarks">{words(classTalk).table.muted}</p>;
  async function say(event: Event): Promise<void> {
    event.preventDefault();
    const said = text.value.trim();
    if (said === '') return;
    refusal.value = await session.confer(said);
    if (refusal.value === null) text.value = '';
  }
  return (
    <>
      <RefusalNote refusal={refusal.value} />
      <form onSubmit={say}>
        <input
          type="text"
          autoComplete="off"
          maxLength={LONGEST}
          aria-label={t.write}
          placeholder={t.write}
          value={text.value}
          onInput={(event) => {
            text.value = event.currentTarget.value;
          }}
        />
        <Button type="submit" aria-label={t.send} title={t.send} disabled={text.value.trim() === ''}>
          <Icon svg={arrow} />
        </Button>
      </form>
    </>
  );
}
