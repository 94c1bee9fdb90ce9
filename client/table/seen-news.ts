import { inTab } from '../store/remembered.ts';

function keyOf(match: string): string {
  return `news/${match}`;
}

/** The last round whose news this device has put away. */
export function readSeen(match: string): number {
  return Number(inTab.read(keyOf(match)) ?? 0);
}

export function writeSeen(match: string, round: number): void {
  inTab.write(keyOf(match), String(round));
}
