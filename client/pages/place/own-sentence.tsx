import { useState } from 'preact/hooks';
import { LONGEST_SENTENCE } from '../../../shared/class-course.ts';
import { classWall } from '../../../shared/words/class-wall.ts';
import { writeSentence } from '../../net/class-http.ts';
import type { HeldClass } from '../../store/classes.ts';
import { troubleText } from '../../trouble-text.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { words } from '../../words.ts';

type Props = { readonly held: HeldClass; readonly kept: string | null };

/** The one sentence that everybody writes at the end; an empty one takes back what was handed in. */
export function OwnSentence({ held, kept }: Props) {
  const t = words(classWall).sentences;
  const [text, setText] = useState(kept ?? '');
  const [state, setState] = useState<'idle' | 'busy' | 'saved' | 'takenBack'>('idle');
  const [error, setError] = useState<string | null>(null);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    if (state === 'busy') return;
    if (text.trim() === '' && kept === null) return setError(t.missing);
    setState('busy');
    setError(null);
    const reply = await writeSentence(held.class, held.key, text);
    if (reply.ok) return setState(reply.value.sentence === null ? 'takenBack' : 'saved');
    setState('idle');
    setError(troubleText(reply.trouble));
  }

  return (
    <form class="own-sentence" onSubmit={submit} noValidate>
      <Field label={t.label} hint={t.hint} error={error}>
        {(wiring) => (
          <textarea
            {...wiring}
            rows={3}
            maxLength={LONGEST_SENTENCE}
            value={text}
            onInput={(event) => {
              setText(event.currentTarget.value);
              setState('idle');
            }}
          />
        )}
      </Field>
      <div class="row">
        <Button kind="primary" type="submit" aria-disabled={state === 'busy'}>
          {t.save}
        </Button>
        <span role="status">{state === 'saved' || state === 'takenBack' ? t[state] : ''}</span>
      </div>
    </form>
  );
}
