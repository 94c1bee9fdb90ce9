import type { Wall, WallTable } from '../../../shared/class-protocol.ts';
import { SIDES } from '../../../shared/rules/vocabulary.ts';
import { classroom } from '../../../shared/words/class.ts';
import { press } from '../../../shared/words/press.ts';
import { terms } from '../../../shared/words/terms.ts';
import { headline } from '../../headline.ts';
import { remarkText } from '../../remark-text.ts';
import { SideMark } from '../../ui/side-mark.tsx';
import { fill, words } from '../../words.ts';
import { endingName } from '../class/ending-name.ts';
import { TimeLeft } from '../class/time-left.tsx';
import { contentOf } from '../new/choices.ts';

type Props = {
  readonly table: WallTable;
  readonly wall: Wall;
  readonly skew: number;
  /** There is room for headlines in full; else only the line that each took. */
  readonly whole: boolean;
};

/** How far one table has come, and what it told the press. */
export function WallCard({ table, wall, skew, whole }: Props) {
  const t = words(classroom).wall;
  const { number, phase, paused, deadline, initialled, issues, headlines, frontPage, ending } = table;
  const content = contentOf(wall.scenario);
  return (
    <li class="wall-card">
      <h2>
        {fill(words(classroom).tables.table, { number })}
        {!ending &&
          (paused ? <span>{t.paused}</span> : deadline !== null && <TimeLeft until={deadline} skew={skew} />)}
      </h2>
      <p class="wall-where">
        {ending ? endingName(ending) : words(terms).phases[phase]}
        {table.round > 0 && !ending && (
          <small>{fill(words(terms).round, { round: table.round, rounds: table.rounds })}</small>
        )}
      </p>
      <div class="wall-steps" role="img" aria-label={fill(t.initialledLabel, { n: initialled, issues })}>
        {Array.from({ length: issues }, (_, place) => (
          <i key={place} class={place < initialled ? 'done' : ''} />
        ))}
        <b aria-hidden="true">{fill(t.initialled, { n: initialled, issues })}</b>
      </div>
      {frontPage !== null && (
        <p class="wall-front">
          <SideMark side="press" /> <span class="visually-hidden">{words(press).frontPage}: </span>
          <q>
            <bdi>{remarkText(frontPage)}</bdi>
          </q>
        </p>
      )}
      {headlines ? (
        <ul class="wall-press">
          {SIDES.map((side) => (
            <li key={side}>
              <SideMark side={side} />{' '}
              {whole
                ? headline(content, side, headlines[side])
                : words(terms).pressLines[headlines[side]].name}
            </li>
          ))}
        </ul>
      ) : (
        frontPage === null && <p class="wall-quiet">{t.noPress}</p>
      )}
    </li>
  );
}
