import { other } from '../../../shared/rules/vocabulary.ts';
import { Talks } from '../talks.ts';
import { findText, isFair, isWhole, least } from '../texts.ts';
import type { GoldenMatch } from './match.ts';

export const clocks: readonly GoldenMatch[] = [
  {
    name: 'clock-signs',
    about:
      'Every clock before the last call runs out: ready, no sounding, no answer, pass, reserved; and because the text is good for both, confirm and finish.',
    play() {
      const talks = new Talks({ format: 'short-talks', seed: 'golden-clock-signs' });
      talks.host({ type: 'open' });
      talks.silence();
      talks.us({ type: 'sound', sounding: { moves: 'list', wants: 'prisoners' } });
      talks.silence();
      talks.silence();
      while (talks.state.phase.name === 'plenary') talks.silence();
      talks.silence();
      talks.sitDown();
      const fair = findText(talks.state, isFair, least);
      talks.agree(fair, true);
      talks.silence();
      talks.silence();
      return talks;
    },
  },
  {
    name: 'clock-declines',
    about:
      'In the signing the clock declines for a side that would lose; in the last call it stands by the package on the table and marks one’s own only: time runs out.',
    play() {
      const talks = new Talks({ format: 'short-talks', seed: 'golden-clock-declines' });
      talks.open();
      talks.sitDown();
      const by = talks.speaker;
      const unfair = findText(
        talks.state,
        (of) => isWhole(talks.state)(of) && of.gain(other(by)) < 0,
        ({ score }) => score(by),
      );
      talks.agree(unfair, true);
      talks.silence();
      talks.toLastRound();
      const speaker = talks.speaker;
      const fair = findText(talks.state, isFair, ({ score }) => score(speaker));
      talks.speak({ type: 'table', package: fair, sign: true });
      while (talks.state.phase.name === 'plenary') talks.silence();
      talks.silence();
      talks.silence();
      return talks;
    },
  },
];
