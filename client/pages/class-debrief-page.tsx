import './class-debrief/class-debrief.css';
import './debrief/debrief.css';
import './result/result.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ClassDebrief } from '../../shared/class-protocol.ts';
import { classDebrief } from '../../shared/words/class-debrief.ts';
import { parts } from '../../shared/words/parts.ts';
import { readClassDebrief } from '../net/class-http.ts';
import type { Trouble } from '../net/http.ts';
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
import { Refusals } from './class-debrief/refusals.tsx';
import { TableResults } from './class-debrief/table-results.tsx';
import { TablesPlane } from './class-debrief/tables-plane.tsx';

type State = 'loading' | 'no-key' | { readonly trouble: Trouble } | { readonly seen: ClassDebrief };

/** All tables of a class beside one another, for the wall and for whoever was in it. */
export function ClassDebriefPage({ id }: { readonly id: string }) {
  const t = words(classDebrief);
  // A teacher's link may bring its key along; the wall's and the students' devices hold theirs.
  const [held] = useState(() => heldFor(id, 'teacher') ?? classHeld(id, 'wall') ?? classHeld(id, 'student'));
  const [state, setState] = useState<State>(held ? 'loading' : 'no-key');
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!held) return;
    let gone = false;
    readClassDebrief(id, held.key).then((reply) => {
      if (!gone) setState(reply.ok ? { seen: reply.value } : { trouble: reply.trouble });
    });
    return () => {
      gone = true;
    };
  }, [id, attempt]);
  const again = <Button onClick={() => setAttempt(attempt + 1)}>{t.again}</Button>;
  return (
    <Frame wide>
      <PageTitle title={t.title} />
      {held && (
        <p class="no-print">
          <a href={classAddress(held)}>{t.back}</a>
        </p>
      )}
      {state === 'loading' && <p role="status">{words(parts).loading}</p>}
      {state === 'no-key' && <p role="alert">{t.noKey}</p>}
      {typeof state === 'object' && 'trouble' in state && (
        <div class="notice bad" role="alert">
          <p>{state.trouble.code === 'not-over-yet' ? t.early : troubleText(state.trouble)}</p>
          {again}
        </div>
      )}
      {typeof state === 'object' && 'seen' in state && <Seen seen={state.seen} again={again} />}
    </Frame>
  );
}

function Seen({ seen, again }: { readonly seen: ClassDebrief; readonly again: ComponentChildren }) {
  const t = words(classDebrief);
  const { brief, tables, talking } = seen;
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
    </Talks.Provider>
  );
}
