import './class-debrief/class-debrief.css';
import './debrief/debrief.css';
import './result/result.css';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ClassDebrief } from '../../shared/class-debrief.ts';
import { classDebrief } from '../../shared/words/class-debrief.ts';
import { classWall } from '../../shared/words/class-wall.ts';
import { parts } from '../../shared/words/parts.ts';
import { scenario } from '../scenario.ts';
import { Talks } from '../sides.ts';
import { classAddress, classHeld } from '../store/classes.ts';
import { troubleText } from '../trouble-text.ts';
import { Button } from '../ui/button.tsx';
import { Frame } from '../ui/frame.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { fill, words } from '../words.ts';
import { heldFor } from './class/held.ts';
import { IssueGrid } from './class-debrief/issue-grid.tsx';
import { MomentScene } from './class-debrief/moment-scene.tsx';
import { Refusals } from './class-debrief/refusals.tsx';
import { TableResults } from './class-debrief/table-results.tsx';
import { TablesPlane } from './class-debrief/tables-plane.tsx';
import { useClassDebrief } from './class-debrief/use-class-debrief.ts';
import { HistoryList } from './debrief/history-step.tsx';

/** All tables of a class beside one another, for the wall and for whoever was in it. */
export function ClassDebriefPage({ id }: { readonly id: string }) {
  const t = words(classDebrief);
  // A teacher's link may bring its key along; the wall's and the students' devices hold theirs.
  const [held] = useState(() => heldFor(id, 'teacher') ?? classHeld(id, 'wall') ?? classHeld(id, 'student'));
  const { state, again: lookAgain } = useClassDebrief(held);
  const again = <Button onClick={lookAgain}>{t.again}</Button>;
  return (
    <Frame wide>
      <PageTitle title={t.title} />
      {held && (
        <p class="no-print">
          <a href={classAddress(held)}>{t.back}</a>
        </p>
      )}
      {!held && <p role="alert">{t.noKey}</p>}
      {held && state.is === 'loading' && <p role="status">{words(parts).loading}</p>}
      {state.is === 'troubled' && (
        <div class="notice bad" role="alert">
          <p>{state.trouble.code === 'not-over-yet' ? t.early : troubleText(state.trouble)}</p>
          {again}
        </div>
      )}
      {state.is === 'seen' && <Seen seen={state.seen} again={again} />}
    </Frame>
  );
}

function Seen({ seen, again }: { readonly seen: ClassDebrief; readonly again: ComponentChildren }) {
  const t = words(classDebrief);
  const { brief, tables, talking, moment } = seen;
  const content = scenario(brief);
  return (
    <Talks.Provider value={content}>
      <p class="lead">{fill(t.lead, { tables: tables.length })}</p>
      {talking > 0 && (
        <div class="notice">
          <p>{fill(t.talking, { n: talking })}</p>
          {again}
        </div>
      )}
      <section class="class-debrief" aria-labelledby="class-results">
        <h2 id="class-results">{t.results.title}</h2>
        <p>{t.results.lead}</p>
        <TableResults brief={brief} tables={tables} />
      </section>
      <section class="class-debrief" aria-labelledby="class-grid">
        <h2 id="class-grid">{t.grid.title}</h2>
        <p>{t.grid.lead}</p>
        <IssueGrid brief={brief} tables={tables} content={content} />
      </section>
      {brief.open && (
        <section class="class-debrief" aria-labelledby="class-plane">
          <h2 id="class-plane">{t.plane.title}</h2>
          <p>{t.plane.lead}</p>
          <TablesPlane brief={brief} open={brief.open} tables={tables} />
        </section>
      )}
      <section class="class-debrief" aria-labelledby="class-homes">
        <h2 id="class-homes">{t.homes.title}</h2>
        <Refusals tables={tables} content={content} />
      </section>
      {moment && (
        <section class="class-debrief" aria-labelledby="class-moment">
          <h2 id="class-moment">{words(classWall).steps.moment}</h2>
          <MomentScene moment={moment} />
        </section>
      )}
      <section class="class-debrief" aria-labelledby="class-history">
        <h2 id="class-history">{words(classWall).history.title}</h2>
        <p>
          {Object.keys(brief.history).length > 0
            ? words(classWall).history.lead
            : words(classWall).history.leadInvented}
        </p>
        <HistoryList brief={brief} content={content} heading="h3" />
      </section>
    </Talks.Provider>
  );
}
