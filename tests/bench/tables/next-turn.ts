import type { Brief, View } from '../../../shared/rules/view-types.ts';
import type { Package } from '../../../shared/rules/vocabulary.ts';
import type { PlayerWish } from '../../../shared/rules/wish.ts';

/** Something a seat may do now that moves the match on, or `undefined` if it has nothing to do. */
export function nextTurn(brief: Brief, { menu, round, turn }: View): PlayerWish | undefined {
  if (menu.ready) return { type: 'ready' };
  if (menu.sound) return { type: 'sound', sounding: null };
  if (menu.answer) return { type: 'answer', answer: 'cool' };
  if (menu.press) return { type: 'press', line: 'reserved' };
  if (menu.final) return { type: 'final', package: null };
  if (menu.mark) return { type: 'mark', texts: [], visit: null };
  if (menu.table) return { type: 'table', package: offer(brief, round * 10 + turn), sign: false };
  if (menu.pass) return { type: 'pass' };
  return undefined;
}

/** Three issues, other ones each turn, without red lines or gestures. */
function offer(brief: Brief, shift: number): Package {
  const redLines = brief.own?.sheet.redLines ?? {};
  const rows = [0, 1, 2].flatMap((i) => {
    const issue = brief.issues[(shift + i * 2) % brief.issues.length];
    if (!issue) return [];
    const free = issue.options.filter((o) => o.gate === undefined && !redLines[issue.id]?.includes(o.id));
    const option = free[(shift + i) % free.length];
    return option ? [[issue.id, option.id] as const] : [];
  });
  return Object.fromEntries(rows);
}
