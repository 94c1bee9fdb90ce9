import type { Answer } from '../../shared/rules/vocabulary.ts';
import type { SideNames } from '../../shared/scenarios/side-names.ts';
import { table } from '../../shared/words/table.ts';
import { terms } from '../../shared/words/terms.ts';
import { useSides } from '../sides.ts';
import { fill, words } from '../words.ts';
import { turnsBegun } from './model/history.ts';
import { namesOf } from './names.ts';
import { useTable } from './table-state.ts';

/** What was said at this round's dinner; it binds nobody. */
export function DinnerSaid() {
  const { brief, view, me, them } = useTable();
  const sides = useSides();
  const dinner = view.value.dinner;
  if (dinner === null) return null;
  const t = words(table).dinner;
  const names = namesOf(brief.value);
  const side = sides[them].first;
  const [mine, theirs] = [dinner.soundings[me], dinner.soundings[them]];
  const pair = (said: { moves: string; wants: string }) => ({
    moves: names.issue(said.moves),
    wants: names.issue(said.wants),
    side,
  });
  const answered = dinner.answers;
  const name = (answer: 'warm' | 'cool' | 'cold' | null) =>
    answer === null ? t.noAnswer : words(terms).answers[answer].name.toLowerCase();
  return (
    <ul class="dinner-said">
      <li>
        {theirs ? fill(t.theirs, pair(theirs)) : fill(t.theirsSilent, { side })}{' '}
        {answered && theirs && <b>{fill(t.yourAnswer, { answer: name(answered[me]) })}</b>}
      </li>
      <li>
        {mine ? fill(t.mine, pair(mine)) : t.mineSilent}{' '}
        {answered && mine && <b>{answerText(sides[them], answered[them])}</b>}
      </li>
    </ul>
  );
}

/** Their answer to my sounding, in sight until my second turn of the round begins; then the note keeps it. */
export function DinnerAnswer() {
  const { session, view, me, them } = useTable();
  const sides = useSides();
  const dinner = view.value.dinner;
  if (view.value.phase !== 'plenary' || !dinner?.answers || !dinner.soundings[me]) return null;
  if (turnsBegun(session.past.value, me) > 1) return null;
  return <p>{answerText(sides[them], dinner.answers[them])}</p>;
}

/** "Cuba answered your sounding: warm." */
export function answerText(side: SideNames, answer: Answer | null): string {
  const t = words(table).dinner;
  const name = answer === null ? t.noAnswer : words(terms).answers[answer].name.toLowerCase();
  return fill(t.theirAnswer, { side: side.first, answer: name });
}

export function DinnerNote() {
  const { view } = useTable();
  if (view.value.dinner?.answers == null) return null;
  return (
    <details class="dinner-note">
      <summary>{words(table).offers.dinner}</summary>
      <DinnerSaid />
      <p class="muted">{words(table).dinner.intro}</p>
    </details>
  );
}
