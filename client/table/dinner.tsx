import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { ANSWERS, type Answer } from '../../shared/rules/vocabulary.ts';
import { table } from '../../shared/words/table.ts';
import { terms } from '../../shared/words/terms.ts';
import { Button } from '../ui/button.tsx';
import { fill, words } from '../words.ts';
import { DinnerSaid } from './dinner-note.tsx';
import { Foot } from './foot.tsx';
import { namesOf } from './names.ts';
import { useSend } from './send.tsx';
import { useTable } from './table-state.ts';
import { Waiting } from './waiting.tsx';

/** One issue we would move on, one we want; or silence. */
export function SoundingForm() {
  const { brief, view } = useTable();
  const t = words(table).dinner;
  const sender = useSend();
  const moves = useSignal('');
  const wants = useSignal('');
  const names = namesOf(brief.value);
  const choice = view.value.own?.choice.sounding;
  const ready = moves.value !== '' && wants.value !== '' && moves.value !== wants.value;
  if (choice !== undefined) {
    return (
      <>
        <p>
          {choice
            ? fill(t.mine, { moves: names.issue(choice.moves), wants: names.issue(choice.wants) })
            : t.mineSilent}{' '}
          {t.sealed}
        </p>
        <Waiting />
      </>
    );
  }
  return (
    <>
      <p>{t.intro}</p>
      <div class="pair">
        <IssueSelect
          label={t.moves}
          value={moves.value}
          not={wants.value}
          onPick={(id) => (moves.value = id)}
        />
        <IssueSelect
          label={t.wants}
          value={wants.value}
          not={moves.value}
          onPick={(id) => (wants.value = id)}
        />
      </div>
      <Foot refusal={sender.refusal}>
        <Button
          kind="primary"
          disabled={!ready || !view.value.menu.sound}
          onClick={() => sender.send({ type: 'sound', sounding: { moves: moves.value, wants: wants.value } })}
        >
          {t.put}
        </Button>
        <Button
          disabled={!view.value.menu.sound}
          onClick={() => sender.send({ type: 'sound', sounding: null })}
        >
          {t.silent}
        </Button>
      </Foot>
    </>
  );
}

type SelectProps = {
  readonly label: string;
  readonly value: string;
  readonly not: string;
  readonly onPick: (issue: string) => void;
};

function IssueSelect({ label, value, not, onPick }: SelectProps) {
  const { brief } = useTable();
  const names = namesOf(brief.value);
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        <option value="">{words(table).dinner.pick}</option>
        {brief.value.issues.map((issue) => (
          <option key={issue.id} value={issue.id} disabled={issue.id === not}>
            {names.issue(issue.id)}
          </option>
        ))}
      </select>
    </div>
  );
}

export function AnswerForm() {
  const { view, them } = useTable();
  const t = words(table).dinner;
  const sender = useSend();
  const picked = useSignal<Answer | null>(null);
  const theirs = view.value.dinner?.soundings[them];
  const choice = view.value.own?.choice.answer;
  const answers = words(terms).answers;
  return (
    <>
      <DinnerSaid />
      {choice !== undefined ? (
        <p>
          {fill(t.yourAnswer, { answer: choice ? answers[choice].name.toLowerCase() : t.noAnswer })}{' '}
          {t.sealed}
        </p>
      ) : (
        theirs &&
        view.value.menu.answer && (
          <>
            <fieldset>
              <legend>{t.answer}</legend>
              <div class="cards three">
                {ANSWERS.map((answer) => (
                  <label key={answer} class={`choice-card answer-${answer}`}>
                    <input
                      type="radio"
                      name="answer"
                      checked={picked.value === answer}
                      onChange={() => (picked.value = answer)}
                    />
                    <span>
                      <b>{answers[answer].name}</b>
                      <small>{answers[answer].note}</small>
                    </span>
                  </label>
                ))}
              </div>
            </fieldset>
            <Foot refusal={sender.refusal}>
              <Button
                kind="primary"
                disabled={picked.value === null}
                onClick={() => picked.value && sender.send({ type: 'answer', answer: picked.value })}
              >
                {t.send}
              </Button>
            </Foot>
          </>
        )
      )}
      <Waiting />
    </>
  );
}
