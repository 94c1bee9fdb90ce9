import type { DebriefedTable } from '../../../shared/class-debrief.ts';
import type { ScenarioWords } from '../../../shared/rules/scenario-words.ts';
import type { Brief } from '../../../shared/rules/view-types.ts';
import { STATUS_QUO } from '../../../shared/rules/vocabulary.ts';
import { classWall } from '../../../shared/words/class-wall.ts';
import { issueName, optionWords } from '../../option-words.ts';
import { fill, words } from '../../words.ts';
import { ratifiedTexts, timesSigned } from '../class-debrief/signed-texts.ts';

type Props = {
  readonly brief: Brief;
  readonly tables: readonly DebriefedTable[];
  readonly content: ScenarioWords;
};

/** What the real delegations made of each issue, and how many tables did the same. */
export function WallHistory({ brief, tables, content }: Props) {
  const t = words(classWall).history;
  const signed = ratifiedTexts(tables);
  if (Object.keys(brief.history).length === 0) return <p>{t.leadInvented}</p>;
  return (
    <>
      <p>{t.lead}</p>
      <ul class={brief.issues.length > 6 ? 'wall-list many' : 'wall-list'}>
        {brief.issues.map(({ id }) => {
          const real = brief.history[id] ?? STATUS_QUO;
          return (
            <li key={id}>
              <b>{issueName(content, id)}</b>
              <span>{optionWords(content, id, real).long}</span>
              <span class="wall-same">{fill(t.tables, { n: timesSigned(signed, id, real) })}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
