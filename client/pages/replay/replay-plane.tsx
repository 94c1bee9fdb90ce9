import '../debrief/debrief.css';
import { useMemo, useState } from 'preact/hooks';
import type { Debrief } from '../../../shared/coach/debrief.ts';
import { replay } from '../../../shared/words/replay.ts';
import type { Reckoned } from '../../analysis/use-debrief.ts';
import { frameAt, type Timeline } from '../../timeline.ts';
import { words } from '../../words.ts';
import { PlaneOf } from '../debrief/plane-step.tsx';
import type { Seen } from './source.ts';

type Props = {
  readonly seen: Seen;
  readonly line: Timeline;
  readonly debrief: Reckoned<Debrief>;
};

/** The plane as it grew: the packages until this step, and the text once it is signed. Drawn when it is asked for. */
export function ReplayPlane({ seen: { brief, frames }, line, debrief }: Props) {
  const t = words(replay);
  const [shown, setShown] = useState(false);
  const match = useMemo(() => {
    const view = frames[line.at]?.view;
    return brief.open && view && { brief, open: brief.open, view };
  }, [brief, frames, line.at]);
  if (!match) return null;
  return (
    <details class="no-print" open={shown} onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>{t.plane}</summary>
      {shown && <PlaneOf match={match} debrief={debrief} until={frameAt(line).seq} />}
    </details>
  );
}
