import type { ScenarioWords } from '../../../shared/rules/scenario-words.ts';
import { scoreOf } from '../../../shared/rules/scoring.ts';
import type { Brief } from '../../../shared/rules/view-types.ts';
import { SIDES, STATUS_QUO } from '../../../shared/rules/vocabulary.ts';
import { debrief } from '../../../shared/words/debrief.ts';
import { points } from '../../numbers.ts';
import { issueName, optionWords } from '../../option-words.ts';
import { useSides } from '../../sides.ts';
import { fill, words } from '../../words.ts';
import { Sources } from '../result/sources.tsx';
import type { DebriefMatch } from './debrief-match.ts';

type ListProps = {
  readonly brief: Brief;
  readonly content: ScenarioWords;
  /** What an issue's name is on the page. */
  readonly heading: 'h2' | 'h3';
};

/** What history made of each issue, and where the game has it from. */
export function HistoryList({ brief, content, heading: Heading }: ListProps) {
  return (
    <>
      {brief.issues.map(({ id }) => {
        const about = content.issues[id];
        return (
          <section key={id} class="history-issue">
            <Heading>{issueName(content, id)}</Heading>
            <p>
              <b>{optionWords(content, id, brief.history[id] ?? STATUS_QUO).long}</b>
            </p>
            {about && <p>{about.history}</p>}
            {about && <Sources sources={about.sources} />}
          </section>
        );
      })}
    </>
  );
}

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
      <HistoryList brief={brief} content={content} heading="h2" />
      <p>
        {fill(t.beside, { usPoints: us, us: sides.us.inText, cubaPoints: cuba, cuba: sides.cuba.inText })}
      </p>
    </>
  );
}
