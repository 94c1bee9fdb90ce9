import { LIMITS } from './limits.ts';

/** A piece of a file as a message may show it: one line, not long, nothing that moves a terminal's cursor. */
export function quote(text: string): string {
  const tame = text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
  return tame.length > LIMITS.told ? `${tame.slice(0, LIMITS.told - 1)}…` : tame;
}
