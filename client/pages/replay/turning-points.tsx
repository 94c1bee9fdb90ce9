import { replay } from '../../../shared/words/replay.ts';
import { type Move, moveTo, type Timeline } from '../../timeline.ts';
import { Button } from '../../ui/button.tsx';
import { fill, words } from '../../words.ts';

type Props = {
  readonly turns: readonly number[];
  readonly line: Timeline;
  readonly move: Move;
};

/** Straight to where the talks turned. */
export function TurningPoints({ turns, line, move }: Props) {
  const t = words(replay);
  if (turns.length === 0) return null;
  const here = line.frames[line.at]?.seq;
  return (
    <section class="turns no-print" aria-label={t.turns}>
      <h2>{t.turns}</h2>
      {turns.map((seq) => {
        const at = line.frames.findIndex((frame) => frame.seq === seq);
        const round = line.frames[at]?.view.round ?? 0;
        return (
          <Button
            key={seq}
            aria-current={seq === here ? 'step' : undefined}
            onClick={() => move((from) => moveTo(from, at))}
          >
            {fill(t.turn, { round, step: at + 1 })}
          </Button>
        );
      })}
    </section>
  );
}
