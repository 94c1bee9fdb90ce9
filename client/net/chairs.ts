import type { MatchInfo } from '../../shared/protocol.ts';
import { type BySide, bySide, type Side } from '../../shared/rules/vocabulary.ts';

/** Whether a side's player is connected, and if not, whether a bot plays on meanwhile. */
export type ChairIs = 'here' | 'away' | 'bot-plays';

type Chair = { readonly connected?: boolean; readonly kind?: string };
type RoomState = { readonly seats?: { forEach: (each: (chair: Chair, seat: string) => void) => void } };

/** Reads the room's small public state. An opponent that is a bot is always here. */
export function chairsOf(state: unknown, info: MatchInfo): BySide<ChairIs> {
  const chairs = new Map<string, Chair>();
  (state as RoomState | null)?.seats?.forEach((chair, seat) => {
    const side = seat.replace(/-\d+$/, '');
    // One of a delegation is enough for it to be here.
    if (!chairs.get(side)?.connected) chairs.set(side, chair);
  });

  function chairIs(side: Side): ChairIs {
    const chair = chairs.get(side);
    if (chair?.connected || info.players[side]?.kind === 'bot') return 'here';
    return chair?.kind === 'bot' ? 'bot-plays' : 'away';
  }
  return bySide(chairIs);
}
