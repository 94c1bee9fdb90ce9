import { useState } from 'preact/hooks';
import { isSeat, sideOf } from '../../../shared/rules/vocabulary.ts';
import { classroom } from '../../../shared/words/class.ts';
import { classDebrief } from '../../../shared/words/class-debrief.ts';
import { classOffers } from '../../../shared/words/class-offers.ts';
import { classPlan } from '../../../shared/words/class-plan.ts';
import { classSurvey } from '../../../shared/words/class-survey.ts';
import { classTalk } from '../../../shared/words/class-talk.ts';
import { pages } from '../../../shared/words/pages.ts';
import { parts } from '../../../shared/words/parts.ts';
import type { ClassSession } from '../../net/class-session.ts';
import { currentUrl, pathTo } from '../../router.ts';
import { spoken } from '../../spoken.ts';
import { classAddress, classLinks, type HeldClass } from '../../store/classes.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Frame } from '../../ui/frame.tsx';
import { lazyPage } from '../../ui/lazy-page.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { PrivacyLink } from '../../ui/privacy-link.tsx';
import { fill, words } from '../../words.ts';
import { AtTheDoor } from './at-the-door.tsx';
import { Bell, BellTime } from './bell.tsx';
import { ClassFiles } from './class-files.tsx';
import { CoachSetting } from './coach-setting.tsx';
import { DeleteClass } from './delete-class.tsx';
import { DoneLine } from './done-line.tsx';
import { Fold } from './fold.tsx';
import { Freeze, Frozen } from './freeze.tsx';
import { HomeworkCounts } from './homework-counts.tsx';
import { Begin, Joining } from './joining.tsx';
import { Links } from './links.tsx';
import { Mirror } from './mirror.tsx';
import { allEnded } from './needs.ts';
import { Offers } from './offers.tsx';
import { Plan } from './plan.tsx';
import { PlanTables } from './plan-tables.tsx';
import { Reported } from './reported.tsx';
import { StudentDialog } from './student-dialog.tsx';
import { SurveyBoard } from './survey-board.tsx';
import { SwapRequests } from './swap-requests.tsx';
import { Tables } from './tables.tsx';
import { TalkSettings } from './talk-settings.tsx';
import { useActs } from './use-acts.ts';
import { WallLead } from './wall-lead.tsx';

/** The table itself is much to load, and looked at rarely. */
const SeatMirror = lazyPage(() => import('./seat-mirror.tsx').then((file) => file.SeatMirror));

type Props = { readonly held: HeldClass; readonly session: ClassSession; readonly onDeleted: () => void };

/** What the teacher works with: first who comes in, then how every table does. */
export function Board({ held, session, onDeleted }: Props) {
  const t = words(classroom);
  const acts = useActs(held.class, held.key);
  const [changing, setChanging] = useState<string | null>(null);
  const board = session.board.value;
  if (!board) return null;
  const asked = currentUrl().searchParams.get('table');
  const own = classAddress(held);
  const row = board.tables.find(({ number }) => String(number) === asked);
  const seat = row?.chairs.find((one) => one.seat === currentUrl().searchParams.get('seat'))?.seat;
  if (row && seat && isSeat(seat)) {
    const back = `${own}?${new URLSearchParams({ table: String(row.number), as: sideOf(seat) })}`;
    return <SeatMirror key={seat} held={held} row={row} seat={seat} skew={session.skew} back={back} />;
  }
  if (asked !== null)
    return <Mirror held={held} board={board} acts={acts} number={Number(asked)} back={own} />;

  const skew = session.skew.value;
  const begun = board.tables.length > 0;
  // Once the talks are over the class looks at the wall, and so does its teacher.
  const over = allEnded(board);
  const lead = <WallLead board={board} acts={acts} />;
  const waiting = board.students.filter(({ table, admitted }) => table === null && admitted).length;
  const about = {
    format: spoken(board.about)?.format.name ?? '',
    clock: words(pages).new.clocks[board.clock],
  };
  const mirrorAt = (number: number) =>
    `${own}?${new URLSearchParams({ table: String(number), as: 'public' })}`;
  const { wall } = classLinks(location.origin, held);
  return (
    <Frame
      wide
      bar={
        <>
          {begun && board.code && <b class="bar-code">{board.code}</b>}
          {board.bell !== null && <BellTime bell={board.bell} skew={skew} ended={over} />}
        </>
      }
    >
      <div class="board-head">
        <div>
          <PageTitle title={t.board.title} fresh />
          <p class="muted">{fill(t.board.of, about)}</p>
        </div>
        {board.tables.some(({ status }) => status === 'over') && (
          <a class={buttonClass({})} href={pathTo({ page: 'class-debrief', id: held.class })}>
            {words(classDebrief).title}
          </a>
        )}
        {wall && (
          <a class={buttonClass({})} href={wall} target="_blank" rel="noopener">
            {t.board.openWall}
          </a>
        )}
      </div>
      <DoneLine {...acts} />
      <AtTheDoor board={board} acts={acts} />
      {!board.course.frozen && <Plan board={board} skew={skew} acts={acts} />}
      {board.course.frozen && <Frozen board={board} held={held} acts={acts} />}
      {over && lead}
      {begun ? (
        <>
          {waiting > 0 && !board.course.frozen && (
            <div class="notice">
              <p>{fill(t.board.waiting, { n: waiting })}</p>
              <Button kind="primary" onClick={() => acts.act({ wish: { type: 'begin' }, says: 'begin' })}>
                {t.board.seatThem}
              </Button>
            </div>
          )}
          <SwapRequests board={board} acts={acts} onChange={setChanging} />
          <Reported board={board} acts={acts} mirrorAt={mirrorAt} />
          <Tables board={board} skew={skew} acts={acts} mirrorAt={mirrorAt} onChange={setChanging} />
        </>
      ) : (
        <>
          <Begin board={board} acts={acts} />
          <Joining board={board} acts={acts} onChange={setChanging}>
            <PlanTables board={board} acts={acts} onChange={setChanging} />
          </Joining>
        </>
      )}
      {begun && (
        <Fold summary={words(classOffers).title}>
          <Offers board={board} held={held} />
        </Fold>
      )}
      {!over && lead}
      {!board.course.frozen && <Bell board={board} skew={skew} acts={acts} />}
      {begun && !board.course.frozen && <Freeze acts={acts} />}
      {begun && (
        <details>
          <summary>{t.board.codeAndStudents}</summary>
          <Joining board={board} acts={acts} onChange={setChanging} />
        </details>
      )}
      <details>
        <summary>{words(classTalk).legend}</summary>
        <TalkSettings board={board} acts={acts} />
      </details>
      <Fold summary={words(classPlan).coach.title}>
        <CoachSetting board={board} acts={acts} />
      </Fold>
      <Fold summary={words(classSurvey).board.title}>
        <SurveyBoard board={board} acts={acts} />
      </Fold>
      <Fold summary={t.board.links}>
        <Links board={board} held={held} />
      </Fold>
      {begun && (
        <Fold summary={t.files.title}>
          {board.homework.length > 0 && <HomeworkCounts homework={board.homework} />}
          <ClassFiles held={held} />
        </Fold>
      )}
      <StudentDialog
        key={changing}
        student={board.students.find(({ id }) => id === changing) ?? null}
        board={board}
        acts={acts}
        onClose={() => setChanging(null)}
      />
      <PrivacyLink />
      <DeleteClass board={board} held={held} onDeleted={onDeleted} />
    </Frame>
  );
}

/** After the class was deleted from this page. */
export function Deleted() {
  const t = words(classroom).board;
  return (
    <Frame>
      <PageTitle title={t.deleted} fresh />
      <p>{t.deletedText}</p>
      <a class={buttonClass({ kind: 'primary' })} href="/">
        {words(parts).home}
      </a>
    </Frame>
  );
}
