import './hint-line.css';
import { useSignal } from '@preact/signals';
import { table } from '../../shared/words/table.ts';
import { scenario } from '../scenario.ts';
import { onDevice } from '../store/remembered.ts';
import { Button } from '../ui/button.tsx';
import { words } from '../words.ts';
import { hintMoment } from './model/hint.ts';
import { useTable } from './table-state.ts';

const PUT_AWAY = 'hints-put-away';

/** In a scenario that teaches: one line at the moment it matters, until this device has put it away. */
export function HintLine() {
  const { brief, view } = useTable();
  const putAway = useSignal((onDevice.read(PUT_AWAY) ?? '').split(' '));
  const moment = hintMoment(view.value);
  const { id } = brief.value.scenario;
  const hint = moment && scenario(brief.value).hints?.[moment];
  const key = `${id}/${moment}`;
  if (!hint || putAway.value.includes(key)) return null;
  function dismiss(): void {
    putAway.value = [...putAway.value, key];
    onDevice.write(PUT_AWAY, putAway.value.join(' ').trim());
  }
  return (
    <div class="hint-line">
      <p role="status">{hint}</p>
      <Button kind="quiet" onClick={dismiss}>
        {words(table).hint}
      </Button>
    </div>
  );
}
