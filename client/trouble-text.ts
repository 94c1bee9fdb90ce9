import { parts } from '../shared/words/parts.ts';
import { refusals } from '../shared/words/refusals.ts';
import { words } from './lang.ts';
import type { Trouble } from './net/http.ts';

/** One sentence a person can act on. */
export function troubleText(trouble: Trouble): string {
  return trouble.code === 'unreachable' ? words(parts).unreachable : words(refusals)[trouble.code];
}
