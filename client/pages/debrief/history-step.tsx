import type { ScenarioWords } from '../../../shared/rules/scenario-words.ts';
import { scoreOf } from '../../../shared/rules/scoring.ts';
import { SIDES, STATUS_QUO } from '../../../shared/rules/vocabulary.ts';
import { debrief } from '../../../shared/words/debrief.ts';
import { points } from '../../numbers.ts';
import { issueName, optionWords } from '../../option-words.ts';
import { useSides } from '../../sides.ts';
import { fill, words } from '../../words.ts';
import { Sources } from '../result/sources.tsx';
import type { DebriefMatch } from './debrief-match.ts';

type Props = { readonly match: DebriefMatch; readonly content: ScenarioWords };

export function HistoryStep({ match: { brief, open }, content }: Props) {
  const t = words(debrief).history;
  const sides = useSides();
  const [us, cuba] = SIDES.map((side) => points(scoreOf(open[side].sheet, brief.history))) as [
    string,
    string,
  ];
  return (
    <>
      <p class="lead">{t.lead}</p>
      {brief.issues.map(({ id }) => {
        const about = content.issues[id];
        return (
          <section key={id} class="history-issue">
            <h2>{issueName(content, id)}</h2>
            <p>
              <b>{optionWords(content, id, brief.history[id] ?? STATUS_QUO).long}</b>
            </p>
            {about && <p>{about.history}</p>}
            {about && <Sources sources={about.sources} />}
          </section>
        );
      })}
      <p>
        {fill(t.beside, { usPoints: us, us: sides.us.inText, cubaPoints: cuba, cuba: sides.cuba.inText })}
      </p>
    </>
  );
}
