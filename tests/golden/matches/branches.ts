import { branchLog } from '../../../shared/rules/branch.ts';
import type { MatchRecord } from '../../../shared/rules/record.ts';
import { shortClocks } from '../../../shared/scenarios/us-cuba-2015/formats.ts';
import { Talks } from '../talks.ts';
import { findText, isFair, isWhole, least, rows, rowsBut } from '../texts.ts';
import type { GoldenMatch } from './match.ts';

/** Talks without a clock that a blaming press line ends badly: one side walks out. */
function spoilt(): Talks {
  const talks = new Talks({ format: 'short-talks', seed: 'golden-branch', clock: 'off' });
  talks.open();
  talks.sitDown();
  const fair = findText(talks.state, (of) => isWhole(talks.state)(of) && isFair(of), least);
  talks.agree(rows(fair, ['embassies', 'prisoners']), false);
  talks.us({ type: 'say', text: 'We could stop here, Marta.' });
  while (talks.state.phase.name === 'plenary') talks.speak({ type: 'pass' });
  talks.us({ type: 'press', line: 'blame' });
  talks.cuba({ type: 'press', line: 'firm' });
  talks.sitDown();
  talks.speak({ type: 'walk-out' });
  return talks;
}

function afterBlame(records: readonly MatchRecord[]): number {
  return records.find(({ wish }) => wish.type === 'press')?.seq ?? 0;
}

export const branches: readonly GoldenMatch[] = [
  {
    name: 'branch',
    about:
      'Talks that ended with a walk-out go on from the moment after one press line was sealed: it is chosen anew, under a clock, and the other text is ratified.',
    play() {
      const { records } = spoilt();
      const log = branchLog(records, {
        match: 'golden-original',
        step: afterBlame(records),
        seed: 'golden-branch-anew',
        clocks: shortClocks,
        at: (records.at(-1)?.at ?? 0) + 60_000,
      });
      if (!log.ok) throw new Error(log.refusal.code);
      const talks = new Talks(log.value);
      talks.host({ type: 'open' });
      talks.both({ type: 'press', line: 'constructive' });
      talks.sitDown();
      const fair = findText(talks.state, (of) => isWhole(talks.state)(of) && isFair(of), least);
      talks.agree(rowsBut(fair, ['embassies', 'prisoners']), true);
      const [us, cuba] = [talks.state.setup.homes.us, talks.state.setup.homes.cuba];
      talks.us({ type: 'confirm', visit: us.constituencies[0]?.id ?? '' });
      talks.cuba({ type: 'confirm', visit: cuba.constituencies[0]?.id ?? '' });
      talks.silence();
      return talks;
    },
  },
];
