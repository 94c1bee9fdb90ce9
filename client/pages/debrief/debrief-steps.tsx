import arrowLeft from 'lucide-static/icons/arrow-left.svg?raw';
import arrowRight from 'lucide-static/icons/arrow-right.svg?raw';
import { isSeat, sideOf } from '../../../shared/rules/vocabulary.ts';
import { sideNames } from '../../../shared/scenarios/side-names.ts';
import { debrief } from '../../../shared/words/debrief.ts';
import { paper } from '../../../shared/words/paper.ts';
import { currentUrl, pathTo } from '../../router.ts';
import { scenario } from '../../scenario.ts';
import { Talks } from '../../sides.ts';
import type { Seat } from '../../store/seats.ts';
import { buttonClass } from '../../ui/button.tsx';
import { Frame } from '../../ui/frame.tsx';
import { Icon } from '../../ui/icon.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { fill, words } from '../../words.ts';
import { BesideOriginal } from '../branch/beside-original.tsx';
import { endingText } from '../result/ending-text.ts';
import { HomeVotes } from '../result/home-votes.tsx';
import { ScoreCards } from '../result/result-sheet.tsx';
import { TextTable } from '../result/text-table.tsx';
import { CoachStep } from './coach-step.tsx';
import type { DebriefMatch } from './debrief-match.ts';
import { HistoryStep } from './history-step.tsx';
import { PlaneStep } from './plane-step.tsx';
import { PointsTable } from './points-table.tsx';
import { ReadingSection } from './reading-section.tsx';
import { ReflectStep } from './reflect-step.tsx';
import { type DebriefStep, debriefAddress, debriefStepIn, stepsOf } from './steps.ts';
import { TradesStep } from './trades-step.tsx';

type Props = { readonly match: DebriefMatch; readonly seat: Seat | null };

export function DebriefSteps({ match, seat }: Props) {
  const t = words(debrief);
  const steps = stepsOf(match);
  const step = debriefStepIn(currentUrl().searchParams, steps);
  const at = steps.indexOf(step);
  const address = (to: DebriefStep) => debriefAddress(match.id, to, seat?.seat ?? null);
  const [previous, next] = [steps[at - 1], steps[at + 1]];
  return (
    <Talks.Provider value={scenario(match.brief)}>
      <Frame wide>
        <nav class="debrief-nav no-print" aria-label={t.navigation}>
          <ol>
            {steps.map((one) => (
              <li key={one}>
                <a href={address(one)} aria-current={one === step ? 'step' : undefined}>
                  {t.steps[one]}
                </a>
              </li>
            ))}
          </ol>
        </nav>
        <p class="muted debrief-place">{fill(t.of, { step: at + 1, steps: steps.length })}</p>
        <PageTitle key={step} title={`${t.title}: ${t.steps[step]}`} fresh>
          {t.steps[step]}
        </PageTitle>
        <StepBody step={step} match={match} seat={seat} />
        <div class="row debrief-turn no-print">
          {previous && (
            <a class={buttonClass({})} href={address(previous)}>
              <Icon svg={arrowLeft} /> {fill(t.previous, { step: t.steps[previous] })}
            </a>
          )}
          {next ? (
            <a class={buttonClass({ kind: 'primary' })} href={address(next)}>
              {fill(t.next, { step: t.steps[next] })} <Icon svg={arrowRight} />
            </a>
          ) : (
            <a class={buttonClass({ kind: 'primary' })} href={pathTo({ page: 'replay', id: match.id })}>
              {t.toReplay}
            </a>
          )}
          {match.id !== null && (
            <a class={buttonClass({ kind: 'quiet' })} href={pathTo({ page: 'paper', id: match.id })}>
              {words(paper).title}
            </a>
          )}
        </div>
      </Frame>
    </Talks.Provider>
  );
}

function StepBody({ step, match, seat }: Props & { readonly step: DebriefStep }) {
  const { brief, view, players } = match;
  const content = scenario(brief);
  const own = seat && isSeat(seat.seat) ? sideOf(seat.seat) : null;
  const result = { brief, view, players, content, own };
  switch (step) {
    case 'reflect':
      return <ReflectStep seat={seat} />;
    case 'text':
      return (
        <>
          {view.ending && (
            <p class="result-sentence">
              {endingText({
                ending: view.ending,
                signed: view.signed,
                issues: brief.issues.length,
                sides: sideNames(content),
              })}
            </p>
          )}
          <TextTable brief={brief} view={view} content={content} />
        </>
      );
    case 'points':
      return (
        <>
          <ScoreCards {...result} />
          <BesideOriginal {...result} whole />
          <PointsTable match={match} content={content} />
          <ReadingSection match={match} content={content} />
          <HomeVotes {...result} />
        </>
      );
    case 'plane':
      return <PlaneStep match={match} />;
    case 'trades':
      return <TradesStep match={match} content={content} />;
    case 'coach':
      return <CoachStep match={match} content={content} seat={seat} />;
    case 'history':
      return <HistoryStep match={match} content={content} />;
  }
}
