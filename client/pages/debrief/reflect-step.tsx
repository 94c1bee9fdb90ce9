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

/** Three questions before any number. The answers belong to the seat; who only watches reads the questions. */
export function ReflectStep({ seat }: { readonly seat: Seat | null }) {
  const t = words(debrief).reflect;
  if (seat) return <Answers seat={seat} />;
  return (
    <>
      <p class="lead">{t.leadWatching}</p>
      <ol class="reflect-questions">
        {t.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
    </>
  );
}

type State = 'reading' | 'idle' | 'unsaved' | 'saving' | 'saved' | { readonly failed: string };

function Answers({ seat: { match, secret } }: { readonly seat: Seat }) {
  const t = words(debrief).reflect;
  const [answers, setAnswers] = useState<Reflection>(NOTHING);
  const [state, setState] = useState<State>('reading');
  const [whoReads, setWhoReads] = useState<keyof typeof t.reads | null>(null);
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

  async function save(event: Event): Promise<void> {
    event.preventDefault();
    setState('saving');
    const kept = await reflect(match, { secret, answers });
    setState(kept.ok ? 'saved' : { failed: troubleText(kept.trouble) });
  }

  function change(place: number, answer: string): void {
    const said = (at: number, before: string) => (at === place ? answer : before);
    setAnswers(([first, second, third]) => [said(0, first), said(1, second), said(2, third)]);
    setState('unsaved');
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
          />
        </div>
      ))}
      <div class="row no-print">
        <Button kind="primary" type="submit" disabled={state === 'saving'}>
          {t.save}
        </Button>
        <span role="status">{statusText(state)}</span>
      </div>
    </form>
  );
}

function statusText(state: State): string {
  const t = words(debrief).reflect;
  if (typeof state === 'object') return fill(t.failed, { reason: state.failed });
  return { reading: '', idle: '', unsaved: t.unsaved, saving: t.saving, saved: t.saved }[state];
}
