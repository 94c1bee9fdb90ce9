import './hint-line.css';
import { useSignal } from '@preact/signals';
import { reading } from '../../shared/words/reading.ts';
import { inTab } from '../store/remembered.ts';
import { Button } from '../ui/button.tsx';
import { words } from '../words.ts';
import { useTable } from './table-state.ts';

/** In the last round, until the other side was ranked at the table or this tab has put the reminder away. */
export function RankingReminder() {
  const { session, brief, view, me, asking } = useTable();
  const key = `ranking-reminder/${session.match}/${session.seat}`;
  const putAway = useSignal(inTab.read(key) !== null);
  const { menu, round, rankings } = view.value;
  const due = menu.rank && round === brief.value.rounds.length && !rankings[me]?.late;
  if (!due || putAway.value) return null;
  const t = words(reading).table;
  return (
    <div class="hint-line ranking">
      <p role="status">{t.reminder}</p>
      <div class="hint-acts">
        <Button onClick={() => (asking.value = 'rank')}>{t.open}</Button>
        <Button
          kind="quiet"
          onClick={() => {
            inTab.write(key, 'away');
            putAway.value = true;
          }}
        >
          {t.later}
        </Button>
      </div>
    </div>
  );
}
