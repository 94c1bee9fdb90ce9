import type { Board } from '../../../shared/class-protocol.ts';
import { classPlan } from '../../../shared/words/class-plan.ts';
import { words } from '../../words.ts';
import type { Acts } from './use-acts.ts';

type Props = { readonly board: Board; readonly acts: Acts };

/** Whether the students' debrief shows the coach. */
export function CoachSetting({ board: { course }, acts }: Props) {
  const t = words(classPlan).coach;
  const asked = (open: boolean) =>
    ({ wish: { type: 'coach', open }, says: open ? 'coach' : 'noCoach' }) as const;
  return (
    <>
      <label class="tick-row">
        <input
          type="checkbox"
          checked={course.coach}
          onChange={(event) => acts.act({ ...asked(event.currentTarget.checked), undo: asked(course.coach) })}
        />
        {t.open}
      </label>
      <p class="muted">{t.note}</p>
    </>
  );
}
