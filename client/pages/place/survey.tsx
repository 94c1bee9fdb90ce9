import './survey.css';
import { useId, useState } from 'preact/hooks';
import type { Place } from '../../../shared/class-protocol.ts';
import { LEVELS, SURVEY_ITEMS, type SurveyWhen } from '../../../shared/class-survey.ts';
import { classSurvey } from '../../../shared/words/class-survey.ts';
import { answerSurvey } from '../../net/class-http.ts';
import type { HeldClass } from '../../store/classes.ts';
import { troubleText } from '../../trouble-text.ts';
import { Button } from '../../ui/button.tsx';
import { words } from '../../words.ts';

/** Which questions a student is asked now. */
export function surveyNow({ survey, chair, over, homework }: Place): SurveyWhen | null {
  if (!survey) return null;
  if (over || homework.some((one) => one.over)) return 'after';
  return chair === null && homework.length === 0 ? 'before' : null;
}

type Props = { readonly held: HeldClass; readonly place: Place; readonly when: SurveyWhen };

/** Five questions, each answered on a scale of five; they can be answered anew as long as they are asked. */
export function Survey({ held, place, when }: Props) {
  const t = words(classSurvey);
  const [answers, setAnswers] = useState<readonly (number | null)[]>(
    () => place.survey?.[when] ?? SURVEY_ITEMS.map(() => null),
  );
  const [state, setState] = useState<'idle' | 'busy' | 'saved'>('idle');
  const [trouble, setTrouble] = useState<string | null>(null);

  function choose(item: number, level: number): void {
    setAnswers(answers.map((one, at) => (at === item ? level : one)));
    setState('idle');
  }

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    const given = answers.flatMap((one) => one ?? []);
    if (given.length < SURVEY_ITEMS.length) return setTrouble(t.missing);
    if (state === 'busy') return;
    setState('busy');
    const reply = await answerSurvey(held.class, { key: held.key, when, answers: given });
    setState(reply.ok ? 'saved' : 'idle');
    setTrouble(reply.ok ? null : troubleText(reply.trouble));
  }

  return (
    <form class="survey" onSubmit={submit} noValidate>
      <h2>{t[when].title}</h2>
      <p>
        {t[when].lead} {t.private}
      </p>
      {SURVEY_ITEMS.map((item, at) => (
        <Scale
          key={item}
          legend={t.items[item]}
          value={answers[at] ?? null}
          onChange={(level) => choose(at, level)}
        />
      ))}
      {trouble && (
        <p class="notice bad" role="alert">
          {trouble}
        </p>
      )}
      <div class="row">
        <Button kind="primary" type="submit" aria-disabled={state === 'busy'}>
          {t.save}
        </Button>
        <span role="status">{state === 'saved' ? t.saved : ''}</span>
      </div>
    </form>
  );
}

type ScaleProps = {
  readonly legend: string;
  readonly value: number | null;
  readonly onChange: (level: number) => void;
};

function Scale({ legend, value, onChange }: ScaleProps) {
  const name = useId();
  const { levels } = words(classSurvey);
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div class="scale">
        {LEVELS.map((level) => (
          <label key={level}>
            <input type="radio" name={name} checked={value === level} onChange={() => onChange(level)} />
            <span>{levels[level]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
