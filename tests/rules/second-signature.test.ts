import { describe, expect, test } from 'vitest';
import { atTheSigning, bothConfirm, MIDDLE, type Play, types } from './fixture.ts';

describe('second signature', () => {
  /** Signed: ports in the middle only. */
  function ratified(): Play {
    const match = atTheSigning({ ports: 'middle' });
    bothConfirm(match);
    return match;
  }

  test('[SS-1] either side may propose changes to the signed text, which stays as the floor', () => {
    const match = ratified();
    expect(match.us({ type: 'propose', package: {} }).refusal).toEqual({ code: 'empty-package' });
    expect(match.us({ type: 'propose', package: { ports: 'middle' } }).refusal).toEqual({
      code: 'nothing-new',
    });
    expect(match.us({ type: 'propose', package: { visits: 'right' } }).refusal).toMatchObject({
      code: 'climate-too-low',
    });
    expect(types(match.us({ type: 'propose', package: { mail: 'middle' } }))).toEqual(['proposed']);
    expect(match.state().signed).toEqual({ ports: 'middle' });
    expect(match.state().asked.us).toMatchObject({ mail: 'middle' });
  });

  test('[SS-2] nobody proposes what scores less on the own sheet or what the own home would refuse', () => {
    const match = ratified();
    expect(match.us({ type: 'propose', package: { ports: 'right' } }).refusal).toEqual({
      code: 'worse-than-signed',
    });
    expect(match.us({ type: 'propose', package: { ports: 'right', mail: 'middle' } }).refusal).toEqual({
      code: 'home-would-refuse',
    });
  });

  test('[SS-3] accepting the other side’s proposal makes the better text the agreement', () => {
    const match = ratified();
    match.us({ type: 'propose', package: { mail: 'middle' } });
    expect(match.us({ type: 'improve', package: 'us#1' }).refusal).toMatchObject({ code: 'unknown-package' });
    expect(types(match.cuba({ type: 'improve', package: 'us#1' }))).toEqual(['improved', 'voted']);
    expect(match.state()).toMatchObject({
      signed: MIDDLE,
      improved: true,
      standing: { us: null, cuba: null },
    });
  });

  test('[SS-4] a new proposal asks a side that had finished to look again', () => {
    const match = ratified();
    match.cuba({ type: 'finish' });
    match.us({ type: 'propose', package: { mail: 'middle' } });
    match.us({ type: 'finish' });
    expect(match.state().ending).toBeNull();
    match.cuba({ type: 'improve', package: 'us#1' });
    match.cuba({ type: 'finish' });
    expect(match.state().ending).toEqual({ type: 'ratified', extent: 'partial', improved: true });
  });

  test('[SS-5] when both have finished the text that stands is the agreement', () => {
    const full = atTheSigning({ ...MIDDLE, visits: 'middle' });
    bothConfirm(full);
    full.us({ type: 'finish' });
    full.cuba({ type: 'finish' });
    expect(full.state().ending).toEqual({ type: 'ratified', extent: 'full', improved: false });
    const match = ratified();
    match.expire();
    expect(match.state().ending).toEqual({ type: 'ratified', extent: 'partial', improved: false });
  });
});
