import type { ScenarioDispatch } from '../../../../shared/rules/scenario.ts';
import type { ScenarioWords } from '../../../../shared/rules/scenario-words.ts';
import type { Setup } from '../../../../shared/rules/setup.ts';
import { kitPaper } from '../../../../shared/words/kit-paper.ts';
import { longDate } from '../../../numbers.ts';
import { fill, words } from '../../../words.ts';
import { shift } from './pack-rules.tsx';

/** The rounds, from 1, in which a card may be drawn. */
function roundsFor({ months }: ScenarioDispatch, { rounds }: Setup): readonly number[] {
  return rounds.flatMap(({ date }, at) => (months.includes(date.slice(0, 7)) ? [at + 1] : []));
}

/** The cards that this format can draw. */
export function newsOf(setup: Setup): readonly ScenarioDispatch[] {
  return setup.dispatches.filter((one) => roundsFor(one, setup).length > 0);
}

type Props = { readonly setup: Setup; readonly content: ScenarioWords };

/** The news, to be cut into cards. */
export function PackNews({ setup, content }: Props) {
  const t = words(kitPaper).news;
  const cards = newsOf(setup);
  if (cards.length === 0) return null;
  return (
    <article class="kit-sheet">
      <h2>{t.title}</h2>
      <p>{t.lead}</p>
      <ul class="pack-cards">
        {cards.map((card) => {
          const said = content.dispatches[card.id];
          return (
            <li key={card.id}>
              <small>
                {fill(t.round, { rounds: roundsFor(card, setup).join(', ') })} · {longDate(card.date)}
              </small>
              <b>{said?.headline ?? card.id}</b>
              <span>{said?.body}</span>
              <b>{fill(t.climate, { shift: shift(card.climate) })}</b>
            </li>
          );
        })}
      </ul>
    </article>
  );
}
