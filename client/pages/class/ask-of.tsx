import '../new/new.css';
import { useEffect, useState } from 'preact/hooks';
import type { Board, BoardTable } from '../../../shared/class-protocol.ts';
import { LONGEST_MESSAGE } from '../../../shared/class-wishes.ts';
import { classroom } from '../../../shared/words/class.ts';
import { parts } from '../../../shared/words/parts.ts';
import { listed } from '../../numbers.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { fill, words } from '../../words.ts';
import { contentOf } from '../new/choices.ts';

/** What is done only after another word: which news, what message, or whether really. */
export type AskedOf = 'news' | 'message' | 'lastCall' | 'end';

type Props = {
  readonly asking: AskedOf | null;
  readonly board: Board;
  /** The tables that are meant. */
  readonly meant: readonly BoardTable[];
  readonly onClose: () => void;
  readonly onAnswer: (asked: AskedOf, said: string) => void;
};

export function AskOf({ asking, board, meant, onClose, onAnswer }: Props) {
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
      {asking === 'news' && (
        <News board={board} meant={meant} said={said} onSay={setSaid} missing={missing} />
      )}
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
  readonly meant: readonly BoardTable[];
  readonly said: string;
  readonly onSay: (dispatch: string) => void;
  readonly missing: boolean;
};

/** What is left of the scenario's deck for these tables, each card by its headline. */
function News({ board: { deck, scenario }, meant, said, onSay, missing }: NewsProps) {
  const t = words(classroom).acts;
  const { dispatches } = contentOf(scenario);
  const live = meant.filter(({ status }) => status === 'live');
  const had = (dispatch: string) => live.filter(({ news }) => news.includes(dispatch));
  const left = deck.filter((dispatch) => had(dispatch).length < live.length);
  return (
    <fieldset>
      <legend>{t.newsText}</legend>
      {left.length === 0 && <p>{t.newsNone}</p>}
      <div class="news-choice">
        {left.map((dispatch) => (
          <label key={dispatch} class="radio">
            <input type="radio" name="news" checked={said === dispatch} onChange={() => onSay(dispatch)} />
            <span>
              <b>{dispatches[dispatch]?.headline ?? dispatch}</b>
              {had(dispatch).length > 0 && (
                <small>
                  {fill(t.newsHad, {
                    n: had(dispatch).length,
                    list: listed(
                      had(dispatch).map(({ number }) => String(number)),
                      'conjunction',
                    ),
                  })}
                </small>
              )}
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
