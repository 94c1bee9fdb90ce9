import type { ReplayView as As } from '../../../shared/protocol.ts';
import { replay } from '../../../shared/words/replay.ts';
import { useSides } from '../../sides.ts';
import { words } from '../../words.ts';
import { REPLAY_VIEWS } from './source.ts';

type Props = { readonly as: As; readonly publicOnly: boolean; readonly onAs: (as: As) => void };

export function ViewChoice({ as, publicOnly, onAs }: Props) {
  const t = words(replay);
  const sides = useSides();
  if (publicOnly) return null;
  return (
    <label class="view-choice">
      {t.view}
      <select value={as} onChange={(event) => onAs(event.currentTarget.value as As)}>
        {REPLAY_VIEWS.map((view) => (
          <option key={view} value={view}>
            {view === 'us' || view === 'cuba' ? sides[view].name : t.views[view]}
          </option>
        ))}
      </select>
    </label>
  );
}
