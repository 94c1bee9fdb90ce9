import { type ReadonlySignal, signal } from '@preact/signals';

const query = matchMedia('(max-width: 760px)');

const matching = signal(query.matches, {
  watched() {
    matching.value = query.matches;
    query.addEventListener('change', changed);
  },
  unwatched() {
    query.removeEventListener('change', changed);
  },
});

function changed(event: MediaQueryListEvent): void {
  matching.value = event.matches;
}

/** True where the parts of the table stand behind tabs instead of side by side. */
export const narrow: ReadonlySignal<boolean> = matching;
