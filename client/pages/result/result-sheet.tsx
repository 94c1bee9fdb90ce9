import './result.css';
import type { Debrief } from '../../../shared/coach/debrief.ts';
import type { MatchInfo } from '../../../shared/protocol.ts';
import type { ScenarioWords } from '../../../shared/rules/scenario-words.ts';
import type { Brief, View } from '../../../shared/rules/view-types.ts';
import { other, SIDES, type Side } from '../../../shared/rules/vocabulary.ts';
import { result } from '../../../shared/words/result.ts';
import type { Reckoned } from '../../analysis/use-debrief.ts';
import { words } from '../../words.ts';
import { BesideOriginal } from '../branch/beside-original.tsx';
import { HomeVotes } from './home-votes.tsx';
import { LeftOnTheTable } from './left-on-the-table.tsx';
import { ScoreCard } from './score-card.tsx';
import { TextTable } from './text-table.tsx';

export type ResultProps = {
  readonly brief: Brief;
  readonly view: View;
  readonly players: MatchInfo['players'];
  readonly content: ScenarioWords;
  /** Whose result comes first; `null` for those who only watched. */
  readonly own: Side | null;
};

/** Both scores, one's own first. */
export function ScoreCards(props: ResultProps) {
  const t = words(result);
  const order = props.own ? [props.own, other(props.own)] : SIDES;
  if (!props.view.result) return null;
  return (
    <section aria-label={t.total}>
      <div class="score-cards">
        {order.map((side) => (
          <ScoreCard key={side} side={side} {...props} />
        ))}
      </div>
      <p class="muted">{t.ownMeasure}</p>
    </section>
  );
}

/** Everything a match ended with; the same sheet for the players, for a replay and for paper. */
export function ResultSheet(props: ResultProps & { readonly debrief: Reckoned<Debrief> }) {
  const { brief, view } = props;
  return (
    <>
      <ScoreCards {...props} />
      <BesideOriginal {...props} />
      {view.ending?.type !== 'cancelled' && <TextTable brief={brief} view={view} content={props.content} />}
      {view.result && brief.open && <LeftOnTheTable {...props} />}
      {view.result && <HomeVotes {...props} />}
    </>
  );
}
