import type { Stance } from '../../shared/bots/stance.ts';
import { isRedLine } from '../../shared/rules/package.ts';
import { type Package, STATUS_QUO } from '../../shared/rules/vocabulary.ts';

/** Every text over all issues that the side could ask for, one by one. */
export function everyText(stance: Stance): Package[] {
  return stance.brief.issues.reduce<Package[]>(
    (texts, { id, options }) => {
      const allowed = [
        ...options.filter(({ gate }) => (gate ?? 0) <= stance.view.climate),
        { id: STATUS_QUO },
      ]
        .map((option) => option.id)
        .filter((option) => !isRedLine(stance.sheet.redLines, id, option));
      return texts.flatMap((text) => allowed.map((option) => ({ ...text, [id]: option })));
    },
    [{}],
  );
}
