import '../new/new.css';
import { useEffect, useState } from 'preact/hooks';
import type { Board } from '../../../shared/class-protocol.ts';
import { LONGEST_MESSAGE } from '../../../shared/class-wishes.ts';
import { classroom } from '../../../shared/words/class.ts';
import { parts } from '../../../shared/words/parts.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { words } from '../../words.ts';
import { contentOf } from '../new/choices.ts';

/** What is done only after another word: which news, what message, or whether really. */
export type AskedOf = 'news' | 'message' | 'lastCall' | 'end';

type Props = {
  readonly asking: AskedOf | null;
  readonly board: Board;
  readonly onClose: () => void;
  readonly onAnswer: (asked: AskedOf, said: string) => void;
};

export function AskOf({ asking, board, onClose, onAnswer }: Props) {
  const t = words(classroom).acts;
  const [said, setSaid] = useState('');
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    setSaid('');
    setMissing(false);
  }, [asking]);
  const needsWord = asking === 'news' || asking === 'message';

  function answer(event: Event) {
    event.preventDefault();
    if (asking === null) return;
    const empty = needsWord && said.trim() === '';
    setMissing(empty);
    if (!empty) onAnswer(asking, said.trim());
  }

  return (
    <Dialog
      title={asking ? t[`${asking}Title`] : ''}
      open={asking !== null}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{words(parts).cancel}</Button>
          <Button kind={needsWord ? 'primary' : 'danger'} onClick={answer}>
            {asking && t[`${asking}Yes`]}
          </Button>
        </>
      }
    >
      {asking === 'news' && <News board={board} said={said} onSay={setSaid} missing={missing} />}
      {asking === 'message' && (
        <Field label={t.messageLabel} hint={t.messageHint} error={missing ? t.messageMissing : null}>
          {(wiring) => (
            <textarea
              {...wiring}
              rows={3}
              maxLength={LONGEST_MESSAGE}
              value={said}
              onInput={(event) => setSaid(event.currentTarget.value)}
            />
          )}
        </Field>
      )}
      {asking === 'lastCall' && <p>{t.lastCallText}</p>}
      {asking === 'end' && <p>{t.endText}</p>}
    </Dialog>
  );
}

type NewsProps = {
  readonly board: Board;
  readonly said: string;
  readonly onSay: (dispatch: string) => void;
  readonly missing: boolean;
};

/** The deck of the scenario, each card by its headline. */
function News({ board: { deck, scenario }, said, onSay, missing }: NewsProps) {
  const t = words(classroom).acts;
  const { dispatches } = contentOf(scenario);
  return (
    <fieldset>
      <legend>{t.newsText}</legend>
      <div class="news-choice">
        {deck.map((dispatch) => (
          <label key={dispatch} class="radio">
            <input type="radio" name="news" checked={said === dispatch} onChange={() => onSay(dispatch)} />
            <span>
              <b>{dispatches[dispatch]?.headline ?? dispatch}</b>
            </span>
          </label>
        ))}
      </div>
      {missing && (
        <p class="notice bad" role="alert">
          {t.nothingPicked}
        </p>
      )}
    </fieldset>
  );
}
