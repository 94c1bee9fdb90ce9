import { FILE_LIMITS } from './limits.ts';
import { type Book, MOST_PROBLEMS, type Path } from './problems.ts';

const HOSTILE = ['__proto__', 'constructor', 'prototype'];
/** A line may break; what else is invisible could reach into the text beside it. */
const INVISIBLE = /[\p{Bidi_Control}]|(?!\n)\p{Cc}/u;

/** Notes what no scenario may hold, wherever it stands: nothing else looks at a value that is not tame. */
export function checkTame(value: unknown, book: Book, path: Path = []): void {
  if (book.problems.length >= MOST_PROBLEMS) return;
  if (typeof value === 'string') {
    if (INVISIBLE.test(value)) book.note(path, 'control-character');
  } else if (typeof value === 'number') {
    if (!Number.isFinite(value)) book.note(path, 'not-finite');
  } else if (typeof value === 'object' && value !== null) {
    if (path.length >= FILE_LIMITS.depth) book.note(path, 'too-deep', { most: FILE_LIMITS.depth });
    else if (Array.isArray(value))
      for (const [at, one] of value.entries()) checkTame(one, book, [...path, at]);
    else
      for (const key of Object.keys(value)) {
        const here = [...path, key];
        if (HOSTILE.includes(key)) book.note(here, 'hostile-key', { found: key });
        else if (INVISIBLE.test(key)) book.note(path, 'control-character');
        else checkTame((value as { readonly [key: string]: unknown })[key], book, here);
      }
  }
}
