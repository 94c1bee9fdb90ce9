import type { Vote } from '../../../shared/rules/events.ts';
import { SIDES, type Side } from '../../../shared/rules/vocabulary.ts';
import { pages } from '../../../shared/words/pages.ts';
import { result } from '../../../shared/words/result.ts';
import { points } from '../../numbers.ts';
import { useSides } from '../../sides.ts';
import { Meter } from '../../ui/meter.tsx';
import { SideMark } from '../../ui/side-mark.tsx';
import { fill, words } from '../../words.ts';
import type { ResultProps } from './result-sheet.tsx';

export function HomeVotes(props: ResultProps) {
  const t = words(result);
  const homes = props.view.result?.homes;
  return (
    <section aria-labelledby="result-homes">
      <h2 id="result-homes">{t.homesTitle}</h2>
      {homes ? (
        <div class="score-cards">
          {SIDES.map((side) => (
            <HomeVote key={side} side={side} vote={homes[side]} {...props} />
          ))}
        </div>
      ) : (
        <p>{t.homesNone}</p>
      )}
    </section>
  );
}

type VoteProps = ResultProps & { readonly side: Side; readonly vote: Vote };

function HomeVote({ side, vote, brief, content }: VoteProps) {
  const sides = useSides();
  const t = words(result);
  const home = brief.open?.[side].home;
  const name = (id: string) => content.constituencies[side][id]?.name ?? id;
  const floorOf = (id: string) => home?.constituencies.find((one) => one.id === id)?.floor;
  const missing = vote.threshold - vote.weighted;
  return (
    <div class="card home-vote">
      <h3>
        <SideMark side={side} /> {sides[side].name}: {vote.passes ? t.passes : t.refuses}
      </h3>
      <Meter
        label={t.weighted}
        text={fill(t.approves, { value: points(vote.weighted) })}
        value={vote.weighted}
        max={1000}
        mark={{ at: vote.threshold, text: fill(t.ofThreshold, { value: points(vote.threshold) }) }}
      />
      {missing > 0 && <p class="verdict">{fill(t.short, { points: points(missing) })}</p>}
      {vote.vetoes.map((id) => (
        <p key={id} class="verdict">
          {fill(t.vetoed, { group: name(id), floor: points(floorOf(id) ?? 0) })}
        </p>
      ))}
      {Object.entries(vote.approvals).map(([id, approval]) => {
        const floor = floorOf(id);
        const mark =
          floor === undefined
            ? undefined
            : { at: floor, text: fill(words(pages).briefing.floorAt, { value: points(floor) }) };
        return (
          <Meter
            key={id}
            label={name(id)}
            text={fill(t.approves, { value: points(approval) })}
            value={approval}
            max={1000}
            mark={mark}
          />
        );
      })}
    </div>
  );
}
