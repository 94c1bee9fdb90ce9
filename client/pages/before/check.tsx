import { useState } from 'preact/hooks';
import { QUESTIONS } from '../../../shared/class-homework.ts';
import { classBefore } from '../../../shared/words/class-before.ts';
import { countCheck } from '../../net/homework-http.ts';
import { Button } from '../../ui/button.tsx';
import { fill, words } from '../../words.ts';
import { checkDone, deviceName, keepCheck } from './check-done.ts';

/** The answer that is right, by its place. */
const ANSWERS = { planB: 0, initialled: 2, home: 1, trade: 1, secret: 2 } as const;
type Question = keyof typeof ANSWERS;
const ALL = Object.keys(ANSWERS) as readonly Question[];

/** For each question the answers that were tried, the first one first. */
type Tried = { readonly [question in Question]?: readonly number[] };

/** Five questions on what everybody may know, each explained as soon as it is answered; the first try counts. */
export function Check({ id }: { readonly id: string }) {
  const t = words(classBefore).check;
  const [before] = useState(() => checkDone(id));
  const [tried, setTried] = useState<Tried>({});
  const [counted, setCounted] = useState(false);
  const done = ALL.every((question) => tried[question]);
  const right = rightIn(tried);

  function answer(question: Question, place: number): void {
    const next = { ...tried, [question]: [...(tried[question] ?? []), place] };
    setTried(next);
    if (done || !ALL.every((one) => next[one])) return;
    if (before === null) keepCheck(id, rightIn(next));
    // A device counts once; whether it did before, the server knows.
    countCheck(id, deviceName(), rightIn(next)).then((reply) => setCounted(reply.ok && before === null));
  }

  return (
    <section aria-labelledby="check">
      <h2 id="check">{t.title}</h2>
      <p>{t.note}</p>
      {before !== null && <p class="notice">{fill(t.again, { right: before, all: QUESTIONS })}</p>}
      <ol class="check">
        {ALL.map((question) => (
          <Asked
            key={question}
            question={question}
            tried={tried[question] ?? []}
            onAnswer={(place) => answer(question, place)}
          />
        ))}
      </ol>
      <p role="status">
        {done && <b>{fill(t.done, { right, all: QUESTIONS })}</b>} {counted && t.counted}
      </p>
    </section>
  );
}

function rightIn(tried: Tried): number {
  return ALL.filter((question) => tried[question]?.[0] === ANSWERS[question]).length;
}

type AskedProps = {
  readonly question: Question;
  readonly tried: readonly number[];
  readonly onAnswer: (place: number) => void;
};

function Asked({ question, tried, onAnswer }: AskedProps) {
  const t = words(classBefore).check;
  const { ask, answers, why } = t.questions[question];
  const last = tried.at(-1);
  const isRight = last === ANSWERS[question];
  return (
    <li>
      <h3>{ask}</h3>
      {/* biome-ignore lint/a11y/useSemanticElements: each is pressed at once, as none of a form's choices is. */}
      <div class="check-answers" role="group" aria-label={ask}>
        {answers.map((answer, place) => (
          <Button key={answer} aria-pressed={last === place} onClick={() => onAnswer(place)}>
            {answer}
          </Button>
        ))}
      </div>
      <p class={last === undefined ? undefined : isRight ? 'check-right' : 'check-wrong'} aria-live="polite">
        {last !== undefined && (
          <>
            <b>{isRight ? t.right : t.wrong}</b> {why}
          </>
        )}
      </p>
    </li>
  );
}
