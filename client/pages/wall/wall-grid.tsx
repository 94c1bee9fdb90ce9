import type { DebriefedTable } from '../../../shared/class-debrief.ts';
import type { ScenarioWords } from '../../../shared/rules/scenario-words.ts';
import type { Brief } from '../../../shared/rules/view-types.ts';
import { STATUS_QUO } from '../../../shared/rules/vocabulary.ts';
import { classDebrief } from '../../../shared/words/class-debrief.ts';
import { issueName, optionWords } from '../../option-words.ts';
import { words } from '../../words.ts';
import { ratifiedTexts, timesSigned } from '../class-debrief/signed-texts.ts';

type Props = {
  readonly brief: Brief;
  readonly tables: readonly DebriefedTable[];
  readonly content: ScenarioWords;
};

/** What was signed on each issue and how often; outcomes of no table and not of history are left out. */
export function WallGrid({ brief, tables, content }: Props) {
  const t = words(classDebrief).grid;
  const signed = ratifiedTexts(tables);
  if (signed.length === 0) return <p>{t.none}</p>;
  return (
    <ul class={brief.issues.length > 6 ? 'wall-list many' : 'wall-list'}>
      {brief.issues.map(({ id, options }) => {
        const real = brief.history[id] ?? STATUS_QUO;
        const outcomes = [...options.map((option) => option.id), STATUS_QUO]
          .map((option) => ({ option, n: timesSigned(signed, id, option) }))
          .filter(({ option, n }) => n > 0 || option === real);
        return (
          <li key={id}>
            <b>{issueName(content, id)}</b>
            <ul>
              {outcomes.map(({ option, n }) => (
                <li key={option} class={n > 0 ? 'settled' : ''}>
                  <b class="wall-number">{n}</b>
                  <span>
                    {optionWords(content, id, option).short}
                    {option === real && <b class="history-mark"> ({t.history})</b>}
                  </span>
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
