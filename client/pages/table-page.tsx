import '../table/table.css';
import '../table/parts.css';
import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { sideNames } from '../../shared/scenarios/side-names.ts';
import { table } from '../../shared/words/table.ts';
import { terms } from '../../shared/words/terms.ts';
import { scenario } from '../scenario.ts';
import type { Session } from '../session.ts';
import { Talks } from '../sides.ts';
import { listenForPrivacyKey } from '../store/privacy.ts';
import { Announcer } from '../table/announcer.tsx';
import {
  AcceptDialog,
  DeclineDialog,
  PassDialog,
  ReopenDialog,
  WalkOutDialog,
} from '../table/choice-dialogs.tsx';
import { Composer } from '../table/composer.tsx';
import { NarrowDock, WideDock } from '../table/dock.tsx';
import { HintLine } from '../table/hint-line.tsx';
import { HomeDialog } from '../table/home-dialog.tsx';
import { LadderList } from '../table/ladder-list.tsx';
import { activityOf } from '../table/model/phase.ts';
import { narrow } from '../table/narrow.ts';
import { NewsCard } from '../table/news-card.tsx';
import { NowStrip } from '../table/now-strip.tsx';
import { PressLine } from '../table/press-line.tsx';
import { PressDialog, PressNotice } from '../table/press-questions.tsx';
import { RankingDialog } from '../table/ranking-dialog.tsx';
import { RankingReminder } from '../table/ranking-reminder.tsx';
import { ReviewDialog } from '../table/review-dialog.tsx';
import { Room } from '../table/room.tsx';
import { TableMenu } from '../table/table-menu.tsx';
import { TableContext, ToResult, tableOf } from '../table/table-state.ts';
import { HeadNotice } from '../table/team/head-notice.tsx';
import { TopBar } from '../table/top-bar.tsx';
import { Button } from '../ui/button.tsx';
import { fill, words } from '../words.ts';

type Props = {
  readonly session: Session;
  /** Given while the homes' vote is shown that ended the talks. */
  readonly onResult?: () => void;
};

/** The one page on which a match is played, from the first dinner to the second signature. */
export function TablePage({ session, onResult }: Props) {
  const at = useMemo(() => tableOf(session), [session]);
  const content = scenario(session.brief.value);
  const folded = useSignal(false);
  const activity = activityOf(session.view.value);
  useEffect(listenForPrivacyKey, []);
  const { phase } = session.view.value;
  useEffect(() => {
    // On a phone what is new stands at the top.
    if (narrow.value) scrollTo(0, 0);
  }, [phase]);
  useEffect(() => {
    // A phase that asks something comes to the front, and leaves again with its end.
    if (activity !== null) at.tab.value = 'now';
    else if (at.tab.value === 'now') at.tab.value = 'issues';
  }, [activity, at]);
  useEffect(() => {
    const { us, cuba } = sideNames(content);
    document.title = `${words(terms).product} · ${fill(words(table).title, { us: us.name, cuba: cuba.name })}`;
  });
  const small = narrow.value;
  const over = phase === 'over';
  const withComposer = !over && (!small || at.tab.value === 'issues' || at.tab.value === 'offers');
  return (
    <Talks.Provider value={content}>
      <TableContext.Provider value={at}>
        <ToResult.Provider value={onResult}>
          <div class={`table-page${small ? ' narrow' : ' wide'}${folded.value ? ' folded' : ''}`}>
            <TopBar />
            <main id="main" class="table-main" tabIndex={-1}>
              <div class="left">
                <NowStrip />
                <HeadNotice />
                <HintLine />
                <RankingReminder />
                <PressNotice />
                <div class="room-holder">
                  {!(small && folded.value) && <Room />}
                  <NewsCard />
                </div>
                <div class="under-room">
                  <PressLine />
                  {small && (
                    <Button
                      class="fold"
                      kind="quiet"
                      aria-expanded={!folded.value}
                      onClick={() => (folded.value = !folded.value)}
                    >
                      {folded.value ? words(table).room.show : words(table).room.hide}
                    </Button>
                  )}
                </div>
                {!small && <WideDock />}
              </div>
              <div class="right">
                {small ? <NarrowDock /> : <LadderList />}
                {withComposer && <Composer />}
              </div>
            </main>
            <ReviewDialog />
            <AcceptDialog />
            <ReopenDialog />
            <PassDialog />
            <DeclineDialog />
            <WalkOutDialog />
            <HomeDialog />
            <RankingDialog />
            <PressDialog />
            <TableMenu />
            <Announcer />
          </div>
        </ToResult.Provider>
      </TableContext.Provider>
    </Talks.Provider>
  );
}
