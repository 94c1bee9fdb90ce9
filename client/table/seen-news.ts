import { readTab, writeTab } from '../store/tab.ts';

function keyOf(match: string): string {
  return `news/${match}`;
}

/** The last round whose news this device has put away. */
export function readSeen(match: string): number {
  return Number(readTab(keyOf(match)) ?? 0);
}

export function writeSeen(match: string, round: number): void {
  writeTab(keyOf(match), String(round));
}
