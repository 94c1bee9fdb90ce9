import type { Brief, View } from '../../shared/rules/view-types.ts';
import type { Package } from '../../shared/rules/vocabulary.ts';
import type { PlayerWish } from '../../shared/rules/wish.ts';
import type { Player } from './player.ts';

/** Agrees to whatever it may: the shortest way to a signed text. `null` when there is nothing to do now. */
export function plainWish(brief: Brief, { menu, text }: View): PlayerWish | null {
  const { own } = brief;
  if (!own) return null;
  const visit = own.home.constituencies[0]?.id ?? '';
  if (menu.ready) return { type: 'ready' };
  if (menu.sound) return { type: 'sound', sounding: sounding(brief) };
  if (menu.answer) return { type: 'answer', answer: 'warm' };
  if (menu.accept) return { type: 'accept', package: menu.accept };
  const offer = nextOffer(brief, text);
  if (menu.table && offer) return { type: 'table', package: offer, sign: false };
  if (menu.pass) return { type: 'pass' };
  if (menu.press) return { type: 'press', line: 'constructive' };
  if (menu.confirm) return { type: 'confirm', visit };
  if (menu.final) return { type: 'final', package: null };
  if (menu.mark) return { type: 'mark', texts: [...menu.mark], visit: menu.mark.length > 0 ? visit : null };
  if (menu.finish) return { type: 'finish' };
  return null;
}

function sounding({ issues: [first, second] }: Brief): { moves: string; wants: string } | null {
  return first && second ? { moves: first.id, wants: second.id } : null;
}

function nextOffer({ issues, own }: Brief, text: View['text']): Package | null {
  for (const { id, options } of issues) {
    if (text[id]) continue;
    const option = options.find(
      (one) => one.gate === undefined && !own?.sheet.redLines[id]?.includes(one.id),
    );
    if (option) return { [id]: option.id };
  }
  return null;
}

/** Plays one chair to the end of the match, or until `enough`. */
export async function playOn(player: Player, enough: () => boolean = () => false): Promise<void> {
  const brief = player.hellos[0]?.brief;
  if (!brief) throw new Error('no brief');
  const done = () => player.view().ending !== null || enough();
  while (!done()) {
    const seq = player.seq();
    const wish = plainWish(brief, player.view());
    const answer = wish && (await player.act(wish));
    // An offer that is on the table already is refused: then it has nothing to add.
    if (answer && 'code' in answer && answer.code === 'stands-already') await player.act({ type: 'pass' });
    await player.until(() => player.seq() > seq || done());
  }
}
