import { defaultVisit } from '../../../shared/rules/home-front.ts';
import { type Side, sideOf } from '../../../shared/rules/vocabulary.ts';
import { Talks } from '../talks.ts';
import { findText, isFair, isWhole, least } from '../texts.ts';
import type { GoldenMatch } from './match.ts';

export const delegations: readonly GoldenMatch[] = [
  {
    name: 'delegations',
    about:
      'Three speak for one side and two for the other: drafts in the tray, a head who is away and covered for, a text that a majority declines, a member who comes late, a new head, and marks that a majority makes.',
    play() {
      const seats = ['us-1', 'us-2', 'us-3', 'cuba-1', 'cuba-2'] as const;
      const talks = new Talks({ format: 'short-talks', seed: 'golden-delegations', seats });
      const visitOf = (side: Side) => defaultVisit(talks.state.setup.homes[side]);
      talks.host({ type: 'open' });
      talks.us({ type: 'ready' });
      talks.host({ type: 'hand-over', seat: 'us-1' });
      talks.each({ type: 'ready' });
      talks.sitDown();
      const fair = findText(talks.state, isFair, least);
      talks.as('us-2', { type: 'draft', draft: { package: fair, sign: false } });
      talks.as('us-3', { type: 'draft', draft: { package: {}, sign: true } });
      talks.as('us-3', { type: 'draft', draft: null });
      talks.host({ type: 'step-out', seat: 'us-1' });
      if (talks.speaker === 'cuba') talks.cuba({ type: 'pass' });
      talks.as('us-2', { type: 'table', package: fair, sign: true });
      talks.host({ type: 'come-back', seat: 'us-1' });
      talks.cuba({ type: 'accept', package: 'us#1' });
      talks.cuba({ type: 'confirm', visit: visitOf('cuba') });
      talks.as('cuba-2', { type: 'confirm', visit: visitOf('cuba') });
      talks.as('us-2', { type: 'decline' });
      talks.as('us-3', { type: 'decline' });
      talks.host({ type: 'add-seat', seat: 'cuba-3' });
      talks.host({ type: 'appoint-head', seat: 'cuba-2' });
      talks.host({ type: 'last-call' });
      const whole = findText(talks.state, (of) => isWhole(talks.state)(of) && isFair(of), least);
      talks.us({ type: 'final', package: whole });
      talks.as('cuba-2', { type: 'final', package: null });
      for (const seat of talks.state.seats) {
        if (talks.state.phase.name !== 'last-call-marks') break;
        const abstains = seat === 'us-3';
        talks.as(seat, {
          type: 'mark',
          texts: abstains ? [] : ['us'],
          visit: abstains ? null : visitOf(sideOf(seat)),
        });
      }
      if (talks.state.phase.name === 'second-signature') {
        talks.us({ type: 'finish' });
        talks.as('cuba-2', { type: 'finish' });
      }
      return talks;
    },
  },
];
