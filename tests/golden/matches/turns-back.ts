import { other } from '../../../shared/rules/vocabulary.ts';
import { Talks } from '../talks.ts';
import { findText, isFair, isWhole, least, rows, rowsBut } from '../texts.ts';
import type { GoldenMatch } from './match.ts';

export const turnsBack: readonly GoldenMatch[] = [
  {
    name: 'reopening',
    about:
      'An accepted package is reopened and replaced: its rows return to brackets, the climate falls, a standing package that named them lapses, and it may not be done twice.',
    play() {
      const talks = new Talks({ format: 'short-talks', seed: 'golden-reopening' });
      talks.open();
      talks.sitDown();
      const fair = findText(talks.state, (of) => isWhole(talks.state)(of) && isFair(of), least);
      const host = talks.speaker;
      const guest = other(host);
      talks.agree(rows(fair, ['embassies', 'prisoners']), false);
      // The guest wants one initialled row changed; the host reopens it instead.
      talks.side(host, {
        type: 'table',
        package: { embassies: 'status-quo', ...rows(fair, ['doctors']) },
        sign: false,
      });
      const first = `${host}#1` as const;
      talks.refused(
        guest,
        { type: 'reopen', accepted: first, package: rows(fair, ['doctors']), sign: false },
        'reopening-without-replacement',
      );
      talks.side(guest, {
        type: 'reopen',
        accepted: first,
        package: { ...rows(fair, ['embassies', 'list']), prisoners: 'status-quo' },
        sign: false,
      });
      talks.side(host, { type: 'accept', package: `${guest}#1` });
      talks.refused(
        guest,
        { type: 'reopen', accepted: `${guest}#1`, package: rows(fair, ['embassies']), sign: false },
        'reopening-spent',
      );
      talks.side(guest, { type: 'table', package: rowsBut(fair, ['embassies', 'list']), sign: true });
      talks.both({ type: 'press', line: 'constructive' });
      talks.sitDown();
      talks.refused(
        talks.speaker,
        { type: 'reopen', accepted: `${guest}#1`, package: rows(fair, ['list']), sign: false },
        talks.speaker === guest ? 'reopening-spent' : 'reopening-too-late',
      );
      if (talks.speaker === guest) talks.speak({ type: 'pass' });
      talks.side(host, { type: 'accept', package: `${guest}#2` });
      talks.us({ type: 'confirm', visit: 'white-house' });
      talks.cuba({ type: 'confirm', visit: 'party-leadership' });
      if (talks.state.phase.name === 'second-signature') talks.both({ type: 'finish' });
      return talks;
    },
  },
  {
    name: 'declined-signature',
    about:
      'One side declines the first signature and the climate falls; the text stays initialled, is amended, and an empty package signs it.',
    play() {
      const talks = new Talks({ format: 'short-talks', seed: 'golden-declined' });
      talks.open();
      talks.sitDown();
      const fair = findText(talks.state, (of) => isWhole(talks.state)(of) && isFair(of), least);
      talks.agree({ ...fair, doctors: 'status-quo' }, true);
      talks.us({ type: 'decline' });
      talks.cuba({ type: 'confirm', visit: 'people' });
      talks.agree(rows(fair, ['doctors']), false);
      talks.agree({}, true);
      talks.us({ type: 'confirm', visit: 'congress' });
      talks.cuba({ type: 'confirm', visit: 'party-leadership' });
      if (talks.state.phase.name === 'second-signature') talks.both({ type: 'finish' });
      return talks;
    },
  },
];
