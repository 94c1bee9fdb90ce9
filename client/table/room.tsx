import './room.css';
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { SIDES } from '../../shared/rules/vocabulary.ts';
import { table } from '../../shared/words/table.ts';
import { terms } from '../../shared/words/terms.ts';
import type { Stage, StageState } from '../stage/index.ts';
import { fill, words } from '../words.ts';
import { moodOf, speakingSide } from './model/phase.ts';
import { useTable } from './table-state.ts';

function useStageState(): StageState {
  const { brief, view, me } = useTable();
  const here = brief.value.rounds[Math.max(0, view.value.round - 1)];
  return {
    sky: here?.sky ?? 'morning',
    city: here?.city ?? 'havana',
    you: me,
    speaking: speakingSide(view.value),
    climate: view.value.climate,
    mood: moodOf(view.value),
  };
}

/** The painted room. It is scenery: everything it shows also stands in words, and the page plays without it. */
export function Room() {
  const { brief, view, me } = useTable();
  const t = words(table).room;
  const holder = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage | null>(null);
  const painted = useSignal(false);
  const state = useStageState();
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
        painted.value = true;
      })
      // Without WebGL, or without the chunk, the quiet panel behind stays.
      .catch(() => undefined);
    return () => {
      gone = true;
      stage.current?.destroy();
      stage.current = null;
    };
  }, [painted]);
  const { sky, city, you, speaking, climate, mood } = state;
  useEffect(() => {
    stage.current?.update({ sky, city, you, speaking, climate, mood });
  }, [sky, city, you, speaking, climate, mood]);
  const here = brief.value.rounds[Math.max(0, view.value.round - 1)];
  return (
    <section class="room" aria-label={t.scene}>
      <p class="visually-hidden">{fill(t.summary, { city: here?.city ?? 'havana' })}</p>
      <div class={`stage sky-${state.sky}`} ref={holder} aria-hidden="true" data-painted={painted.value} />
      <p class="plates">
        {SIDES.map((side) => (
          <span key={side} class={speaking === side ? `plate ${side} speaking` : `plate ${side}`}>
            {words(terms).sides[side]}
            {side === me && <small> · {t.you}</small>}
            {speaking === side && <small> · {t.speaking}</small>}
          </span>
        ))}
      </p>
    </section>
  );
}
