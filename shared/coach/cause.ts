import type { EventNamed, EventType, MatchEvent } from '../rules/events.ts';
import {
  type BySide,
  type DispatchId,
  type Ending,
  type IssueId,
  type Package,
  type PackageId,
  type PressLine,
  SIDES,
  type Side,
  sideOf,
} from '../rules/vocabulary.ts';

/** What moved what can be reached, for a program to put into words. */
export type Cause =
  | { readonly type: 'accepted'; readonly by: Side; readonly id: PackageId; readonly rows: Package }
  | {
      readonly type: 'reopened';
      readonly by: Side;
      readonly id: PackageId;
      readonly issues: readonly IssueId[];
    }
  | { readonly type: 'tabled'; readonly by: Side; readonly id: PackageId }
  | { readonly type: 'lapsed'; readonly id: PackageId }
  | { readonly type: 'signature-declined'; readonly by: readonly Side[] }
  /** A round ended unsigned; tenths charged to each. */
  | { readonly type: 'round-unsigned'; readonly cost: number }
  | { readonly type: 'dispatch'; readonly dispatch: DispatchId }
  | { readonly type: 'headlines'; readonly lines: BySide<PressLine> }
  /** The last call begins: the climate stays as it is. */
  | { readonly type: 'last-call' }
  /** The last packages lie open: only these texts can be signed. */
  | { readonly type: 'last-packages'; readonly packages: BySide<Package | null> }
  | { readonly type: 'signed' }
  | { readonly type: 'improved'; readonly by: Side; readonly id: PackageId }
  | { readonly type: 'ended'; readonly ending: Ending }
  /** Time passed in which the climate could have warmed. */
  | { readonly type: 'time-passed'; readonly event: EventType };

type Causes = { readonly [T in EventType]?: (event: EventNamed<T>) => Cause };

const CAUSES: Causes = {
  accepted: ({ seat, id, package: rows }) => ({ type: 'accepted', by: sideOf(seat), id, rows }),
  reopened: ({ seat, id, issues }) => ({ type: 'reopened', by: sideOf(seat), id, issues }),
  tabled: ({ seat, id }) => ({ type: 'tabled', by: sideOf(seat), id }),
  lapsed: ({ id }) => ({ type: 'lapsed', id }),
  'signature-refused': ({ by }) => ({ type: 'signature-declined', by }),
  'waiting-charged': ({ cost }) => ({ type: 'round-unsigned', cost }),
  dispatched: ({ dispatch }) => ({ type: 'dispatch', dispatch }),
  'headlines-opened': ({ lines }) => ({ type: 'headlines', lines }),
  'last-call-opened': () => ({ type: 'last-call' }),
  'finals-opened': ({ packages }) => ({ type: 'last-packages', packages }),
  'second-signature-opened': () => ({ type: 'signed' }),
  improved: ({ seat, id }) => ({ type: 'improved', by: sideOf(seat), id }),
  ended: ({ ending }) => ({ type: 'ended', ending }),
};

export function causeOf(event: MatchEvent): Cause {
  const told = CAUSES[event.type] as ((event: MatchEvent) => Cause) | undefined;
  return told?.(event) ?? { type: 'time-passed', event: event.type };
}

/** Whose act it was: one side's, both sides' together, or nobody's (news, or a host). */
export function actorsOf(cause: Cause): readonly Side[] {
  switch (cause.type) {
    case 'accepted':
    case 'reopened':
    case 'tabled':
    case 'improved':
      return [cause.by];
    case 'signature-declined':
      return cause.by;
    case 'ended':
      return endedBy(cause.ending);
    case 'dispatch':
    case 'time-passed':
      return [];
    case 'lapsed':
      return [cause.id.startsWith('us#') ? 'us' : 'cuba'];
    default:
      return SIDES;
  }
}

function endedBy(ending: Ending): readonly Side[] {
  if (ending.type === 'walked-out') return [ending.by];
  if (ending.type === 'refused-at-home') return ending.by;
  return ending.type === 'cancelled' ? [] : SIDES;
}
