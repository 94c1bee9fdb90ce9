import type { PlayerWish } from '../rules/wish.ts';
import { type Stance, winningVisit, wouldSign } from './stance.ts';

/** Signs what beats the walk-away value and passes at home after a visit there. */
export function signatureMove(stance: Stance): PlayerWish {
  const text = stance.view.signing?.text ?? {};
  const visit = winningVisit(stance, text);
  return visit !== null && wouldSign(stance, text) ? { type: 'confirm', visit } : { type: 'decline' };
}
