import { describe, expect, test } from 'vitest';
import { redact } from '../../shared/rules/redact.ts';
import { viewFor } from '../../shared/rules/view.ts';
import { delegationsAtTheMarks, delegationsAtTheSigning } from './delegations.ts';
import { types } from './fixture.ts';

describe('signing together', () => {
  test('[TM-6] more than half decide at once, and the others are not waited for', () => {
    const match = delegationsAtTheSigning();
    expect(types(match.as('us-3', { type: 'confirm', visit: 'house' }))).toEqual(['balloted']);
    const told = match.as('us-2', { type: 'confirm', visit: 'senate' });
    // The head has not spoken: the visit of the first who would sign counts.
    expect(told.events).toEqual([
      { type: 'balloted', seat: 'us-2', visit: 'senate' },
      { type: 'confirmed', seat: 'us-1', visit: 'senate' },
    ]);
    expect(match.us({ type: 'decline' }).refusal).toEqual({ code: 'already-chosen' });
  });

  test('[TM-6] the head breaks a tie, both ways', () => {
    const outcomeOf = (head: 'confirm' | 'decline') => {
      const match = delegationsAtTheSigning(['us-1', 'us-2']);
      match.as('us-2', head === 'decline' ? { type: 'confirm', visit: 'house' } : { type: 'decline' });
      return types(match.us(head === 'decline' ? { type: 'decline' } : { type: 'confirm', visit: 'house' }));
    };
    expect(outcomeOf('confirm')).toEqual(['balloted', 'confirmed']);
    expect(outcomeOf('decline')).toEqual(['balloted', 'declined']);
  });

  test('[TM-6] silence abstains when the clock runs out; where nobody spoke the default decides', () => {
    const match = delegationsAtTheSigning();
    match.as('us-3', { type: 'decline' });
    expect(types(match.expire()).slice(0, 2)).toEqual(['declined', 'confirmed']);
    const silent = delegationsAtTheSigning();
    expect(silent.expire().events.slice(0, 2)).toEqual([
      { type: 'confirmed', seat: 'us-1', visit: 'house', byDefault: true },
      { type: 'confirmed', seat: 'cuba-1', visit: 'party', byDefault: true },
    ]);
  });

  test('[TM-6] a ballot counts although its voter has left since', () => {
    const match = delegationsAtTheSigning();
    match.as('us-3', { type: 'decline' });
    match.host({ type: 'step-out', seat: 'us-3' });
    expect(types(match.as('us-2', { type: 'decline' }))).toEqual(['balloted', 'declined']);
  });

  test('[TM-6] a text is marked when the majority marks it', () => {
    const match = delegationsAtTheMarks();
    match.as('us-2', { type: 'mark', texts: ['us', 'cuba'], visit: 'house' });
    match.as('us-3', { type: 'mark', texts: ['cuba'], visit: 'senate' });
    const told = match.us({ type: 'mark', texts: ['us'], visit: 'senate' });
    expect(told.events).toEqual([
      { type: 'marks-balloted', seat: 'us-1', texts: ['us'], visit: 'senate' },
      { type: 'marked', seat: 'us-1', texts: ['us', 'cuba'], visit: 'senate' },
    ]);
  });

  test('[TM-6] of marks too the silent abstain and the head breaks a tie', () => {
    const match = delegationsAtTheMarks();
    match.us({ type: 'mark', texts: ['us'], visit: 'senate' });
    match.as('us-3', { type: 'mark', texts: [], visit: null });
    expect(match.expire().events[0]).toEqual({
      type: 'marked',
      seat: 'us-1',
      texts: ['us'],
      visit: 'senate',
    });
  });

  test('[TM-6] the members see one another’s ballots, and nobody else knows that there are any', () => {
    const match = delegationsAtTheSigning();
    const [event] = match.as('us-3', { type: 'decline' }).events;
    if (!event) throw new Error('nothing was said');
    expect(viewFor(match.state(), 'us-1').own?.ballots).toEqual({ 'us-3': 'declined' });
    expect(viewFor(match.state(), 'us-3').own?.choice).toEqual({ signature: 'declined' });
    expect(viewFor(match.state(), 'us-1').own?.choice).toEqual({});
    const others = (['cuba-1', 'public'] as const).map((viewer) => [
      redact(event, viewer),
      viewFor(match.state(), viewer).chosen.us,
    ]);
    expect(others).toEqual([
      [null, false],
      [null, false],
    ]);
  });
});
