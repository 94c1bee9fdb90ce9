import './join.css';
import type { MatchInfo } from '../../../shared/protocol.ts';
import type { ScenarioWords } from '../../../shared/rules/scenario-words.ts';
import { pages } from '../../../shared/words/pages.ts';
import { words } from '../../words.ts';

type Props = Pick<MatchInfo, 'clock' | 'dropOut'> & {
  readonly format: ScenarioWords['formats'][string] | undefined;
};

/** What both agree to by sitting down: how long, by which clock, and what an empty chair means. */
export function MatchFacts({ format, clock, dropOut }: Props) {
  const t = words(pages).new;
  const facts = [
    { about: t.format, name: format?.name, note: format?.note },
    { about: t.clock, name: t.clocks[clock], note: t.clockNotes[clock] },
    { about: t.dropOut, name: t.dropOuts[dropOut], note: t.dropOutNotes[dropOut] },
  ];
  return (
    <>
      {facts.map(({ about, name, note }) => (
        <div key={about}>
          <dt>{about}</dt>
          <dd>
            {name}. {note}
          </dd>
        </div>
      ))}
    </>
  );
}
