import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Visit } from '../../shared/rules/home-front.ts';
import { isRedLine } from '../../shared/rules/package.ts';
import type { Brief, View } from '../../shared/rules/view-types.ts';
import {
  type IssueId,
  type OptionId,
  other,
  type Package,
  type PackageId,
  type Side,
  sideOf,
} from '../../shared/rules/vocabulary.ts';
import type { Session } from '../session.ts';
import { type DraftStore, draftStore } from './draft-store.ts';
import { last } from './model/history.ts';
import { baseText, initialledText } from './model/text.ts';

export type Tab = 'now' | 'issues' | 'offers' | 'team' | 'chat' | 'log';
export type Asking =
  | 'review'
  | 'accept'
  | 'reopen'
  | 'walk-out'
  | 'pass'
  | 'decline'
  | 'menu'
  | 'home'
  | 'rank'
  | 'press';

/** What the parts of the table share: the session, the draft, and what this person is looking at. */
export type Table = {
  readonly session: Session;
  readonly me: Side;
  readonly them: Side;
  readonly brief: ReadonlySignal<Brief>;
  readonly view: ReadonlySignal<View>;
  readonly store: DraftStore;
  /** The text as it stands, and as it would be with the reopened package taken out. */
  readonly text: ReadonlySignal<Package>;
  readonly base: ReadonlySignal<Package>;
  /** The accepted package the draft reopens, as long as that is possible. */
  readonly reopened: ReadonlySignal<PackageId | null>;
  readonly looking: Signal<{ readonly issue: IssueId; readonly option: OptionId } | null>;
  readonly tab: Signal<Tab>;
  readonly asking: Signal<Asking | null>;
  /** How many remarks this person has had before their eyes. */
  readonly heard: Signal<number>;
  /** The same of the own delegation's. */
  readonly conferred: Signal<number>;
  readonly forbids: (issue: IssueId, option: OptionId) => boolean;
};

export function tableOf(session: Session): Table {
  const me = sideOf(session.seat);
  const { brief, view } = session;
  const store = draftStore(session.match, session.seat);
  const reopened = computed(() => {
    const id = store.draft.value.reopening;
    const { table, reopen } = view.value.menu;
    return id !== null && (!table || reopen?.includes(id)) ? id : null;
  });
  return {
    session,
    me,
    them: other(me),
    brief,
    view,
    store,
    text: computed(() => view.value.signed ?? initialledText(view.value)),
    base: computed(() => baseText(view.value, reopened.value)),
    reopened,
    looking: signal(null),
    tab: signal<Tab>('issues'),
    asking: signal(null),
    heard: signal(0),
    conferred: signal(0),
    forbids: (issue, option) => isRedLine(brief.value.own?.sheet.redLines ?? {}, issue, option),
  };
}

/** My visit home before the signature; it still counts in the second one. */
export function visitMade({ session, me, brief }: Table): Visit | null {
  const to = last(session.past.value, 'signed')?.visits[me];
  return to === undefined ? null : { to, gain: brief.value.numbers.visit };
}

export const TableContext = createContext<Table | null>(null);

/** Leads from the homes' vote to the result, for whoever saw the talks end here. */
export const ToResult = createContext<(() => void) | undefined>(undefined);

export function useTable(): Table {
  const table = useContext(TableContext);
  if (table === null) throw new Error('a part of the table stands outside the table');
  return table;
}
