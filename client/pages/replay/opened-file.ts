import { signal } from '@preact/signals';
import type { Source } from './source.ts';

/** The match file that was opened last: replay and debrief show the same one. A reload forgets it, since nothing of it is kept. */
export const openedFile = signal<Source | null>(null);
