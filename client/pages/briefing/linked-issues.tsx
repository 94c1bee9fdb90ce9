import type { ScenarioWords } from '../../../shared/rules/scenario-words.ts';
import type { Brief } from '../../../shared/rules/view-types.ts';
import { pages } from '../../../shared/words/pages.ts';
import { conditionText } from '../../linkage-words.ts';
import { signedPoints } from '../../numbers.ts';
import { privacy } from '../../store/privacy.ts';
import { fill, words } from '../../words.ts';

type Props = {
  readonly own: NonNullable<Brief['own']>;
  readonly content: ScenarioWords;
};

/** What is worth more, or less, together: why, if the instructions say so, and when it counts. */
export function LinkedIssues({ own, content }: Props) {
  const t = words(pages).briefing;
  const why = content.variants[own.side][own.variant]?.linkage ?? {};
  return (
    <>
      <p>{t.linkageText}</p>
      {privacy.value ? (
        <p class="covered">{t.prioritiesHidden}</p>
      ) : (
        <ul class="linkages">
          {own.sheet.linkage.map((linkage) => (
            <li key={linkage.id}>
              <b class={linkage.value < 0 ? 'cost' : 'gain'}>
                {fill(t.linkagePoints, { points: signedPoints(linkage.value) })}
              </b>
              <span>
                {why[linkage.id]}{' '}
                {fill(t.linkageTogether, {
                  list: conditionText({ content, sheet: own.sheet }, linkage),
                })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
