import { startApprovals, weightedApproval } from '../../../shared/rules/home-front.ts';
import type { ScenarioWords } from '../../../shared/rules/scenario-words.ts';
import type { Brief } from '../../../shared/rules/view-types.ts';
import { pages } from '../../../shared/words/pages.ts';
import { percent, points } from '../../numbers.ts';
import { privacy } from '../../store/privacy.ts';
import { Meter } from '../../ui/meter.tsx';
import { fill, words } from '../../words.ts';

type Props = {
  readonly own: NonNullable<Brief['own']>;
  readonly numbers: Brief['numbers'];
  readonly content: ScenarioWords;
};

export function HomeFront({ own, numbers, content }: Props) {
  const t = words(pages).briefing;
  const { home, side } = own;
  const floors = home.constituencies.some(({ floor }) => floor !== undefined) ? 'yes' : 'no';
  const weighted = weightedApproval(home, startApprovals(home));
  const total = home.constituencies.reduce((sum, one) => sum + one.weight, 0);
  return (
    <>
      <p>
        {fill(t.homeText, {
          threshold: points(home.threshold),
          floors,
          cost: points(numbers.repudiation),
        })}
      </p>
      {privacy.value ? (
        <p class="covered">{t.prioritiesHidden}</p>
      ) : (
        <div class="home-front">
          {home.constituencies.map(({ id, start, floor, weight }) => {
            const group = content.constituencies[side][id];
            const mark =
              floor === undefined
                ? undefined
                : { at: floor, text: fill(t.floorAt, { value: points(floor) }) };
            return (
              <div key={id} class="home-group">
                <Meter
                  label={group?.name ?? id}
                  text={fill(t.approvalNow, { value: points(start) })}
                  value={start}
                  max={1000}
                  mark={mark}
                />
                <p class="muted">
                  {fill(t.weightOf, { share: percent(weight / total) })}. {group?.note}
                </p>
              </div>
            );
          })}
          <div class="home-group all">
            <Meter
              label={t.average}
              text={fill(t.approvalNow, { value: points(weighted) })}
              value={weighted}
              max={1000}
              mark={{ at: home.threshold, text: fill(t.thresholdAt, { value: points(home.threshold) }) }}
            />
          </div>
        </div>
      )}
    </>
  );
}
