import { defaultVisit } from '../rules/home-front.ts';
import type { PlayerWish } from '../rules/wish.ts';
import { type Stance, winningVisit, wouldSign } from './stance.ts';

/** Signs what it would sign, after the visit that wins its home; where none does and it never asked, after the usual one. */
export function signatureMove(stance: Stance): PlayerWish {
  const text = stance.view.signing?.text ?? {};
  if (!wouldSign(stance, text)) return { type: 'decline' };
  return { type: 'confirm', visit: winningVisit(stance, text) ?? defaultVisit(stance.home) };
}
