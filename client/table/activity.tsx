import './phases.css';
import type { ComponentChildren } from 'preact';
import { table } from '../../shared/words/table.ts';
import { terms } from '../../shared/words/terms.ts';
import { words } from '../words.ts';
import { AnswerForm, SoundingForm } from './dinner.tsx';
import { DinnerSaid } from './dinner-note.tsx';
import { FinalChoice, MarkChoice } from './last-call.tsx';
import { type Activity, activityOf } from './model/phase.ts';
import { PressChoice } from './press-choice.tsx';
import { SecondSignature } from './second-signature.tsx';
import { Signing } from './signing.tsx';
import { useTable } from './table-state.ts';
import { Ballots } from './team/ballots.tsx';
import { DutyNote, dutyNote } from './team/duty-note.tsx';
import { VoteResult } from './vote.tsx';

const PARTS: Readonly<Record<Activity, () => ComponentChildren>> = {
  sounding: SoundingForm,
  answers: AnswerForm,
  press: PressChoice,
  signing: Signing,
  final: FinalChoice,
  marks: MarkChoice,
  second: SecondSignature,
  vote: VoteResult,
};

const FORMS: readonly Activity[] = ['sounding', 'answers', 'press', 'final'];

/** What this phase asks, in the place of the packages; nothing in the plenary. */
export function ActivityPanel() {
  const { brief, view, me } = useTable();
  const activity = activityOf(view.value);
  if (activity === null) return null;
  const Part = PARTS[activity];
  // What a colleague chooses is shown once it is chosen.
  const isMine =
    dutyNote(brief.value, view.value) === null || !FORMS.includes(activity) || view.value.chosen[me];
  return (
    <section class={`activity ${activity}`} aria-labelledby="activity-heading">
      <h2 id="activity-heading" tabIndex={-1}>
        {activity === 'vote' && view.value.signed
          ? words(table).vote.title
          : words(terms).phases[view.value.phase]}
      </h2>
      <DutyNote />
      {isMine && <Part key={`${view.value.round}/${view.value.phase}`} />}
      {!isMine && activity === 'answers' && <DinnerSaid />}
      <Ballots />
    </section>
  );
}
