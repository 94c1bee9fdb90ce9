import { classroom } from '../../../shared/words/class.ts';
import { Button } from '../../ui/button.tsx';
import { words } from '../../words.ts';
import type { Acts } from './use-acts.ts';

/** What the last act did, spoken and shown, with its way back. */
export function DoneLine({ done, act }: Pick<Acts, 'done' | 'act'>) {
  const undo = done?.undo;
  return (
    <div class="done-line" role="status">
      {done && (
        <p class={done.bad ? 'notice bad' : 'notice'}>
          <span>{done.say()}</span>
          {undo && <Button onClick={() => act(undo)}>{words(classroom).acts.undo}</Button>}
        </p>
      )}
    </div>
  );
}
