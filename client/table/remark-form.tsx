import { useSignal } from '@preact/signals';
import arrow from 'lucide-static/icons/send-horizontal.svg?raw';
import { useRef } from 'preact/hooks';
import { table } from '../../shared/words/table.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { fill, words } from '../words.ts';
import { RefusalNote, useSend } from './send.tsx';
import { useTable } from './table-state.ts';

/** What the server takes (shared/rules/wish.ts), and from where on the rest is counted. */
const LONGEST = 500;
const NEAR = 400;

/** A remark in one's own words. */
export function RemarkForm() {
  const { view } = useTable();
  const t = words(table).chat;
  const sender = useSend();
  const text = useSignal('');
  const field = useRef<HTMLInputElement>(null);
  const length = text.value.trim().length;
  async function say(event: Event): Promise<void> {
    event.preventDefault();
    const said = text.value.trim();
    if (said === '' || said.length > LONGEST) return;
    if (!(await sender.send({ type: 'say', text: said }))) return;
    text.value = '';
    field.current?.focus();
  }
  return (
    <>
      <RefusalNote refusal={sender.refusal} />
      {length > NEAR && (
        <p id="remark-length" class={length > LONGEST ? 'remark-length bad' : 'remark-length'} role="status">
          {length > LONGEST
            ? fill(t.tooLong, { over: length - LONGEST, most: LONGEST })
            : fill(t.left, { n: LONGEST - length })}
        </p>
      )}
      <form onSubmit={say}>
        <input
          ref={field}
          type="text"
          autoComplete="off"
          aria-label={t.label}
          aria-invalid={length > LONGEST}
          aria-describedby={length > NEAR ? 'remark-length' : undefined}
          placeholder={t.placeholder}
          value={text.value}
          disabled={view.value.menu.say === undefined}
          onInput={(event) => {
            text.value = event.currentTarget.value;
          }}
        />
        <Button type="submit" aria-label={t.send} title={t.send} disabled={length === 0 || length > LONGEST}>
          <Icon svg={arrow} />
        </Button>
      </form>
    </>
  );
}
