import { other } from '../../../shared/rules/vocabulary.ts';
import { Talks } from '../talks.ts';
import { findText, isFair, isWhole, least, rows } from '../texts.ts';
import type { GoldenMatch } from './match.ts';

export const lastCalls: readonly GoldenMatch[] = [
  {
    name: 'last-call-signature',
    about:
      'Nothing until the last call; both mark more than one text, and the one that settles most is signed.',
    play() {
      const talks = new Talks({ format: 'short-talks', seed: 'golden-last-call' });
      talks.open();
      talks.toLastRound();
      const fair = findText(talks.state, (of) => isWhole(talks.state)(of) && isFair(of), least);
      const less = findText(talks.state, (of) => of.settled < 6 && isFair(of), least);
      talks.agree(rows(fair, ['embassies', 'list']), false);
      talks.toLastCall();
      talks.cuba({ type: 'final', package: fair });
      talks.us({ type: 'final', package: less });
      talks.us({ type: 'mark', texts: ['cuba', 'us'], visit: 'congress' });
      talks.cuba({ type: 'mark', texts: ['us', 'initialled', 'cuba'], visit: 'people' });
      talks.both({ type: 'finish' });
      return talks;
    },
  },
  {
    name: 'last-call-called',
    about:
      'In the first round of three the host calls the last call over a standing package, which is signed in the end.',
    play() {
      const talks = new Talks({ format: 'class-period', seed: 'golden-bell' });
      talks.open();
      talks.sitDown();
      const fair = findText(talks.state, isFair, least);
      const by = talks.speaker;
      talks.side(by, { type: 'table', package: fair, sign: true });
      talks.host({ type: 'last-call' });
      talks.both({ type: 'final', package: null });
      talks.us({ type: 'mark', texts: [by], visit: 'white-house' });
      talks.cuba({ type: 'mark', texts: [by], visit: 'party-leadership' });
      talks.both({ type: 'finish' });
      return talks;
    },
  },
  {
    name: 'last-call-same-words',
    about: 'Both final packages say the same; each side marks only its own, and that is one text, signed.',
    play() {
      const talks = new Talks({ format: 'short-talks', seed: 'golden-same-words' });
      talks.open();
      talks.toLastRound();
      const fair = findText(talks.state, isFair, least);
      const by = talks.speaker;
      talks.side(by, { type: 'table', package: fair, sign: true });
      talks.toLastCall();
      talks.side(by, { type: 'final', package: null });
      talks.side(other(by), { type: 'final', package: fair });
      talks.us({ type: 'mark', texts: ['us'], visit: 'white-house' });
      talks.cuba({ type: 'mark', texts: ['cuba'], visit: 'party-leadership' });
      talks.both({ type: 'finish' });
      return talks;
    },
  },
  {
    name: 'time-ran-out',
    about: 'Firm words and blame, no last package from anybody, nothing initialled: time runs out.',
    play() {
      const talks = new Talks({ format: 'short-talks', seed: 'golden-time' });
      talks.open();
      talks.sitDown();
      while (talks.state.phase.name === 'plenary') talks.speak({ type: 'pass' });
      talks.cuba({ type: 'press', line: 'blame' });
      talks.us({ type: 'press', line: 'firm' });
      talks.toLastCall();
      talks.both({ type: 'final', package: null });
      return talks;
    },
  },
];
