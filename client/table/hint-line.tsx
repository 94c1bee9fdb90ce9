import './hint-line.css';
import { useSignal } from '@preact/signals';
import { table } from '../../shared/words/table.ts';
import { scenario } from '../scenario.ts';
import { onDevice } from '../store/remembered.ts';
import { Button } from '../ui/button.tsx';
import { words } from '../words.ts';
import { hintMoment, lessonOf } from './model/hint.ts';
import { useTable } from './table-state.ts';
import { dutyNote } from './team/duty-note.tsx';

const PUT_AWAY = 'hints-put-away';

/** What this moment is about, for whoever meets it first: until this device has put it away. */
export function HintLine() {
  const { brief, view } = useTable();
  const putAway = useSignal((onDevice.read(PUT_AWAY) ?? '').split(' '));
  const moment = hintMoment(view.value);
  // A desk that does not act here reads who does.
  if (dutyNote(brief.value, view.value)) return null;
  const { id } = brief.value.scenario;
  const { hints } = scenario(brief.value);
  const lesson = lessonOf(view.value, hints !== undefined);
  const lines = [
    { key: `${id}/${moment}`, hint: moment && hints?.[moment] },
    { key: `phase/${lesson}`, hint: lesson && words(table).lessons[lesson] },
  ];
  const line = lines.find(({ key, hint }) => hint && !putAway.value.includes(key));
  if (!line) return null;
  const { key, hint } = line;
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
