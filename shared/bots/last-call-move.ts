import { textWith } from '../rules/package.ts';
import type { FinalText, Package } from '../rules/vocabulary.ts';
import type { PlayerWish } from '../rules/wish.ts';
import type { Sight } from './bot.ts';
import { planAt, rowsToAsk } from './plan.ts';
import { passesAfter, type Stance, worth, wouldSign } from './stance.ts';

/** The last word: the package that asks what the curve ends at and is guessed best for them. */
export function finalPackage(sight: Sight, stance: Stance, seed: string): Package | null {
  const { intended } = planAt(sight, stance, seed, { round: stance.brief.rounds.length + 1, turn: 0 });
  return intended ? rowsToAsk(stance, intended.text) : null;
}

/** Marks every text it would sign; one visit home must carry them all. */
export function marks(stance: Stance): PlayerWish {
  const { lastCall, menu } = stance.view;
  const { asksHome } = stance.temper;
  const textNamed = (name: FinalText) =>
    name === 'initialled' ? stance.text : textWith(stance.text, lastCall?.packages[name] ?? {});
  const wanted = (menu.mark ?? []).filter((name) => wouldSign(stance, textNamed(name)));
  const trips = stance.home.constituencies.map(({ id }) => {
    const texts = wanted.filter((name) => !asksHome || passesAfter(stance, textNamed(name), id));
    const most = Math.max(0, ...texts.map((name) => worth(stance, textNamed(name))));
    return { id, texts, most };
  });
  const best = trips.reduce((a, b) =>
    b.texts.length > a.texts.length || (b.texts.length === a.texts.length && b.most > a.most) ? b : a,
  );
  return { type: 'mark', texts: best.texts, visit: best.texts.length > 0 ? best.id : null };
}
