import type { MatchInfo } from '../../../shared/protocol.ts';
import type { Brief, Member } from '../../../shared/rules/view-types.ts';
import type { SeatId } from '../../../shared/rules/vocabulary.ts';

/** Whether somebody plays beside others in a delegation. */
export function inTeam(brief: Brief): boolean {
  return (brief.own?.team.length ?? 0) > 1;
}

export function heads(brief: Brief): boolean {
  return brief.own?.duties.includes('head') ?? false;
}

/** The own delegation, oneself left out. */
export function colleagues(brief: Brief, seat: SeatId): readonly Member[] {
  return brief.own?.team.filter((member) => member.seat !== seat) ?? [];
}

/** `undefined` where nobody's name is known: a chair that was left. */
export function nameAt({ names }: Pick<MatchInfo, 'names'>, seat: SeatId): string | undefined {
  return names[seat];
}
