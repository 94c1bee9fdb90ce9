import './class/class.css';
import './place/place.css';
import { useEffect, useState } from 'preact/hooks';
import type { Place } from '../../shared/class-protocol.ts';
import { classroom } from '../../shared/words/class.ts';
import { classFreeze } from '../../shared/words/class-freeze.ts';
import { classStudents } from '../../shared/words/class-students.ts';
import { classWall } from '../../shared/words/class-wall.ts';
import { beginIn } from '../lang.ts';
import type { ClassSession } from '../net/class-session.ts';
import { go } from '../router.ts';
import { spoken } from '../spoken.ts';
import { classHeld, type HeldClass, keepClass } from '../store/classes.ts';
import { keepSeat, seatAddress, seatAt } from '../store/seats.ts';
import { noteChair } from '../store/unread.ts';
import { Frame } from '../ui/frame.tsx';
import { NoticeBanner } from '../ui/notice-banner.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { PrivacyLink } from '../ui/privacy-link.tsx';
import { fill, words } from '../words.ts';
import { OpenedClass } from './class/opened-class.tsx';
import { SpelledCode } from './lobby/code.tsx';
import { AfterTalks } from './place/after-talks.tsx';
import { HomeworkOffers, homeworkFor } from './place/homework-offers.tsx';
import { Survey, surveyNow } from './place/survey.tsx';
import { UntilNextTime } from './place/until-next-time.tsx';

/** Where a student waits for a seat; the way leads straight to the table, and back here once its talks are over. */
export function PlacePage({ id }: { readonly id: string }) {
  const [held] = useState(() => classHeld(id, 'student'));
  useEffect(() => beginIn(held?.lang ?? null), [held]);
  return (
    <OpenedClass held={held} Shell={Frame}>
      {(session) => held && <Waiting held={held} session={session} />}
    </OpenedClass>
  );
}

function keepChair(secret: string, { chair, about, class: lesson }: Place): void {
  if (!chair) return;
  const seat = { ...chair, secret, hostKey: null, code: null, about, lesson };
  // Whoever comes back to a table has not taken it anew.
  const since = seatAt(chair.match, chair.seat)?.since ?? Date.now();
  keepSeat({ ...seat, since });
  noteChair(chair, lesson);
}

function Waiting({ held, session }: { readonly held: HeldClass; readonly session: ClassSession }) {
  const t = words(classroom).place;
  const place = session.place.value;
  useEffect(() => {
    if (!place?.chair) return;
    keepChair(held.key, place);
    if (!place.over && !place.frozen) go(seatAddress(place.chair));
  }, [place?.chair?.match, place?.chair?.seat, place?.frozen]);
  const name = place?.name;
  useEffect(() => {
    // The teacher may have changed it.
    if (name && name !== held.name) keepClass({ ...held, name });
  }, [name]);
  if (!place) return null;
  const about = spoken(place.about);
  const missed = place.admitted && homeworkFor(place).includes('make-up');
  const when = place.admitted ? surveyNow(place) : null;
  const frozen = place.frozen && !place.over;
  const title = frozen
    ? words(classFreeze).place.title
    : place.over || missed
      ? words(classWall).place.overTitle
      : place.admitted
        ? t.title
        : words(classStudents).doorTitle;
  return (
    <>
      <NoticeBanner from={session} />
      <Frame>
        <PageTitle key={title} title={title} fresh />
        {frozen && <UntilNextTime place={place} />}
        {place.over && <AfterTalks held={held} place={place} />}
        {missed && !place.over && <HomeworkOffers held={held} place={place} />}
        {!place.over && !missed && !frozen && (
          <p class="place-wait" role="status">
            {place.chair ? t.seating : place.admitted ? t.text : words(classStudents).waitsToBeLetIn}
          </p>
        )}
        {when && <Survey key={when} held={held} place={place} when={when} />}
        <dl class="place-facts">
          <div>
            <dt>{t.you}</dt>
            <dd>
              <bdi>{place.name}</bdi>
            </dd>
          </div>
          <div>
            <dt>{t.rejoin}</dt>
            <dd class="place-code">
              <SpelledCode code={place.rejoin} />
            </dd>
            <dd class="muted">{t.rejoinNote}</dd>
          </div>
        </dl>
        {place.admitted && <p>{fill(t.students, { n: place.students })}</p>}
        {about && (
          <p class="muted">
            {about.tagline}
            <br />
            {about.format.name}. {about.format.note}
          </p>
        )}
        <PrivacyLink />
      </Frame>
    </>
  );
}
