import { useSignal } from '@preact/signals';
import arrow from 'lucide-static/icons/send-horizontal.svg?raw';
import { PHRASES_IN, type PhraseId, phraseText } from '../../shared/talk.ts';
import { classTalk } from '../../shared/words/class-talk.ts';
import { phrases } from '../../shared/words/phrases.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { words } from '../words.ts';
import { RefusalNote, useSend } from './send.tsx';
import { useTable } from './table-state.ts';

/** A remark out of the list of this phase; the other side reads it in its own language. */
export function PhraseForm() {
  const { view } = useTable();
  const t = words(classTalk).table;
  const sender = useSend();
  const chosen = useSignal<PhraseId | ''>('');
  const offered: readonly PhraseId[] = PHRASES_IN[view.value.phase];
  const phrase = offered.find((one) => one === chosen.value);
  async function say(event: Event): Promise<void> {
    event.preventDefault();
    if (phrase && (await sender.send({ type: 'say', text: phraseText(phrase) }))) chosen.value = '';
  }
  return (
    <>
      <RefusalNote refusal={sender.refusal} />
      <form onSubmit={say}>
        <select
          aria-label={t.choose}
          value={phrase ?? ''}
          disabled={view.value.menu.say === undefined}
          onChange={(event) => {
            chosen.value = event.currentTarget.value as PhraseId | '';
          }}
        >
          <option value="">{t.choose} …</option>
          {offered.map((one) => (
            <option key={one} value={one}>
              {words(phrases)[one]}
            </option>
          ))}
        </select>
        <Button type="submit" aria-label={t.send} title={t.send} disabled={phrase === undefined}>
          <Icon svg={arrow} />
        </Button>
      </form>
    </>
  );
}
