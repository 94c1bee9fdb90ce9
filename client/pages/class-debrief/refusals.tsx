import type { DebriefedTable } from '../../../shared/class-debrief.ts';
import type { ScenarioWords } from '../../../shared/rules/scenario-words.ts';
import { SIDES } from '../../../shared/rules/vocabulary.ts';
import { classDebrief } from '../../../shared/words/class-debrief.ts';
import { listed, points } from '../../numbers.ts';
import { useSides } from '../../sides.ts';
import { SideMark } from '../../ui/side-mark.tsx';
import { fill, words } from '../../words.ts';

type Props = { readonly tables: readonly DebriefedTable[]; readonly content: ScenarioWords };

/** The homes that said no to what their delegation had signed. */
export function Refusals({ tables, content }: Props) {
  const t = words(classDebrief).homes;
  const sides = useSides();
  const refused = tables.flatMap(({ number, homes }) =>
    SIDES.flatMap((side) => {
      const vote = homes?.[side];
      return vote && !vote.passes ? [{ number, side, vote }] : [];
    }),
  );
  if (refused.length === 0) return <p>{t.none}</p>;
  return (
    <ul class="refusals">
      {refused.map(({ number, side, vote }) => {
        const names = vote.vetoes.map((id) => content.constituencies[side][id]?.name ?? id);
        // Rounded down: what fell short by less than a tenth must not look like enough.
        const lacks = vote.weighted < vote.threshold;
        return (
          <li key={`${number} ${side}`}>
            <b>
              <SideMark side={side} /> {fill(t.table, { number, side: sides[side].name })}
            </b>{' '}
            {fill(t.support, {
              approval: points(Math.floor(vote.weighted)),
              threshold: points(vote.threshold),
            })}{' '}
            {names.length > 0 && fill(t.vetoes, { names: listed(names, 'conjunction') })}{' '}
            {names.length > 0 && !lacks && t.enough}
          </li>
        );
      })}
    </ul>
  );
}
