import './press.css';
import { useSignal } from '@preact/signals';
import type { Refusal } from '../../../shared/rules/result.ts';
import { type Lesson, type PhraseId, phraseText } from '../../../shared/talk.ts';
import { phrases } from '../../../shared/words/phrases.ts';
import { press } from '../../../shared/words/press.ts';
import { refusals } from '../../../shared/words/refusals.ts';
import { table } from '../../../shared/words/table.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { fill, words } from '../../words.ts';

type Props = {
  readonly label: string;
  readonly hint?: string;
  readonly button: string;
  /** Characters that the rules take. */
  readonly most: number;
  readonly lines: number;
  readonly lesson: Lesson | null;
  /** Where only set phrases are allowed. */
  readonly offered: readonly PhraseId[];
  readonly onSay: (text: string) => Promise<Refusal | null>;
};

/** Something for everybody to read: in own words, or a phrase of the list where the teacher allows no others. */
export function WordsForm({ label, hint, button, most, lines, lesson, offered, onSay }: Props) {
  const t = words(press);
  const text = useSignal('');
  const refusal = useSignal<Refusal | null>(null);
  const busy = useSignal(false);
  if (lesson?.talk === 'off') return <p class="muted">{t.off}</p>;
  if (lesson?.muted) return <p class="muted">{t.muted}</p>;
  const said = text.value.trim();
  const over = said.length - most;
  async function say(event: Event): Promise<void> {
    event.preventDefault();
    if (said === '' || over > 0 || busy.value) return;
    busy.value = true;
    refusal.value = await onSay(said).finally(() => {
      busy.value = false;
    });
    if (refusal.value === null) text.value = '';
  }
  const error = over > 0 ? fill(t.tooLong, { over }) : refusal.value && words(refusals)[refusal.value.code];
  const left = most - said.length < most / 3 ? fill(words(table).chat.left, { n: most - said.length }) : '';
  const advice = [hint, over > 0 || lesson?.talk === 'phrases' ? '' : left].filter(Boolean).join(' ');
  return (
    <form class="words-form" onSubmit={say} noValidate>
      <Field label={label} hint={advice} error={error}>
        {(wiring) =>
          lesson?.talk === 'phrases' ? (
            <select
              {...wiring}
              value={said}
              onChange={(event) => {
                text.value = event.currentTarget.value;
              }}
            >
              <option value="">{t.choose} …</option>
              {offered.map((one) => (
                <option key={one} value={phraseText(one)}>
                  {words(phrases)[one]}
                </option>
              ))}
            </select>
          ) : (
            <textarea
              {...wiring}
              rows={lines}
              value={text.value}
              onInput={(event) => {
                text.value = event.currentTarget.value;
              }}
            />
          )
        }
      </Field>
      <Button type="submit" aria-disabled={said === '' || over > 0 || busy.value}>
        {button}
      </Button>
    </form>
  );
}
