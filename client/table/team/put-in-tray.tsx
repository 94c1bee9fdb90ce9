import { team } from '../../../shared/words/team.ts';
import { Button } from '../../ui/button.tsx';
import { announce } from '../../ui/live-region.tsx';
import { words } from '../../words.ts';
import { composing } from '../composing.ts';
import { isEmpty } from '../model/draft.ts';
import { RefusalNote, useSend } from '../send.tsx';
import { useTable } from '../table-state.ts';

/** A draft binds nobody and can be taken out again, so it is not asked twice. */
export function PutInTray() {
  const at = useTable();
  const t = words(team).tray;
  const sender = useSend();
  const { wish, refusal } = composing(at);
  const mine = at.view.value.own?.drafts[at.session.seat];
  async function put(): Promise<void> {
    if (wish === null || !(await sender.send(wish))) return;
    at.store.reset();
    announce(() => words(team).tray.lies);
    at.tab.value = 'team';
  }
  return (
    <>
      <RefusalNote refusal={sender.refusal} />
      <Button kind="primary" disabled={isEmpty(at.store.draft.value) || refusal !== null} onClick={put}>
        {mine ? t.replace : t.put}
      </Button>
    </>
  );
}
