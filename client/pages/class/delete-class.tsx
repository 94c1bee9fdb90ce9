import { useState } from 'preact/hooks';
import type { Board } from '../../../shared/class-protocol.ts';
import { classroom } from '../../../shared/words/class.ts';
import { parts } from '../../../shared/words/parts.ts';
import { deleteClass } from '../../net/class-http.ts';
import { forgetClass, type HeldClass } from '../../store/classes.ts';
import { troubleText } from '../../trouble-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { fill, words } from '../../words.ts';

type Props = { readonly board: Board; readonly held: HeldClass; readonly onDeleted: () => void };

/** Says what will be gone, and asks twice. */
export function DeleteClass({ board, held, onDeleted }: Props) {
  const t = words(classroom).board;
  const [asking, setAsking] = useState(false);
  const [sure, setSure] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const counts = { students: board.students.length, tables: board.tables.length };
  async function remove() {
    if (!sure) return;
    const reply = await deleteClass(held.class, held.key);
    if (!reply.ok) return setTrouble(troubleText(reply.trouble));
    forgetClass(held);
    onDeleted();
  }
  function ask(now: boolean) {
    setAsking(now);
    setSure(false);
    setTrouble(null);
  }
  return (
    <>
      <Button kind="quiet" onClick={() => ask(true)}>
        {t.delete}
      </Button>
      <Dialog
        title={t.deleteTitle}
        open={asking}
        onClose={() => ask(false)}
        foot={
          <>
            <Button onClick={() => ask(false)}>{words(parts).cancel}</Button>
            <Button kind="danger" aria-disabled={!sure} onClick={remove}>
              {t.deleteYes}
            </Button>
          </>
        }
      >
        <p>{fill(t.deleteText, counts)}</p>
        <label class="row">
          <input type="checkbox" checked={sure} onChange={(event) => setSure(event.currentTarget.checked)} />
          {t.deleteSure}
        </label>
        {trouble && <p role="alert">{trouble}</p>}
      </Dialog>
    </>
  );
}
