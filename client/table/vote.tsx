import { useContext } from 'preact/hooks';
import type { Vote } from '../../shared/rules/events.ts';
import type { Home } from '../../shared/rules/setup.ts';
import { SIDES, type Side } from '../../shared/rules/vocabulary.ts';
import { table } from '../../shared/words/table.ts';
import { points } from '../numbers.ts';
import { useSides } from '../sides.ts';
import { privacy } from '../store/privacy.ts';
import { Button } from '../ui/button.tsx';
import { Meter } from '../ui/meter.tsx';
import { SideMark } from '../ui/side-mark.tsx';
import { fill, words } from '../words.ts';
import { Foot } from './foot.tsx';
import { last } from './model/history.ts';
import { namesOf } from './names.ts';
import { ToResult, useTable } from './table-state.ts';

/**
 * Ratification: my home constituency by constituency; of the other home, whether it ratified, and the rest once the
 * talks are over.
 */
export function VoteResult() {
  const sides = useSides();
  const { session, brief, view, me, them } = useTable();
  const toResult = useContext(ToResult);
  const open = view.value.result?.homes;
  const votes = open ?? last(session.past.value, 'voted')?.homes;
  const t = words(table).vote;
  if (!votes) return <p>{words(table).over}</p>;
  const homeOf = (side: Side) => brief.value.open?.[side].home ?? (side === me && brief.value.own?.home);
  const covered = privacy.value && !open;
  return (
    <div class={toResult ? 'vote staged' : 'vote'}>
      <p>{t.signed}</p>
      <ul class="verdicts">
        {SIDES.map((side) => (
          <li key={side} class={votes[side].passes ? 'yes' : 'no'}>
            <span aria-hidden="true">{votes[side].passes ? '✓' : '✗'}</span>{' '}
            {fill(votes[side].passes ? t.passes : t.refuses, { side: sides[side].name })}
          </li>
        ))}
      </ul>
      {covered && <p class="muted">{words(table).top.hidden}</p>}
      {!covered &&
        [me, them].map((side) => {
          const [vote, home] = [votes[side], homeOf(side)];
          return 'approvals' in vote && home && <HomeVote key={side} side={side} vote={vote} home={home} />;
        })}
      {toResult && (
        <Foot refusal={null}>
          <Button kind="primary" onClick={toResult}>
            {t.toResult}
          </Button>
        </Foot>
      )}
    </div>
  );
}

type HomeVoteProps = { readonly side: Side; readonly vote: Vote; readonly home: Home };

function HomeVote({ side, vote, home }: HomeVoteProps) {
  const sides = useSides();
  const { brief } = useTable();
  const t = words(table);
  const name = (id: string) => namesOf(brief.value).constituency(side, id);
  return (
    <fieldset class="home-vote">
      <legend>
        <SideMark side={side} /> {sides[side].name}
      </legend>
      <div class="home-bars">
        {home.constituencies.map(({ id, floor }) => (
          <Meter
            key={id}
            label={name(id)}
            value={vote.approvals[id] ?? 0}
            max={1000}
            text={points(vote.approvals[id] ?? 0)}
            mark={
              floor === undefined
                ? undefined
                : { at: floor, text: fill(t.home.floor, { floor: points(floor) }) }
            }
          />
        ))}
        <Meter
          label={t.home.total}
          value={vote.weighted}
          max={1000}
          text={points(vote.weighted)}
          mark={{ at: vote.threshold, text: fill(t.home.needs, { threshold: points(vote.threshold) }) }}
        />
      </div>
      {vote.vetoes.length > 0 && (
        <p class="bad">{fill(t.vote.vetoes, { list: vote.vetoes.map(name).join(', ') })}</p>
      )}
    </fieldset>
  );
}
