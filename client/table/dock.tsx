import './dock.css';
import './talk.css';
import { useSignal } from '@preact/signals';
import { table } from '../../shared/words/table.ts';
import { team } from '../../shared/words/team.ts';
import { terms } from '../../shared/words/terms.ts';
import { fill, words } from '../words.ts';
import { ActivityPanel } from './activity.tsx';
import { Chat } from './chat.tsx';
import { LadderList } from './ladder-list.tsx';
import { Log } from './log.tsx';
import { remarksOf } from './model/history.ts';
import { activityOf } from './model/phase.ts';
import { inTeam } from './model/team.ts';
import { Offers } from './offers.tsx';
import { type Tab, useTable } from './table-state.ts';
import { TabPanel, Tabs } from './tabs.tsx';
import { TeamPanel } from './team/team-panel.tsx';

function useUnread(): string | undefined {
  const { session, heard } = useTable();
  const n = remarksOf(session.past.value).length - heard.value;
  return n > 0 ? fill(words(table).unread, { n }) : undefined;
}

function useConferring(): string | undefined {
  const { session, conferred } = useTable();
  const n = session.caucus.value.length - conferred.value;
  return n > 0 ? fill(words(team).caucus.unread, { n }) : undefined;
}

function note(said: string | undefined) {
  return said === undefined ? {} : { note: said };
}

/** Wide: what is asked (or the packages) beside what is said. */
export function WideDock() {
  const { brief, view, tab } = useTable();
  const t = words(table).tabs;
  const activity = activityOf(view.value);
  const own = inTeam(brief.value);
  // What a colleague puts into the tray is looked at there.
  const talk = useSignal<'team' | 'chat' | 'log'>(own ? 'team' : 'chat');
  const unread = useUnread();
  const conferring = useConferring();
  const Talk = { team: TeamPanel, chat: Chat, log: Log }[talk.value];
  const main = activity !== null && tab.value !== 'offers' ? 'now' : 'offers';
  return (
    <div class={activity === null || main === 'offers' ? 'dock' : `dock ${activity}`}>
      <div class="dock-main">
        <Tabs
          label={t.label}
          chosen={main}
          onChoose={(id: 'now' | 'offers') => {
            tab.value = id;
          }}
          tabs={[
            ...(activity === null
              ? []
              : [{ id: 'now' as const, name: words(terms).phases[view.value.phase] }]),
            { id: 'offers' as const, name: words(table).offers.title },
          ]}
        />
        <TabPanel tab={main}>{main === 'now' ? <ActivityPanel /> : <Offers />}</TabPanel>
      </div>
      <div class={`dock-talk${own ? ' with-team' : ''}`}>
        <Tabs
          label={words(table).chat.title}
          chosen={talk.value}
          onChoose={(id: 'team' | 'chat' | 'log') => {
            talk.value = id;
          }}
          tabs={[
            ...(own
              ? [
                  {
                    id: 'team' as const,
                    name: words(team).tab,
                    ...note(talk.value === 'team' ? undefined : conferring),
                  },
                ]
              : []),
            { id: 'chat', name: t.chat, ...note(talk.value === 'chat' ? undefined : unread) },
            { id: 'log', name: t.log },
          ]}
        />
        <TabPanel tab={talk.value}>
          <Talk />
        </TabPanel>
      </div>
    </div>
  );
}

/** Narrow: one part at a time. */
export function NarrowDock() {
  const { brief, view, tab } = useTable();
  const t = words(table).tabs;
  const activity = activityOf(view.value);
  const unread = useUnread();
  const chosen: Tab = tab.value === 'now' && activity === null ? 'issues' : tab.value;
  const conferring = useConferring();
  const parts = {
    now: ActivityPanel,
    issues: LadderList,
    offers: Offers,
    team: TeamPanel,
    chat: Chat,
    log: Log,
  };
  const Part = parts[chosen];
  return (
    <div class="narrow-dock">
      <Tabs
        label={t.label}
        chosen={chosen}
        onChoose={(id: Tab) => {
          tab.value = id;
        }}
        tabs={[
          ...(activity === null ? [] : [{ id: 'now' as const, name: t.now }]),
          { id: 'issues', name: t.issues },
          { id: 'offers', name: t.offers },
          ...(inTeam(brief.value)
            ? [
                {
                  id: 'team' as const,
                  name: words(team).tab,
                  ...note(chosen === 'team' ? undefined : conferring),
                },
              ]
            : []),
          { id: 'chat', name: t.chat, ...note(chosen === 'chat' ? undefined : unread) },
          { id: 'log', name: t.log },
        ]}
      />
      <TabPanel tab={chosen} class={`part-${chosen}`}>
        <Part />
      </TabPanel>
    </div>
  );
}
