import { Talks } from '../talks.ts';
import type { GoldenMatch } from './match.ts';

export const journalists: readonly GoldenMatch[] = [
  {
    name: 'journalist',
    about:
      'A journalist asks both sides in the first round, one of them answers, and prints a headline; a second one comes and leaves again; in the next round one asks anew, and a side walks out over it.',
    play() {
      const talks = new Talks({ format: 'short-talks', seed: 'golden-journalist' });
      talks.host({ type: 'seat-press', seat: 'press-1' });
      talks.open();
      talks.sitDown();
      talks.as('press-1', { type: 'ask', to: 'us', text: 'Will there be an embassy this year?' });
      talks.as('press-1', { type: 'ask', to: 'cuba', text: 'What would you call a success?' });
      talks.cuba({ type: 'reply', question: 'press-1/cuba/1', text: 'That we met as equals.' });
      talks.host({ type: 'seat-press', seat: 'press-2' });
      talks.as('press-1', { type: 'headline', text: 'Havana speaks, Washington smiles' });
      while (talks.state.phase.name === 'plenary') talks.speak({ type: 'pass' });
      talks.both({ type: 'press', line: 'reserved' });
      talks.sitDown();
      talks.host({ type: 'unseat-press', seat: 'press-2' });
      talks.as('press-1', { type: 'ask', to: 'us', text: 'You still owe an answer. Will there be one?' });
      talks.us({ type: 'reply', question: 'press-1/us/2', text: 'Not before this is settled.' });
      talks.as('press-1', { type: 'headline', text: 'Washington will not say' });
      talks.speak({ type: 'walk-out' });
      return talks;
    },
  },
];
