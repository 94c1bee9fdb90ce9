import { type ReadonlySignal, signal } from '@preact/signals';

let timer: ReturnType<typeof setInterval> | undefined;

const ticking = signal(Date.now(), {
  watched() {
    ticking.value = Date.now();
    timer = setInterval(() => {
      ticking.value = Date.now();
    }, 250);
  },
  unwatched() {
    clearInterval(timer);
  },
});

/** This device's time, four times a second, and only while something on the page reads it. */
export const now: ReadonlySignal<number> = ticking;
