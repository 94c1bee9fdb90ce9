import { Talks } from '../talks.ts';
import { findText, isFair, isWhole, least, rows, rowsBut, type Weighed } from '../texts.ts';
import type { GoldenMatch } from './match.ts';

const HEADS = { us: 'white-house', cuba: 'party-leadership' };

function confirmBoth(talks: Talks): void {
  talks.us({ type: 'confirm', visit: HEADS.us });
  talks.cuba({ type: 'confirm', visit: HEADS.cuba });
}

export const agreements: readonly GoldenMatch[] = [
  {
    name: 'ratified-full',
    about:
      'Soundings at dinner, two rows initialled, a counter-package with sticking points, remarks, and a signature over every issue. One side says twice, the other once, what it believes the other side cares about.',
    play() {
      const talks = new Talks({ format: 'short-talks', seed: 'golden-full' });
      talks.host({ type: 'open' });
      const issues = talks.state.setup.issues.map(({ id }) => id);
      talks.us({ type: 'rank', order: issues });
      talks.us({ type: 'rank', order: issues.toReversed() });
      talks.refused('cuba', { type: 'rank', order: issues.slice(1) }, 'order-incomplete');
      talks.both({ type: 'ready' });
      talks.us({ type: 'sound', sounding: { moves: 'list', wants: 'diplomats' } });
      talks.cuba({ type: 'sound', sounding: { moves: 'embassies', wants: 'list' } });
      talks.us({ type: 'answer', answer: 'warm' });
      talks.cuba({ type: 'answer', answer: 'cool' });
      const fair = findText(talks.state, (of) => isWhole(talks.state)(of) && isFair(of), least);
      talks.agree(rows(fair, ['embassies', 'doctors']), false);
      const hard = findText(talks.state, isWhole(talks.state), ({ score }) => score('cuba') - score('us'));
      talks.cuba({ type: 'table', package: rowsBut(hard, ['embassies', 'doctors']), sign: true });
      talks.us({ type: 'say', text: '  We can move on the list; not on the work of our diplomats.  ' });
      talks.cuba({ type: 'say', text: 'Entonces hablemos de las dos cosas.' });
      talks.refused('us', { type: 'table', package: {}, sign: false }, 'empty-package');
      const [first = '', ...others] = issues;
      talks.cuba({ type: 'rank', order: [...others, first] });
      talks.us({ type: 'rank', order: issues });
      talks.us({
        type: 'table',
        package: rowsBut(fair, ['embassies', 'doctors']),
        sign: true,
        stops: ['diplomats', 'list'],
      });
      talks.cuba({ type: 'accept', package: 'us#1' });
      confirmBoth(talks);
      talks.both({ type: 'finish' });
      return talks;
    },
  },
  {
    name: 'ratified-partial',
    about: 'Signed after a round of waiting, with two issues left for later: a partial agreement.',
    play() {
      const talks = new Talks({ format: 'short-talks', seed: 'golden-partial' });
      talks.open();
      talks.toLastRound();
      const few = talks.state.setup.issues.length - 2;
      const text = findText(talks.state, (of) => of.settled <= few && isFair(of), least);
      talks.agree(text, true);
      confirmBoth(talks);
      talks.both({ type: 'finish' });
      return talks;
    },
  },
  {
    name: 'ratified-improved',
    about:
      'After the first signature a proposal that pleases one side only is left lying; a second one makes both better off and is signed.',
    play() {
      const talks = new Talks({ format: 'short-talks', seed: 'golden-improved' });
      talks.open();
      talks.sitDown();
      const beaten = (of: Weighed) => isFair(of) && of.settled >= 4;
      const first = findText(talks.state, beaten, (of) => -of.score('us') - of.score('cuba'));
      talks.agree(first, true);
      confirmBoth(talks);
      const was = talks.state.setup.sheets;
      const before = { us: scoreIn(was.us.values, first), cuba: scoreIn(was.cuba.values, first) };
      const selfish = findText(
        talks.state,
        (of) => of.score('us') > before.us && of.score('cuba') < before.cuba && of.passes('us'),
        (of) => of.score('us'),
      );
      const better = findText(
        talks.state,
        (of) => isFair(of) && of.score('us') > before.us && of.score('cuba') > before.cuba,
        least,
      );
      talks.us({ type: 'propose', package: selfish });
      talks.refused('cuba', { type: 'improve', package: 'us#1' }, 'worse-than-signed');
      talks.cuba({ type: 'finish' });
      talks.us({ type: 'propose', package: better });
      talks.cuba({ type: 'improve', package: `us#${talks.state.tabledCount.us}` });
      talks.both({ type: 'finish' });
      return talks;
    },
  },
  {
    name: 'gesture',
    about:
      'The ministers may not meet while the climate is cool; accepted packages and constructive headlines warm it, and then they may.',
    play() {
      const talks = new Talks({ format: 'short-talks', seed: 'golden-gesture' });
      talks.open();
      talks.sitDown();
      const meet = { ministers: 'ministers-in-panama' };
      talks.refused(talks.speaker, { type: 'table', package: meet, sign: false }, 'climate-too-low');
      const fair = findText(talks.state, isFair, least);
      const settled = Object.keys(fair).filter(
        (issue) => issue !== 'ministers' && fair[issue] !== 'status-quo',
      );
      for (const issue of settled.slice(0, 3)) talks.agree(rows(fair, [issue]), false);
      talks.both({ type: 'press', line: 'constructive' });
      talks.sitDown();
      talks.refused(
        talks.speaker,
        { type: 'table', package: { ministers: 'kerry-in-havana' }, sign: false },
        'climate-too-low',
      );
      talks.agree(meet, false);
      talks.agree(rows(fair, settled.slice(3)), true);
      confirmBoth(talks);
      if (talks.state.phase.name === 'second-signature') talks.both({ type: 'finish' });
      return talks;
    },
  },
];

function scoreIn(values: { readonly [i: string]: { readonly [o: string]: number } }, text: object): number {
  return Object.entries(text).reduce((sum, [issue, option]) => sum + (values[issue]?.[option] ?? 0), 0);
}
