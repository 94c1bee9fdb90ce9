import type { PlayerWish } from '../rules/wish.ts';
import type { Bot, Sight } from './bot.ts';
import { answerTo, soundingToPut } from './dinner-move.ts';
import { finalPackage, marks } from './last-call-move.ts';
import { plenaryMove } from './plenary-move.ts';
import { pressLine } from './press-move.ts';
import { secondSignatureMove } from './second-signature-move.ts';
import { signatureMove } from './signature-move.ts';
import { stanceOf } from './stance.ts';
import type { Temper } from './temper.ts';

/**
 * Concedes along a curve of time (Faratin, Sierra & Jennings 1998) and, within what it must have, chooses the package
 * that a model of the other side calls best for them. Never asks for or signs less than its walk-away.
 */
export function aspirationBot(temper: Temper): Bot {
  return { id: temper.id, act: (sight, seed) => act(sight, seed, temper) };
}

function act(sight: Sight, seed: string, temper: Temper): PlayerWish | null {
  const stance = stanceOf(sight, temper);
  if (!stance) return null;
  const { menu } = sight.view;
  if (menu.ready) return { type: 'ready' };
  if (menu.sound) return { type: 'sound', sounding: soundingToPut(sight, stance) };
  if (menu.answer) return { type: 'answer', answer: answerTo(sight, stance) };
  if (menu.pass) return plenaryMove(sight, stance, seed);
  if (menu.press) return { type: 'press', line: pressLine(sight, stance, seed) };
  if (menu.confirm) return signatureMove(stance);
  if (menu.final) return { type: 'final', package: finalPackage(sight, stance, seed) };
  if (menu.mark) return marks(stance);
  if (menu.finish || menu.improve || menu.propose) return secondSignatureMove(sight, stance);
  return null;
}
