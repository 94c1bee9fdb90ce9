import { type Package, SIDES, type Side } from '../../../shared/rules/vocabulary.ts';
import { Talks } from '../talks.ts';
import { findText, isWhole } from '../texts.ts';
import type { GoldenMatch } from './match.ts';

/** Signed by both delegations, against what they see of their homes. */
function refusedBy(sides: readonly Side[], seed: string): Talks {
  const talks = new Talks({ format: 'short-talks', seed });
  talks.open();
  talks.sitDown();
  const text: Package = findText(
    talks.state,
    (of) => isWhole(talks.state)(of) && SIDES.every((side) => of.passes(side) !== sides.includes(side)),
    ({ score }) => Math.min(score('us'), score('cuba')),
  );
  talks.agree(text, true);
  talks.us({ type: 'confirm', visit: 'white-house' });
  talks.cuba({ type: 'confirm', visit: 'party-leadership' });
  return talks;
}

function walkedOut(by: Side, seed: string): Talks {
  const talks = new Talks({ format: 'short-talks', seed });
  talks.open();
  talks.sitDown();
  if (talks.speaker !== by) talks.speak({ type: 'pass' });
  talks.refused(by, { type: 'walk-out' }, 'too-early-to-walk-out');
  talks.toLastRound();
  if (talks.speaker !== by) talks.speak({ type: 'pass' });
  talks.speak({ type: 'walk-out' });
  return talks;
}

export const failures: readonly GoldenMatch[] = [
  {
    name: 'refused-at-home-us',
    about: 'Both sign; the home of the United States refuses, and pays for it.',
    play: () => refusedBy(['us'], 'golden-refused-us'),
  },
  {
    name: 'refused-at-home-cuba',
    about: 'Both sign; the home of Cuba refuses, and pays for it.',
    play: () => refusedBy(['cuba'], 'golden-refused-cuba'),
  },
  {
    name: 'refused-at-home-both',
    about: 'Both sign a text that neither home ratifies.',
    play: () => refusedBy(['us', 'cuba'], 'golden-refused-both'),
  },
  {
    name: 'walked-out-us',
    about: 'Too early in the first round; in the second the United States walks out.',
    play: () => walkedOut('us', 'golden-walk-us'),
  },
  {
    name: 'walked-out-cuba',
    about: 'Too early in the first round; in the second Cuba walks out.',
    play: () => walkedOut('cuba', 'golden-walk-cuba'),
  },
  {
    name: 'cancelled',
    about: 'The host pauses, resumes, extends, injects a dispatch and then cancels; nobody has a score.',
    play() {
      const talks = new Talks({ format: 'class-period', seed: 'golden-cancelled' });
      talks.open();
      talks.sitDown();
      talks.host({ type: 'pause' });
      talks.refused(talks.speaker, { type: 'pass' }, 'paused');
      talks.us({ type: 'say', text: 'A pause is welcome.' });
      talks.host({ type: 'resume' });
      talks.host({ type: 'extend', seconds: 120 });
      const { dispatches } = talks.state.setup;
      const news = dispatches.find(({ id }) => !talks.state.dispatched.includes(id));
      talks.host({ type: 'inject', dispatch: news?.id ?? '' });
      talks.speak({ type: 'pass' });
      talks.host({ type: 'pause' });
      talks.host({ type: 'cancel' });
      return talks;
    },
  },
  {
    name: 'unhurried',
    about: 'No clocks: deadlines are empty, a pause has nothing to keep, and the host ends it.',
    play() {
      const talks = new Talks({ format: 'short-talks', seed: 'golden-unhurried', clock: 'off' });
      talks.open();
      talks.host({ type: 'pause' });
      talks.host({ type: 'resume' });
      talks.toLastCall();
      talks.host({ type: 'cancel' });
      return talks;
    },
  },
];
