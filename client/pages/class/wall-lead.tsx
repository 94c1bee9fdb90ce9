import './wall-lead.css';
import { looksBack, WALL_STEPS, type WallStep } from '../../../shared/class-course.ts';
import type { Board } from '../../../shared/class-protocol.ts';
import { classWall } from '../../../shared/words/class-wall.ts';
import { Button } from '../../ui/button.tsx';
import { words } from '../../words.ts';
import { MomentChoice } from './moment-choice.tsx';
import { SentenceChoice } from './sentence-choice.tsx';
import type { Acts } from './use-acts.ts';

type Props = { readonly board: Board; readonly acts: Acts };

/** What the wall shows now; without a choice it follows the lesson. */
function wallStep({ course, tables }: Board): WallStep {
  return course.wall ?? (tables.length === 0 ? 'join' : 'tables');
}

/** The projector's remote control: the steps of a lesson in their order, and what each lets one choose. */
export function WallLead({ board, acts }: Props) {
  const t = words(classWall);
  const step = wallStep(board);
  const allOver = board.tables.length > 0 && board.tables.every(({ status }) => status === 'over');
  const possible = WALL_STEPS.filter((one) => allOver || !looksBack(one));
  const at = possible.indexOf(step);
  const [before, after] = [possible[at - 1], possible[at + 1]];
  const show = (to: WallStep | undefined) =>
    to && acts.act({ wish: { type: 'wall', step: to }, says: 'wall' });
  return (
    <section class="wall-lead" aria-labelledby="wall-lead">
      <h2 id="wall-lead">{t.lead.title}</h2>
      <p class="muted">{allOver ? t.lead.note : `${t.lead.note} ${t.lead.wait}`}</p>
      <div class="row">
        {possible.map((one) => (
          <Button key={one} aria-pressed={one === step} onClick={() => show(one)}>
            {t.steps[one]}
          </Button>
        ))}
      </div>
      <div class="row">
        <Button aria-disabled={!before} onClick={() => show(before)}>
          ← {t.lead.back}
        </Button>
        <Button aria-disabled={!after} onClick={() => show(after)}>
          {t.lead.forward} →
        </Button>
      </div>
      {step === 'moment' && <MomentChoice board={board} acts={acts} />}
      {step === 'sentences' && <SentenceChoice board={board} acts={acts} />}
    </section>
  );
}
