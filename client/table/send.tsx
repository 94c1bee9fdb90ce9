import { useSignal } from '@preact/signals';
import type { Refusal } from '../../shared/rules/result.ts';
import type { PlayerWish } from '../../shared/rules/wish.ts';
import { refusals } from '../../shared/words/refusals.ts';
import { words } from '../words.ts';
import { namesOf } from './names.ts';
import { useTable } from './table-state.ts';

export type Sender = {
  readonly refusal: Refusal | null;
  /**
   * True once it is durable; a refusal is kept to be shown beside the button. Pressed again meanwhile it does nothing,
   * and the button stays enabled: disabled, it would lose the focus.
   */
  readonly send: (wish: PlayerWish) => Promise<boolean>;
  /** Sent, and not yet there. */
  readonly busy: boolean;
};

export function useSend(): Sender {
  const { session } = useTable();
  const busy = useSignal(false);
  const refusal = useSignal<Refusal | null>(null);
  async function send(wish: PlayerWish): Promise<boolean> {
    if (busy.value) return false;
    busy.value = true;
    refusal.value = null;
    refusal.value = await session.act(wish).finally(() => {
      busy.value = false;
    });
    return refusal.value === null;
  }
  return { refusal: refusal.value, send, busy: busy.value };
}

type NoteProps = {
  readonly refusal: Refusal | null;
  /** Of the button that it explains beforehand; then it waits until nobody speaks. */
  readonly id?: string;
};

/** Why it was refused, or would be, beside the button that asks. */
export function RefusalNote({ refusal, id }: NoteProps) {
  const { brief } = useTable();
  if (refusal === null) return null;
  const names = namesOf(brief.value);
  const [issue, option] = (refusal.about ?? '').split('/');
  const known = brief.value.issues.some(({ id }) => id === issue);
  const about =
    known && issue
      ? option
        ? `${names.issue(issue)}: ${names.short(issue, option)}`
        : names.issue(issue)
      : '';
  return (
    <p class="refusal" {...(id && { id })} role={id ? 'status' : 'alert'}>
      {words(refusals)[refusal.code]} {about && <b>{about}</b>}
    </p>
  );
}
