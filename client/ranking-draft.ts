import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Refusal } from '../shared/rules/result.ts';
import type { IssueId } from '../shared/rules/vocabulary.ts';
import { sideOf } from '../shared/rules/vocabulary.ts';
import type { Session } from './session.ts';

/** What somebody is putting in order, before it is sent. */
export type RankingDraft = {
  /** As moved, or else as it was kept, or else the board's order. */
  readonly order: ReadonlySignal<readonly IssueId[]>;
  readonly state: ReadonlySignal<'none' | 'moved' | 'kept'>;
  readonly move: (issue: IssueId, by: 1 | -1) => void;
  readonly discard: () => void;
  readonly keep: () => Promise<Refusal | null>;
  /** Sends only what was moved: whoever skips it has said nothing. */
  readonly keepMoved: () => Promise<Refusal | null>;
};

const drafts = new WeakMap<Session, RankingDraft>();

/** One draft a session, so that it outlives the pages that show it. */
export function rankingDraft(session: Session): RankingDraft {
  const known = drafts.get(session) ?? newDraft(session);
  drafts.set(session, known);
  return known;
}

function newDraft({ brief, view, seat, act }: Session): RankingDraft {
  const moved = signal<readonly IssueId[] | null>(null);
  const kept = computed(() => {
    const own = view.value.rankings[sideOf(seat)];
    return own?.late ?? own?.early ?? null;
  });
  const order = computed(() => moved.value ?? kept.value ?? brief.value.issues.map(({ id }) => id));

  async function keep(): Promise<Refusal | null> {
    const sent = order.value;
    const refusal = await act({ type: 'rank', order: [...sent] });
    // What was moved while it was on its way is not kept yet.
    if (refusal === null && moved.value === sent) moved.value = null;
    return refusal;
  }

  return {
    order,
    state: computed(() => (moved.value ? 'moved' : kept.value ? 'kept' : 'none')),
    move(issue, by) {
      const next = order.value.filter((one) => one !== issue);
      next.splice(order.value.indexOf(issue) + by, 0, issue);
      moved.value = next;
    },
    discard() {
      moved.value = null;
    },
    keep,
    keepMoved: async () => (moved.value ? keep() : null),
  };
}
