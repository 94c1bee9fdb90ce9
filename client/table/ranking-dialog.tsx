import { reading } from '../../shared/words/reading.ts';
import { table } from '../../shared/words/table.ts';
import { rankingDraft } from '../ranking-draft.ts';
import { useSides } from '../sides.ts';
import { privacy } from '../store/privacy.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { OrderList } from '../ui/order-list.tsx';
import { fill, words } from '../words.ts';
import { namesOf } from './names.ts';
import { RefusalNote, useSend } from './send.tsx';
import { useTable } from './table-state.ts';

/** What one believes the other side cares about, changed while waiting. */
export function RankingDialog() {
  const sides = useSides();
  const { session, brief, view, asking, them } = useTable();
  const t = words(reading);
  const sender = useSend();
  const draft = rankingDraft(session);
  const names = namesOf(brief.value);
  function close(): void {
    draft.discard();
    asking.value = null;
  }
  async function keep(): Promise<void> {
    if (await sender.send({ type: 'rank', order: [...draft.order.value] })) close();
  }
  return (
    <Dialog
      title={t.table.title}
      // Opened and not closed before the last packages opened: it is too late.
      open={asking.value === 'rank' && view.value.menu.rank === true}
      onClose={close}
      foot={
        <>
          <RefusalNote refusal={sender.refusal} />
          <Button onClick={close}>{words(table).cancel}</Button>
          <Button kind="primary" onClick={keep}>
            {t.briefing.keep}
          </Button>
        </>
      }
    >
      <p>{fill(t.table.text, { side: sides[them].inText })}</p>
      {privacy.value ? (
        <p class="covered">{words(table).top.hidden}</p>
      ) : (
        <>
          {draft.state.value === 'none' && <p class="muted">{t.table.none}</p>}
          <OrderList
            label={t.briefing.list}
            rows={draft.order.value.map((id) => ({ id, name: names.issue(id) }))}
            onMove={draft.move}
          />
        </>
      )}
    </Dialog>
  );
}
