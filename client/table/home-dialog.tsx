import { table } from '../../shared/words/table.ts';
import { Dialog } from '../ui/dialog.tsx';
import { words } from '../words.ts';
import { composing } from './composing.ts';
import { HomeFront } from './home-front.tsx';
import { useTable } from './table-state.ts';

/** The home front while composing: now, and with the draft. */
export function HomeDialog() {
  const at = useTable();
  const { asking } = at;
  const { effect } = composing(at);
  return (
    <Dialog
      title={words(table).home.title}
      open={asking.value === 'home'}
      onClose={() => (asking.value = null)}
    >
      {effect && <HomeFront before={effect.before} after={effect.after} />}
    </Dialog>
  );
}
