import '../debrief/debrief.css';
import { useMemo, useState } from 'preact/hooks';
import { replay } from '../../../shared/words/replay.ts';
import type { Timeline } from '../../timeline.ts';
import { words } from '../../words.ts';
import { PlaneStep } from '../debrief/plane-step.tsx';
import type { Seen } from './source.ts';

type Props = { readonly seen: Seen; readonly line: Timeline };

/** The plane as it grew: the packages until this step, and the text once it is signed. Drawn when it is asked for. */
export function ReplayPlane({ seen: { brief, frames }, line }: Props) {
  const t = words(replay);
  const [shown, setShown] = useState(false);
  const match = useMemo(() => {
    const view = frames[line.at]?.view;
    return brief.open && view && { brief, open: brief.open, view, frames: frames.slice(0, line.at + 1) };
  }, [brief, frames, line.at]);
  if (!match) return null;
  return (
    <details class="no-print" open={shown} onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>{t.plane}</summary>
      {shown && <PlaneStep match={match} />}
    </details>
  );
}
