import { pages } from '../../../shared/words/pages.ts';
import { terms } from '../../../shared/words/terms.ts';
import { points } from '../../numbers.ts';
import { privacy } from '../../store/privacy.ts';
import { Meter } from '../../ui/meter.tsx';
import { fill, words } from '../../words.ts';

type Props = {
  /** Tenths of a point. */
  readonly walkAway: number;
  /** The waiting cost of each round, ready to read. */
  readonly costs: readonly string[];
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
        {costs.length === 0 ? t.waitingNone : fill(t.waitingText, { costs: costs.join(', ') })}
      </p>
    </>
  );
}
