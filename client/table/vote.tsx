import { SIDES } from '../../shared/rules/vocabulary.ts';
import { table } from '../../shared/words/table.ts';
import { terms } from '../../shared/words/terms.ts';
import { points } from '../numbers.ts';
import { privacy } from '../store/privacy.ts';
import { Meter } from '../ui/meter.tsx';
import { fill, words } from '../words.ts';
import { last } from './model/history.ts';
import { namesOf } from './names.ts';
import { useTable } from './table-state.ts';

/** Ratification: my home constituency by constituency; of the other home, whether it ratified. */
export function VoteResult() {
  const { session, brief, me } = useTable();
  const votes = last(session.past.value, 'voted')?.homes;
  const t = words(table).vote;
  const own = brief.value.own;
  if (!votes) return <p>{words(table).over}</p>;
  const mine = votes[me];
  const names = namesOf(brief.value.scenario.id);
  return (
    <div class="vote">
      <p>{t.signed}</p>
      <ul class="verdicts">
        {SIDES.map((side) => {
          const says = votes[side].passes ? t.passes : t.refuses;
          return (
            <li key={side} class={votes[side].passes ? 'yes' : 'no'}>
              <span aria-hidden="true">{votes[side].passes ? '✓' : '✗'}</span>{' '}
              {fill(says, { side: words(terms).sides[side] })}
            </li>
          );
        })}
      </ul>
      {own && privacy.value && <p class="muted">{words(table).top.hidden}</p>}
      {own && !privacy.value && 'approvals' in mine && (
        <>
          <h3>{t.yours}</h3>
          <div class="home-bars">
            {own.home.constituencies.map(({ id, floor }) => (
              <Meter
                key={id}
                label={names.constituency(me, id)}
                value={mine.approvals[id] ?? 0}
                max={1000}
                text={points(mine.approvals[id] ?? 0)}
                mark={
                  floor === undefined
                    ? undefined
                    : { at: floor, text: fill(words(table).home.floor, { floor: points(floor) }) }
                }
              />
            ))}
            <Meter
              label={words(table).home.total}
              value={mine.weighted}
              max={1000}
              text={points(mine.weighted)}
              mark={{
                at: mine.threshold,
                text: fill(words(table).home.needs, { threshold: points(mine.threshold) }),
              }}
            />
          </div>
          {mine.vetoes.length > 0 && (
            <p class="bad">
              {fill(t.vetoes, {
                list: mine.vetoes.map((id) => names.constituency(me, id)).join(', '),
              })}
            </p>
          )}
        </>
      )}
    </div>
  );
}
