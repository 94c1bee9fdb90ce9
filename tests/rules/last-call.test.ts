import { describe, expect, test } from 'vitest';
import {
  atTheLastCall,
  atTheTable,
  MIDDLE,
  passOn,
  reservedPress,
  smallSetup,
  table,
  types,
} from './fixture.ts';

describe('last call', () => {
  test('[LC-1] both name a final package, sealed, held to the rules of packages', () => {
    const match = atTheLastCall();
    expect(match.us({ type: 'final', package: { ports: 'upward' } }).refusal).toMatchObject({
      code: 'unknown-option',
    });
    expect(match.us({ type: 'final', package: {} }).refusal).toEqual({ code: 'nothing-to-sign' });
    expect(types(match.us({ type: 'final', package: { ports: 'middle' } }))).toEqual(['final-chosen']);
  });

  test('[LC-2] whoever names none stands by its standing package', () => {
    const match = atTheLastCall();
    match.us({ type: 'final', package: { ports: 'left' } });
    const told = match.cuba({ type: 'final', package: null });
    expect(told.events.at(-1)).toMatchObject({
      type: 'finals-opened',
      packages: { us: { ports: 'left' }, cuba: null },
    });
    const standing = atTheTable();
    standing.cuba(table({ mail: 'middle' }));
    passOn(standing);
    reservedPress(standing);
    passOn(standing);
    standing.us({ type: 'final', package: null });
    expect(standing.cuba({ type: 'final', package: null }).events.at(-1)).toMatchObject({
      packages: { us: null, cuba: { mail: 'middle' } },
    });
  });

  test('[LC-3] with no text on offer time has run out', () => {
    const match = atTheLastCall();
    match.us({ type: 'final', package: null });
    match.cuba({ type: 'final', package: null });
    expect(match.state().ending).toEqual({ type: 'time-ran-out' });
  });

  test('[LC-4] texts behind a red line or not on offer cannot be marked, and marking needs a visit', () => {
    const match = atTheLastCall();
    match.us({ type: 'final', package: { ports: 'middle' } });
    match.cuba({ type: 'final', package: { mail: 'right' } });
    const mark = (texts: ('initialled' | 'us' | 'cuba')[], visit: string | null) =>
      match.us({ type: 'mark', texts, visit }).refusal;
    expect(mark(['cuba'], 'house')).toEqual({ code: 'red-line', about: 'cuba' });
    expect(mark(['initialled'], 'house')).toEqual({ code: 'text-not-on-offer', about: 'initialled' });
    expect(mark(['us'], null)).toEqual({ code: 'visit-missing' });
    expect(mark(['us'], 'house')).toBeNull();
  });

  test('[LC-5] of the texts that both marked the one that settles most is signed', () => {
    const match = atTheLastCall();
    match.us({ type: 'final', package: { ports: 'middle' } });
    match.cuba({ type: 'final', package: MIDDLE });
    match.us({ type: 'mark', texts: ['us', 'cuba'], visit: 'house' });
    match.cuba({ type: 'mark', texts: ['us', 'cuba'], visit: 'party' });
    expect(match.state().signed).toEqual(MIDDLE);
  });

  test('[LC-5] packages of equal words are one text', () => {
    const match = atTheLastCall();
    match.us({ type: 'final', package: MIDDLE });
    match.cuba({ type: 'final', package: MIDDLE });
    match.us({ type: 'mark', texts: ['us'], visit: 'house' });
    match.cuba({ type: 'mark', texts: ['cuba'], visit: 'party' });
    expect(match.state().signed).toEqual(MIDDLE);
  });

  test('[LC-6] of texts that settle equally many the seed chooses; with none in common time has run out', () => {
    const signed = (seed: string, cuba: ('us' | 'cuba')[]) => {
      const match = atTheLastCall(smallSetup('small', { seed }));
      match.us({ type: 'final', package: { ports: 'middle' } });
      match.cuba({ type: 'final', package: { mail: 'middle' } });
      match.us({ type: 'mark', texts: ['us', 'cuba'], visit: 'house' });
      match.cuba({ type: 'mark', texts: cuba, visit: cuba.length > 0 ? 'party' : null });
      return match.state();
    };
    const chosen = new Set(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((seed) =>
        Object.keys(signed(seed, ['us', 'cuba']).signed ?? {}).join(),
      ),
    );
    expect(chosen).toEqual(new Set(['ports', 'mail']));
    expect(signed('a', []).ending).toEqual({ type: 'time-ran-out' });
  });
});
