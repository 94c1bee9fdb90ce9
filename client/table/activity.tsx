import './phases.css';
import type { ComponentChildren } from 'preact';
import { table } from '../../shared/words/table.ts';
import { terms } from '../../shared/words/terms.ts';
import { words } from '../words.ts';
import { AnswerForm, SoundingForm } from './dinner.tsx';
import { FinalChoice, MarkChoice } from './last-call.tsx';
import { type Activity, activityOf } from './model/phase.ts';
import { PressChoice } from './press-choice.tsx';
import { SecondSignature } from './second-signature.tsx';
import { Signing } from './signing.tsx';
import { useTable } from './table-state.ts';
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

/** What this phase asks, in the place of the packages; nothing in the plenary. */
export function ActivityPanel() {
  const { view } = useTable();
  const activity = activityOf(view.value);
  if (activity === null) return null;
  const Part = PARTS[activity];
  return (
    <section class={`activity ${activity}`} aria-labelledby="activity-heading">
      <h2 id="activity-heading" tabIndex={-1}>
        {activity === 'vote' && view.value.signed
          ? words(table).vote.title
          : words(terms).phases[view.value.phase]}
      </h2>
      <Part key={`${view.value.round}/${view.value.phase}`} />
    </section>
  );
}
