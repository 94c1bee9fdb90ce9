import '../hint-line.css';
import { useSignal } from '@preact/signals';
import { team } from '../../../shared/words/team.ts';
import { isolated } from '../../isolated.ts';
import { inTab } from '../../store/remembered.ts';
import { Button } from '../../ui/button.tsx';
import { fill, words } from '../../words.ts';
import { useTable } from '../table-state.ts';
import { useNameOf } from './use-name-of.ts';

/** Who heads the delegation since somebody else did, until this tab has put it away. */
export function HeadNotice() {
  const { session, brief, view, asking } = useTable();
  const key = `head/${session.match}/${session.seat}`;
  const known = useSignal(inTab.read(key));
  const nameOf = useNameOf();
  const head = brief.value.own?.team.find(({ duties }) => duties.includes('head'))?.seat;
  if (!head || view.value.phase === 'over') return null;
  function note(): void {
    known.value = head ?? null;
    inTab.write(key, head ?? '');
  }
  if (known.value === null) note();
  if (known.value === head) return null;
  const t = words(team);
  const mine = head === session.seat;
  return (
    <div class="hint-line head-notice">
      <p role="status">
        {mine ? t.headNow : fill(t.headIs, { name: isolated(nameOf(head)) })}{' '}
        {known.value === session.seat && t.headNoMore}
      </p>
      <div class="hint-acts">
        {mine && <Button onClick={() => (asking.value = 'menu')}>{t.readAsHead}</Button>}
        <Button kind="quiet" onClick={note}>
          {t.seen}
        </Button>
      </div>
    </div>
  );
}
