import { adviceAt, type Debrief } from '../../../shared/coach/debrief.ts';
import type { ScenarioWords } from '../../../shared/rules/scenario-words.ts';
import { isSeat, SIDES, type Side, sideOf } from '../../../shared/rules/vocabulary.ts';
import { coach } from '../../../shared/words/coach.ts';
import { useDebrief } from '../../analysis/use-debrief.ts';
import { currentUrl } from '../../router.ts';
import { useSides } from '../../sides.ts';
import type { Seat } from '../../store/seats.ts';
import { SideMark } from '../../ui/side-mark.tsx';
import { words } from '../../words.ts';
import { AdviceCard } from './advice-card.tsx';
import type { DebriefMatch } from './debrief-match.ts';
import { ExercisePage, exerciseIn } from './exercise-page.tsx';
import { HomeAccounts } from './home-accounts.tsx';
import { PackageList } from './package-list.tsx';
import { debriefAddress } from './steps.ts';
import { TurningPointCard } from './turning-point-card.tsx';

type Props = {
  readonly match: DebriefMatch;
  readonly content: ScenarioWords;
  readonly seat: Seat | null;
};

/** Whose moves are looked at: by the address, else one's own. */
function sideIn(search: URLSearchParams, seat: Seat | null): Side {
  const own = seat && isSeat(seat.seat) ? sideOf(seat.seat) : 'us';
  return SIDES.find((side) => side === search.get('side')) ?? own;
}

export function CoachStep(props: Props) {
  const { match, seat } = props;
  const t = words(coach);
  const debrief = useDebrief(match.records);
  const { searchParams } = currentUrl();
  const side = sideIn(searchParams, seat);
  if (debrief === 'reckoning') return <p role="status">{t.reckoning}</p>;
  if (debrief === 'failed') return <p class="notice bad">{t.failed}</p>;
  const exercise = exerciseIn(searchParams, debrief.advice[side]);
  if (exercise) return <ExercisePage key={exercise.seq} {...props} side={side} advice={exercise} />;
  return <Coach {...props} side={side} debrief={debrief} />;
}

type CoachProps = Props & { readonly side: Side; readonly debrief: Debrief };

function Coach({ match, content, seat, side, debrief }: CoachProps) {
  const t = words(coach);
  const sides = useSides();
  const turns = debrief.turningPoints[side];
  const address = (to: Side) => `${debriefAddress(match.id, 'coach', seat?.seat ?? null)}&side=${to}`;
  return (
    <>
      <p class="lead">{t.lead}</p>
      {match.brief.branch && <p>{t.branch}</p>}
      <nav class="debrief-nav whose no-print" aria-label={t.whose}>
        <ul>
          {SIDES.map((one) => (
            <li key={one}>
              <a href={address(one)} aria-current={one === side ? 'true' : undefined}>
                <SideMark side={one} /> {sides[one].name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <section aria-labelledby="coach-turning">
        <h2 id="coach-turning">{t.turning}</h2>
        {turns.length === 0 && <p>{t.noTurning}</p>}
        <ol class="turning-points">
          {turns.map((point, at) => {
            const found = adviceAt(debrief.advice[side], point.seq);
            const above = at > 0 && adviceAt(debrief.advice[side], turns[at - 1]?.seq ?? 0);
            // Two turning points after one move would say the same twice.
            const advice = found === above ? null : found;
            return (
              <li key={point.seq} class="card">
                <TurningPointCard point={point} side={side} match={match} content={content} />
                {advice && (
                  <AdviceCard
                    advice={advice}
                    at={point.seq}
                    side={side}
                    content={content}
                    exercise={`${address(side)}&exercise=${advice.seq}`}
                  />
                )}
              </li>
            );
          })}
        </ol>
      </section>
      <PackageList
        side={side}
        dance={debrief.dance}
        advice={debrief.advice[side]}
        match={match}
        content={content}
        exercise={(seq) => `${address(side)}&exercise=${seq}`}
      />
      {debrief.homes && SIDES.some((one) => !debrief.homes?.[one].passes) && (
        <HomeAccounts homes={debrief.homes} content={content} />
      )}
    </>
  );
}
