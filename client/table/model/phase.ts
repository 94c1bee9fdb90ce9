import type { View } from '../../../shared/rules/view-types.ts';
import { type BySide, other, type PhaseName, type Side } from '../../../shared/rules/vocabulary.ts';
import type { SideNames } from '../../../shared/scenarios/side-names.ts';
import type { terms } from '../../../shared/words/en/terms.ts';

/** What a phase asks of a player beside the ladders; the plenary asks nothing but the composer. */
export type Activity = 'sounding' | 'answers' | 'press' | 'signing' | 'final' | 'marks' | 'vote' | 'second';

const ACTIVITIES: Readonly<Record<PhaseName, Activity | null>> = {
  lobby: null,
  briefing: null,
  'dinner-soundings': 'sounding',
  'dinner-answers': 'answers',
  plenary: null,
  signing: 'signing',
  press: 'press',
  'last-call-packages': 'final',
  'last-call-marks': 'marks',
  'second-signature': 'second',
  over: 'vote',
};

export function activityOf(view: View): Activity | null {
  return ACTIVITIES[view.phase];
}

/**
 * What a composed package is for. `draft`: the floor is not mine; nothing can be sent now. `tray`: for the own
 * delegation's head.
 */
export type Purpose = 'table' | 'reopen' | 'final' | 'propose' | 'draft' | 'tray';

export function purposeOf(view: View, { reopening, heads }: { reopening: boolean; heads: boolean }): Purpose {
  if (!heads && view.menu.draft) return 'tray';
  if (view.menu.final) return 'final';
  if (view.menu.propose) return 'propose';
  if (view.menu.table) return reopening ? 'reopen' : 'table';
  return 'draft';
}

/** The side that has the floor; nobody has it in sealed phases. */
export function speakingSide(view: View): Side | null {
  return view.phase === 'plenary' ? (view.waitsFor[0] ?? null) : null;
}

type Speaking = { readonly me: Side; readonly sides: BySide<SideNames> };

/** One sentence: whose turn it is and what may be done now. */
export function nowSentence(
  view: View,
  { me, sides }: Speaking,
  t: typeof terms,
): { message: string; side: string } {
  const { menu, phase } = view;
  const them = other(me);
  const say = (message: string) => ({ message, side: sides[them].first });
  const wait = { message: t.now.wait, side: sides[them].inText };
  if (phase === 'over') return say(t.now.over);
  if (view.paused) return say(t.now.paused);
  if (phase === 'plenary') {
    if (menu.table)
      return say(menu.accept ? t.now.tableOrAccept : menu.pass ? t.now.tableOrPass : t.now.table);
    return say(view.waitsFor.includes(me) ? t.now.ourTurn : t.now.theirTurn);
  }
  if (menu.ready) return say(t.now.ready);
  if (menu.sound) return say(t.now.sound);
  if (menu.answer) return say(t.now.answer);
  if (menu.press) return say(t.now.press);
  if (menu.confirm || menu.decline) return say(t.now.signing);
  if (menu.final) return say(t.now.final);
  if (menu.mark) return say(t.now.mark);
  if (menu.improve || menu.finish) return say(t.now.second);
  // A colleague's affair.
  if (view.waitsFor.includes(me)) return say(t.now.ours);
  return view.waitsFor.length === 2 ? { message: t.now.waitBoth, side: '' } : wait;
}

/** What the room shows of a phase. */
export function moodOf(view: View): 'talks' | 'dinner' | 'signing' | 'over' {
  if (view.phase === 'over') return 'over';
  if (view.phase === 'dinner-soundings' || view.phase === 'dinner-answers') return 'dinner';
  if (['signing', 'last-call-marks', 'second-signature'].includes(view.phase)) return 'signing';
  return 'talks';
}
