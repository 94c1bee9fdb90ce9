import type { Advice, BetterPackage } from '../../../shared/coach/better-package.ts';
import type { ScenarioWords } from '../../../shared/rules/scenario-words.ts';
import { SIDES, type Side } from '../../../shared/rules/vocabulary.ts';
import { coach } from '../../../shared/words/coach.ts';
import { signedPoints } from '../../numbers.ts';
import { useSides } from '../../sides.ts';
import { buttonClass } from '../../ui/button.tsx';
import { SideMark } from '../../ui/side-mark.tsx';
import { fill, words } from '../../words.ts';
import { rowsText } from './rows-text.ts';

type Props = {
  readonly advice: Advice;
  /** The turning point that it belongs to. */
  readonly at: number;
  readonly side: Side;
  readonly content: ScenarioWords;
  /** Where the position can be played again. */
  readonly exercise: string;
};

/** What could have been put there, hidden until it is asked for: finding it oneself teaches more. */
export function AdviceCard({ advice, at, side, content, exercise }: Props) {
  const t = words(coach);
  const sides = useSides();
  const { better, reason, seq } = advice;
  const before = seq === at ? 'no' : 'yes';
  if (reason)
    return <p class="muted">{fill(t.noBetter[reason], { side: sides[side].inText, before, seq })}</p>;
  if (!better) return null;
  const title = before === 'no' ? t.advice : fill(t.adviceBefore, { side: sides[side].inText, seq });
  return (
    <div class="advice">
      <a class={buttonClass({}, 'no-print')} href={exercise}>
        {t.practise}
      </a>
      <details>
        <summary>{title}</summary>
        <BetterRows better={better} side={side} content={content} />
      </details>
    </div>
  );
}

type BetterProps = {
  readonly better: BetterPackage;
  readonly side: Side;
  readonly content: ScenarioWords;
};

export function BetterRows({ better, side, content }: BetterProps) {
  const t = words(coach);
  const sides = useSides();
  return (
    <>
      <p>
        <b>{rowsText(better.rows, content)}</b>
        {better.sign && ` (${t.signs})`}
      </p>
      <ul class="missed-gains">
        {SIDES.map((one) => (
          <li key={one}>
            <SideMark side={one} />{' '}
            {fill(t.gains, { side: sides[one].name, points: signedPoints(better.gains[one]) })}
          </li>
        ))}
      </ul>
      <p class="muted">{fill(t.hindsight[better.hindsight], { side: sides[side].inText })}</p>
    </>
  );
}
