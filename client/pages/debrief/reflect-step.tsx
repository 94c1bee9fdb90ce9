import './debrief.css';
import { useEffect, useId, useState } from 'preact/hooks';
import { LONGEST_ANSWER, type Reflection } from '../../../shared/protocol.ts';
import { debrief } from '../../../shared/words/debrief.ts';
import { reflect } from '../../net/http.ts';
import type { Seat } from '../../store/seats.ts';
import { troubleText } from '../../trouble-text.ts';
import { Button } from '../../ui/button.tsx';
import { fill, words } from '../../words.ts';

const NOTHING: Reflection = ['', '', ''];

/** What comes after the questions; whatever is written is kept first. */
type Onward = { readonly label: string; readonly go: () => void };
type Props = { readonly seat: Seat | null; readonly onward?: Onward | undefined };

/** Three questions before any number. The answers belong to the seat; who only watches reads the questions. */
export function ReflectStep({ seat, onward }: Props) {
  const t = words(debrief).reflect;
  if (seat) return <Answers seat={seat} onward={onward} />;
  return (
    <>
      <p class="lead">{t.leadWatching}</p>
      <ol class="reflect-questions">
        {t.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      {onward && <OnwardButton {...onward} />}
    </>
  );
}

type State = 'reading' | 'idle' | 'unsaved' | 'saving' | 'saved' | { readonly failed: string };

function Answers({ seat: { match, secret }, onward }: Props & { readonly seat: Seat }) {
  const t = words(debrief).reflect;
  const [answers, setAnswers] = useState<Reflection>(NOTHING);
  const [state, setState] = useState<State>('reading');
  const [whoReads, setWhoReads] = useState<keyof typeof t.reads | null>(null);
  const [warned, setWarned] = useState(false);
  const id = useId();
  useEffect(() => {
    let gone = false;
    reflect(match, { secret }).then((kept) => {
      if (gone) return;
      // Whoever began to write while it was read keeps what they wrote.
      setState((now) => (now === 'reading' ? 'idle' : now));
      // Nothing is promised before it is known who will read it.
      if (kept.ok) setWhoReads(kept.value.teacherReads ? 'teacher' : 'nobody');
      if (kept.ok && kept.value.answers) {
        const stored = kept.value.answers;
        setAnswers((now) => (now === NOTHING ? stored : now));
      }
    });
    return () => {
      gone = true;
    };
  }, [match, secret]);

  async function keep(): Promise<boolean> {
    setState('saving');
    const kept = await reflect(match, { secret, answers });
    const then = kept.ok ? 'saved' : { failed: troubleText(kept.trouble) };
    // What was written meanwhile is not kept yet.
    setState((now) => (now === 'saving' ? then : now));
    return kept.ok;
  }

  function save(event: Event): void {
    event.preventDefault();
    keep();
  }

  async function goOn(): Promise<void> {
    const isKept = state === 'saved' || state === 'idle' || state === 'reading';
    // Who has read here why it could not be kept may still go on.
    if (warned || isKept || (await keep())) onward?.go();
    else setWarned(true);
  }

  function change(place: number, answer: string): void {
    const said = (at: number, before: string) => (at === place ? answer : before);
    setAnswers(([first, second, third]) => [said(0, first), said(1, second), said(2, third)]);
    setState('unsaved');
    setWarned(false);
  }

  return (
    <form onSubmit={save}>
      <p class="lead">
        {t.lead} {whoReads && t.reads[whoReads]}
      </p>
      {t.questions.map((question, place) => (
        <div class="reflect-question" key={question}>
          <label for={`${id}-${place}`}>{question}</label>
          <textarea
            id={`${id}-${place}`}
            rows={3}
            maxLength={LONGEST_ANSWER}
            placeholder={t.answer}
            value={answers[place]}
            onInput={(event) => change(place, event.currentTarget.value)}
            onChange={keep}
          />
        </div>
      ))}
      <div class="row no-print">
        <Button kind={onward ? 'plain' : 'primary'} type="submit" disabled={state === 'saving'}>
          {t.save}
        </Button>
        {!warned && <span role="status">{statusText(state)}</span>}
      </div>
      {onward && <OnwardButton label={onward.label} go={goOn} trouble={warned ? statusText(state) : null} />}
    </form>
  );
}

function OnwardButton({ label, go, trouble = null }: Onward & { readonly trouble?: string | null }) {
  return (
    <div class="to-numbers">
      {trouble && (
        <p class="bad" role="alert">
          {trouble}
        </p>
      )}
      <Button kind="primary" large onClick={go}>
        {label}
      </Button>
    </div>
  );
}

function statusText(state: State): string {
  const t = words(debrief).reflect;
  if (typeof state === 'object') return fill(t.failed, { reason: state.failed });
  return { reading: '', idle: '', unsaved: t.unsaved, saving: t.saving, saved: t.saved }[state];
}
