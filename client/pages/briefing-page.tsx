import './briefing/briefing.css';
import left from 'lucide-static/icons/arrow-left.svg?raw';
import right from 'lucide-static/icons/arrow-right.svg?raw';
import { useEffect, useRef } from 'preact/hooks';
import { sideNames } from '../../shared/scenarios/side-names.ts';
import { pages } from '../../shared/words/pages.ts';
import { parts } from '../../shared/words/parts.ts';
import { scenario } from '../scenario.ts';
import type { Session } from '../session.ts';
import { Talks } from '../sides.ts';
import { listenForPrivacyKey } from '../store/privacy.ts';
import { Button } from '../ui/button.tsx';
import { Clock } from '../ui/clock.tsx';
import { Frame } from '../ui/frame.tsx';
import { Icon } from '../ui/icon.tsx';
import { announce } from '../ui/live-region.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { SideMark } from '../ui/side-mark.tsx';
import { fill, words } from '../words.ts';
import { delegationSteps } from './briefing/delegation.tsx';
import { LateBar } from './briefing/late-bar.tsx';
import { MirrorNote } from './briefing/mirror-note.tsx';
import { useOpenPage } from './briefing/open-page.ts';
import { otherSideStep } from './briefing/other-side.tsx';
import { OtherSideWish } from './briefing/other-side-wish.tsx';
import { PrivacySwitch } from './briefing/privacy-switch.tsx';
import { ReadyBar } from './briefing/ready-bar.tsx';
import { briefingSteps, chaptersOf } from './briefing/steps.tsx';

type Props = {
  readonly session: Session;
  /** The talks are under way: the way on to the table. */
  readonly onTable?: () => void;
};

export function BriefingPage({ session, onTable }: Props) {
  useEffect(listenForPrivacyKey, []);
  const [place, setPlace] = useOpenPage(session);
  const brief = session.brief.value;
  const view = session.view.value;
  const heading = useRef<HTMLHeadingElement>(null);
  const turned = useRef(false);
  useEffect(() => {
    // The focus stays on the button, so that one key turns page after page.
    if (turned.current && heading.current) {
      announce(() => stepsOf(session)[place]?.title ?? '');
      heading.current.scrollIntoView({ block: 'nearest' });
    }
    turned.current = true;
  }, [place]);
  if (!brief.own) return null;
  const t = words(pages).briefing;
  const p = words(parts);
  const side = brief.own.side;
  const content = scenario(brief);
  const steps = stepsOf(session);
  const step = steps[Math.min(place, steps.length - 1)];
  if (!step) return null;
  // The clock of a turn has another length than the one for reading.
  const full = brief.clocks && !onTable ? brief.clocks.briefing * 1000 : null;
  return (
    <Talks.Provider value={content}>
      <Frame
        wide
        bar={<Clock deadline={view.deadline} skew={session.skew.value} full={full} paused={view.paused} />}
      >
        <div class="briefing-head">
          <PageTitle title={fill(t.title, { side: sideNames(content)[side].name })} fresh>
            <SideMark side={side} /> {fill(t.title, { side: sideNames(content)[side].name })}
          </PageTitle>
          <PrivacySwitch />
        </div>
        <div class="briefing">
          <nav class="briefing-steps" aria-label={t.steps}>
            <ol>
              {chaptersOf(steps).map(({ chapter, at, pages: n }) => (
                <li key={chapter}>
                  <button
                    type="button"
                    aria-current={chapter === step.chapter ? 'step' : undefined}
                    onClick={() => setPlace(at)}
                  >
                    {chapter} <small aria-hidden="true">{n === 1 ? at + 1 : `${at + 1}–${at + n}`}</small>
                  </button>
                </li>
              ))}
            </ol>
          </nav>
          <div>
            <article class={step.secret ? 'briefing-page secret' : 'briefing-page'} aria-labelledby="step">
              <h2 id="step" ref={heading}>
                {step.title}
              </h2>
              {step.secret && <p class="secret-note">{t.secret}</p>}
              {step.body}
            </article>
            <div class="briefing-turn">
              <Button aria-disabled={place === 0} onClick={() => setPlace(Math.max(place - 1, 0))}>
                <Icon svg={left} /> {p.back}
              </Button>
              <span class="muted">{fill(p.page, { page: place + 1, pages: steps.length })}</span>
              <Button
                aria-disabled={place === steps.length - 1}
                onClick={() => setPlace(Math.min(place + 1, steps.length - 1))}
              >
                {p.next} <Icon svg={right} />
              </Button>
            </div>
          </div>
        </div>
        <MirrorNote session={session} />
        <OtherSideWish session={session} />
        {onTable ? <LateBar side={side} onTable={onTable} /> : <ReadyBar session={session} side={side} />}
      </Frame>
    </Talks.Provider>
  );
}

function stepsOf(session: Session) {
  const brief = session.brief.value;
  const content = scenario(brief);
  if (!brief.own) return [];
  const own = briefingSteps(brief, brief.own, content);
  return [...delegationSteps(session, content), ...own, otherSideStep(session, content)];
}
