import type { ScenarioWords } from '../../../shared/rules/scenario-words.ts';
import { weightOf } from '../../../shared/rules/scoring.ts';
import type { Brief } from '../../../shared/rules/view-types.ts';
import { pages } from '../../../shared/words/pages.ts';
import { points } from '../../numbers.ts';
import { issueName, optionWords } from '../../option-words.ts';
import { privacy } from '../../store/privacy.ts';
import { FiveDots } from '../../ui/five-dots.tsx';
import { fill, words } from '../../words.ts';
import { bestOption, dotsOf } from './dots.ts';

type Props = {
  readonly brief: Brief;
  readonly own: NonNullable<Brief['own']>;
  readonly content: ScenarioWords;
};

/** Heaviest first; what weighs the same keeps the order of the table. */
export function Priorities({ brief, own, content }: Props) {
  const t = words(pages).briefing;
  const rows = brief.issues
    .map(({ id }) => ({ id, weight: weightOf(own.sheet, id), best: bestOption(own.sheet, id) }))
    .sort((a, b) => b.weight - a.weight);
  return (
    <>
      <p>{t.prioritiesText}</p>
      {privacy.value ? (
        <p class="covered">{t.prioritiesHidden}</p>
      ) : (
        <ul class="priorities">
          {rows.map(({ id, weight, best }) => (
            <li key={id}>
              <b>{issueName(content, id)}</b>
              <FiveDots dots={dotsOf(own.sheet, id)} />
              {best && (
                <span>
                  {fill(t.best, { option: optionWords(content, id, best).short, points: points(weight) })}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
