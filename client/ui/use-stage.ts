import { type Signal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Brief, View } from '../../shared/rules/view-types.ts';
import type { Side } from '../../shared/rules/vocabulary.ts';
import type { Stage, StageState } from '../stage/index.ts';
import { moodOf, speakingSide } from '../table/model/phase.ts';

type Seen = { readonly brief: Brief; readonly view: View; readonly you: Side | null };

export type StageHolder = {
  readonly holder: RefObject<HTMLDivElement | null>;
  readonly state: StageState;
  /** `failed`: no WebGL, or the chunk did not come; the page plays without the room. */
  readonly painted: Signal<'not-yet' | 'painted' | 'failed'>;
};

function stageState({ brief, view, you }: Seen): StageState {
  const here = brief.rounds[Math.max(0, view.round - 1)];
  return {
    sky: here?.sky ?? 'morning',
    art: here?.art ?? 'plain',
    you,
    speaking: speakingSide(view),
    climate: view.climate,
    mood: moodOf(view),
  };
}

/** Paints the room into an element, live and in a replay alike; comes late and lazily, and is scenery only. */
export function useStage(seen: Seen): StageHolder {
  const holder = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage | null>(null);
  const painted = useSignal<'not-yet' | 'painted' | 'failed'>('not-yet');
  const state = stageState(seen);
  const latest = useRef(state);
  latest.current = state;
  useEffect(() => {
    let gone = false;
    const still = new URLSearchParams(location.search).get('still') === '1';
    const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)').matches;
    import('../stage/index.ts')
      .then(({ mountStage }) => {
        if (gone || holder.current === null) return;
        stage.current = mountStage(holder.current, latest.current, { reducedMotion, still });
        painted.value = 'painted';
      })
      .catch(() => {
        painted.value = 'failed';
      });
    return () => {
      gone = true;
      stage.current?.destroy();
      stage.current = null;
    };
  }, [painted]);
  const { sky, art, you, speaking, climate, mood } = state;
  useEffect(() => {
    stage.current?.update({ sky, art, you, speaking, climate, mood });
  }, [sky, art, you, speaking, climate, mood]);
  return { holder, state, painted };
}
