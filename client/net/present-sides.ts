import type { MatchInfo } from '../../shared/protocol.ts';
import { type BySide, bySide } from '../../shared/rules/vocabulary.ts';

type Chair = { readonly connected?: boolean };
type RoomState = { readonly seats?: { forEach: (each: (chair: Chair, seat: string) => void) => void } };

/** Who has a connection now, from the room's small public state; a bot always has. */
export function presentSides(state: unknown, info: MatchInfo): BySide<boolean> {
  const here = new Set<string>();
  (state as RoomState | null)?.seats?.forEach((chair, seat) => {
    if (chair.connected) here.add(seat.replace(/-\d+$/, ''));
  });
  return bySide((side) => here.has(side) || info.players[side]?.kind === 'bot');
}
