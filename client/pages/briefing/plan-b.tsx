import { pages } from '../../../shared/words/pages.ts';
import { terms } from '../../../shared/words/terms.ts';
import { points } from '../../numbers.ts';
import { privacy } from '../../store/privacy.ts';
import { Meter } from '../../ui/meter.tsx';
import { fill, words } from '../../words.ts';

type Props = {
  /** Tenths of a point. */
  readonly walkAway: number;
  /** What each round without a signature costs, tenths of a point. */
  readonly costs: readonly number[];
};

export function PlanB({ walkAway, costs }: Props) {
  const t = words(pages).briefing;
  const covered = privacy.value;
  return (
    <>
      <p>{t.planBText}</p>
      {covered ? (
        <p class="covered">{t.prioritiesHidden}</p>
      ) : (
        <Meter
          label={words(terms).walkAwayPlain}
          text={fill(t.planBValue, { points: points(walkAway) })}
          value={walkAway}
          max={1000}
        />
      )}
      <p class="after-meter">
        {costs.some((cost) => cost > 0)
          ? fill(t.waitingText, { costs: costs.map(points).join(', ') })
          : t.waitingNone}
      </p>
    </>
  );
}
