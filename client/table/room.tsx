import './room.css';
import { SIDES } from '../../shared/rules/vocabulary.ts';
import { table } from '../../shared/words/table.ts';
import { nameOf } from '../name-of.ts';
import { roomName } from '../places.ts';
import { scenario } from '../scenario.ts';
import { useSides } from '../sides.ts';
import { useStage } from '../ui/use-stage.ts';
import { fill, words } from '../words.ts';
import { useTable } from './table-state.ts';

/** The painted room. It is scenery: everything it shows also stands in words, and the page plays without it. */
export function Room() {
  const sides = useSides();
  const { session, brief, view, me } = useTable();
  const { players } = session.info.value;
  const t = words(table).room;
  const { holder, state, painted } = useStage({ brief: brief.value, view: view.value, you: me });
  const { speaking } = state;
  const here = brief.value.rounds[Math.max(0, view.value.round - 1)];
  const place = here ? roomName(scenario(brief.value), here.city) : '';
  return (
    <section class="room" aria-label={t.scene}>
      <p class="visually-hidden">{fill(t.summary, { place })}</p>
      <div
        class={`stage sky-${state.sky}`}
        ref={holder}
        aria-hidden="true"
        data-painted={painted.value === 'painted'}
      />
      <p class="plates">
        {SIDES.map((side) => (
          <span key={side} class={speaking === side ? `plate ${side} speaking` : `plate ${side}`}>
            {sides[side].name}
            {side === me && <small> · {t.you}</small>}
            {speaking === side && <small> · {t.speaking}</small>}
            {players[side] && <bdi class="who">{nameOf(players[side])}</bdi>}
          </span>
        ))}
      </p>
    </section>
  );
}
