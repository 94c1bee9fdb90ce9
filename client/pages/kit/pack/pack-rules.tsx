import type { Setup } from '../../../../shared/rules/setup.ts';
import { kitPaper } from '../../../../shared/words/kit-paper.ts';
import { listed, points, signedPoints } from '../../../numbers.ts';
import { fill, words } from '../../../words.ts';

/** Whole points of the climate, with their sign. */
export function shift(climate: number): string {
  return signedPoints(10 * climate);
}

/** Everything that a delegation has to know, with the numbers of this format. */
export function PackRules({ setup }: { readonly setup: Setup }) {
  const { contents, rules } = words(kitPaper);
  const { numbers, waiting } = setup;
  const costs = waiting.flatMap((cost, at) =>
    cost > 0 ? [fill(rules.waitingAfter, { points: cost / 10, round: at + 1 })] : [],
  );
  const values = {
    issues: setup.issues.length,
    rounds: setup.rounds.length,
    turns: setup.turns,
    start: numbers.climateStart,
    accepted: shift(numbers.acceptedClimate),
    most: shift(numbers.acceptedClimateMost),
    reopened: shift(numbers.reopenedClimate),
    constructive: shift(numbers.pressClimate.constructive),
    reserved: shift(numbers.pressClimate.reserved),
    firm: shift(numbers.pressClimate.firm),
    blame: shift(numbers.pressClimate.blame),
    visit: signedPoints(numbers.visit),
    repudiation: points(numbers.repudiation),
    waiting: costs.length > 0 ? listed(costs, 'conjunction') : rules.noWaiting,
  };
  return (
    <article class="kit-sheet">
      <h2>{contents.title}</h2>
      <ul>
        {contents.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h2>{rules.title}</h2>
      {rules.steps.map(({ title, text }) => (
        <p key={title}>
          <b>{title}.</b> {fill(text, values)}
        </p>
      ))}
    </article>
  );
}
