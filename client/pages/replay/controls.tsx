import back from 'lucide-static/icons/chevron-left.svg?raw';
import forward from 'lucide-static/icons/chevron-right.svg?raw';
import pauseIcon from 'lucide-static/icons/pause.svg?raw';
import playIcon from 'lucide-static/icons/play.svg?raw';
import first from 'lucide-static/icons/skip-back.svg?raw';
import last from 'lucide-static/icons/skip-forward.svg?raw';
import { replay } from '../../../shared/words/replay.ts';
import { atEnd, type Move, moveBy, moveTo, type RoundMark, type Timeline } from '../../timeline.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { fill, words } from '../../words.ts';
import type { Playback } from './use-playback.ts';

type Props = {
  readonly line: Timeline;
  readonly marks: readonly RoundMark[];
  /** Steps at which the match turned, by their numbers. */
  readonly turns: readonly number[];
  readonly playback: Playback;
  readonly move: Move;
};

/** Stays at the foot of the window, whatever part of the match one reads. */
export function Controls({ line, marks, turns, playback, move }: Props) {
  const t = words(replay);
  const end = line.frames.length - 1;
  const position = fill(t.position, { step: line.at + 1, steps: end + 1 });
  return (
    <section class="replay-controls no-print" aria-label={t.controls}>
      <div class="scrub">
        <input
          type="range"
          min={0}
          max={end}
          step={1}
          value={line.at}
          aria-label={t.positionLabel}
          aria-valuetext={position}
          onInput={(event) => {
            const at = event.currentTarget.valueAsNumber;
            move((from) => moveTo(from, at));
          }}
        />
        <div class="scrub-marks" aria-hidden="true">
          {marks.map(({ round, at }) => (
            <span key={round} style={{ left: `${end === 0 ? 0 : (100 * at) / end}%` }}>
              {round}
            </span>
          ))}
          {turns.map((seq) => {
            const at = line.frames.findIndex((frame) => frame.seq === seq);
            return <i key={seq} style={{ left: `${end === 0 ? 0 : (100 * at) / end}%` }} />;
          })}
        </div>
      </div>
      <div class="steps">
        <Button aria-label={t.first} onClick={() => move((from) => moveTo(from, 0))}>
          <Icon svg={first} />
        </Button>
        <Button aria-label={t.back} onClick={() => move((from) => moveBy(from, -1))}>
          <Icon svg={back} />
        </Button>
        <Button kind="primary" onClick={playback.toggle}>
          <Icon svg={playback.playing ? pauseIcon : playIcon} /> {playback.playing ? t.pause : t.play}
        </Button>
        <Button
          aria-label={t.forward}
          onClick={() => move((from) => moveBy(from, 1))}
          aria-disabled={atEnd(line)}
        >
          <Icon svg={forward} />
        </Button>
        <Button aria-label={t.last} onClick={() => move((from) => moveTo(from, end))}>
          <Icon svg={last} />
        </Button>
      </div>
      <div class="pace">
        <label class="speed">
          {t.speed}
          <select
            value={playback.pace}
            onChange={(event) => playback.setPace(Number(event.currentTarget.value))}
          >
            {t.speeds.map((name, pace) => (
              <option key={name} value={pace}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <span class="number">{position}</span>
      </div>
    </section>
  );
}
