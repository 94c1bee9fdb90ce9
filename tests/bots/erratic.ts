import type { Bot, Sight } from '../../shared/bots/bot.ts';
import { groundOf, passesAfter, type Stance, stanceOf, worth } from '../../shared/bots/stance.ts';
import { checkOption, checkPackage, textWith } from '../../shared/rules/package.ts';
import { draw } from '../../shared/rules/rng.ts';
import {
  ANSWERS,
  type OptionId,
  other,
  type Package,
  type PackageId,
  PRESS_LINES,
  STATUS_QUO,
} from '../../shared/rules/vocabulary.ts';
import type { PlayerWish } from '../../shared/rules/wish.ts';

/** Does whatever the menu allows, by chance: passes, reopens, declines, marks and tables without sense. */
export const erratic: Bot = { id: 'erratic', act };

type Luck = <T>(from: readonly T[], purpose: string) => T | undefined;

function act(sight: Sight, seed: string): PlayerWish | null {
  const stance = stanceOf(sight);
  if (!stance) return null;
  const luck: Luck = (from, purpose) => draw(from, seed, `${stance.side}/${sight.past.length}/${purpose}`);
  const { say: _, rank: __, ...menu } = sight.view.menu;
  const choice = luck(Object.keys(menu) as (keyof typeof menu)[], 'choice');
  const issues = sight.brief.issues.map(({ id }) => id);
  const visit = luck(sight.brief.constituencies[stance.side], 'visit') ?? '';
  switch (choice) {
    case 'ready':
    case 'decline':
      return { type: choice };
    case 'sound': {
      const moves = luck(issues, 'moves') ?? '';
      const wants = luck(issues, 'wants') ?? '';
      return { type: 'sound', sounding: moves === wants ? null : { moves, wants } };
    }
    case 'answer':
      return { type: 'answer', answer: luck(ANSWERS, 'answer') ?? 'cool' };
    case 'press':
      return { type: 'press', line: luck(PRESS_LINES, 'line') ?? 'reserved' };
    case 'confirm':
      return { type: 'confirm', visit };
    case 'accept':
      return menu.accept ? { type: 'accept', package: menu.accept } : null;
    case 'walkOut':
      return luck([true, false, false, false, false, false], 'leave')
        ? { type: 'walk-out' }
        : { type: 'pass' };
    case 'table':
      return tabled(stance, luck) ?? { type: 'pass' };
    case 'reopen':
      return reopened(stance, menu.reopen ?? [], luck) ?? { type: 'pass' };
    case 'final': {
      const offer = anyPackage(stance, luck);
      const legal = checkPackage(groundOf(stance), offer, true) === null;
      return { type: 'final', package: legal ? offer : null };
    }
    case 'mark': {
      const texts = (menu.mark ?? []).filter((name) => luck([true, true, false], name));
      return { type: 'mark', texts, visit: texts.length > 0 ? visit : null };
    }
    case 'propose':
      return proposed(stance, luck) ?? (menu.finish ? { type: 'finish' } : null);
    case 'improve':
    case 'finish':
      return menu.finish ? { type: 'finish' } : null;
    default:
      return menu.pass ? { type: 'pass' } : null;
  }
}

function anyPackage(stance: Stance, luck: Luck): Package {
  const rows = stance.brief.issues.flatMap(({ id, options }): [string, OptionId][] => {
    const allowed = [...options.map((one) => one.id), STATUS_QUO].filter(
      (option) => checkOption(groundOf(stance), id, option) === null,
    );
    const option = luck(allowed, `option/${id}`);
    return option !== undefined && luck([true, true, false], `row/${id}`) ? [[id, option]] : [];
  });
  return Object.fromEntries(rows);
}

function tabled(stance: Stance, luck: Luck): PlayerWish | null {
  const offer = anyPackage(stance, luck);
  const sign = luck([true, false], 'sign') ?? false;
  const theirs = Object.keys(stance.view.standing[other(stance.side)]?.package ?? {});
  const mine = stance.view.standing[stance.side];
  if (checkPackage(groundOf(stance), offer, sign) !== null) return null;
  if (mine && JSON.stringify(mine.package) === JSON.stringify(offer)) return null;
  return { type: 'table', package: offer, sign, stops: theirs.slice(0, 2) };
}

function reopened(stance: Stance, from: readonly PackageId[], luck: Luck): PlayerWish | null {
  const accepted = luck(from, 'which');
  const held = Object.entries(stance.view.text).filter(([, { by }]) => by === accepted);
  const offer = anyPackage(stance, luck);
  const ground = { ...groundOf(stance), text: {} };
  const changed = held.some(([issue, { option }]) => issue in offer && offer[issue] !== option);
  if (accepted === undefined || !changed || checkPackage(ground, offer, false) !== null) return null;
  return { type: 'reopen', accepted, package: offer, sign: false };
}

function proposed(stance: Stance, luck: Luck): PlayerWish | null {
  const offer = anyPackage(stance, luck);
  const text = textWith(stance.text, offer);
  const legal = checkPackage(groundOf(stance), offer, false) === null;
  const fine = worth(stance, text) >= worth(stance, stance.text) && passesAfter(stance, text, null);
  return legal && fine ? { type: 'propose', package: offer } : null;
}
