import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { inTab } from '../store/remembered.ts';
import { type Draft, EMPTY_DRAFT, formatDraft, parseDraft } from './model/draft.ts';

export type DraftStore = {
  readonly draft: ReadonlySignal<Draft>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly change: (next: Draft) => void;
  readonly undo: () => void;
  /** After it was sent: nothing to undo. */
  readonly reset: () => void;
};

const MOST_UNDO = 30;

/** The draft of one seat at one match; it survives a reload and every step of the talks. */
export function draftStore(match: string, seat: string): DraftStore {
  const key = `draft/${match}/${seat}`;
  const draft = signal<Draft>(parseDraft(inTab.read(key)));
  const before = signal<readonly Draft[]>([]);
  function put(next: Draft, past: readonly Draft[]): void {
    batch(() => {
      draft.value = next;
      before.value = past;
    });
    inTab.write(key, formatDraft(next));
  }
  return {
    draft,
    canUndo: computed(() => before.value.length > 0),
    change(next) {
      if (next !== draft.value) put(next, [...before.value, draft.value].slice(-MOST_UNDO));
    },
    undo() {
      const last = before.value.at(-1);
      if (last) put(last, before.value.slice(0, -1));
    },
    reset() {
      put(EMPTY_DRAFT, []);
    },
  };
}
