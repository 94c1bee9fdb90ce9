import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReplayView as As } from '../../../shared/protocol.ts';
import type { Brief, View } from '../../../shared/rules/view-types.ts';
import { replay } from '../../../shared/words/replay.ts';
import type { Stage, StageState } from '../../stage/index.ts';
import { moodOf, speakingSide } from '../../table/model/phase.ts';
import { words } from '../../words.ts';

function stageState(brief: Brief, view: View, as: As): StageState {
  const round = brief.rounds[Math.max(0, view.round - 1)];
  return {
    sky: round?.sky ?? 'morning',
    city: round?.city ?? 'havana',
    you: as === 'us' || as === 'cuba' ? as : null,
    speaking: speakingSide(view),
    climate: view.climate,
    mood: moodOf(view),
  };
}

type Props = { readonly brief: Brief; readonly view: View; readonly as: As };

/** The room as it was, where the browser can paint it; scenery only. */
export function ReplayStage({ brief, view, as }: Props) {
  const holder = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage | null>(null);
  const [failed, setFailed] = useState(false);
  const state = stageState(brief, view, as);
  const latest = useRef(state);
  latest.current = state;
  useEffect(() => {
    let gone = false;
    const still = new URLSearchParams(location.search).get('still') === '1';
    const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)').matches;
    import('../../stage/index.ts')
      .then(({ mountStage }) => {
        if (gone || !holder.current) return;
        stage.current = mountStage(holder.current, latest.current, { reducedMotion, still });
      })
      .catch(() => setFailed(true));
    return () => {
      gone = true;
      stage.current?.destroy();
      stage.current = null;
    };
  }, []);
  const { sky, city, you, speaking, climate, mood } = state;
  useEffect(() => {
    stage.current?.update({ sky, city, you, speaking, climate, mood });
  }, [sky, city, you, speaking, climate, mood]);
  if (failed) return <p class="notice">{words(replay).noStage}</p>;
  return <div class={`replay-stage stage sky-${sky}`} ref={holder} aria-hidden="true" />;
}
