import { describe, expect, test } from 'vitest';
import { finalScores } from '../../shared/rules/scoring.ts';
import { viewFor } from '../../shared/rules/view.ts';
import {
  atTheSigning,
  atTheTable,
  bothConfirm,
  MIDDLE,
  passOn,
  smallSetup,
  table,
  types,
} from './fixture.ts';

describe('signing', () => {
  test('[SG-1] both sides confirm or decline at once, sealed', () => {
    const match = atTheSigning(MIDDLE);
    expect(types(match.us({ type: 'confirm', visit: 'house' }))).toEqual(['confirmed']);
    expect(match.us({ type: 'decline' }).refusal).toEqual({ code: 'already-chosen' });
    expect(viewFor(match.state(), 'cuba-1')).toMatchObject({ chosen: { us: true, cuba: false } });
    expect(JSON.stringify(viewFor(match.state(), 'cuba-1').own)).not.toContain('house');
  });

  test('[SG-2] whoever confirms visits one constituency of the own home', () => {
    const match = atTheSigning(MIDDLE);
    expect(match.us({ type: 'confirm', visit: 'party' }).refusal).toEqual({
      code: 'unknown-constituency',
      about: 'party',
    });
    bothConfirm(match);
    const { approvals, votes } = match.state();
    expect(votes?.us.approvals).toEqual({ house: 510, senate: 540 });
    expect(approvals.us).toEqual({ house: 510, senate: 500 });
  });

  test('[SG-3] one declines: nothing is signed and the next turn opens', () => {
    const match = atTheSigning(MIDDLE);
    match.us({ type: 'decline' });
    const told = match.cuba({ type: 'confirm', visit: 'party' });
    expect(types(told)).toEqual(['confirmed', 'signature-refused', 'turn-opened']);
    expect(told.events[1]).toEqual({ type: 'signature-refused', by: ['us'], climate: -8 });
    expect(match.state()).toMatchObject({ signed: null, turn: 2, phase: { name: 'plenary', side: 'cuba' } });
  });

  test('[SG-4] a signed text ends the round at once, without press or waiting cost', () => {
    const match = atTheSigning(MIDDLE);
    expect(types(bothConfirm(match))).toEqual(['confirmed', 'signed', 'voted', 'second-signature-opened']);
    expect(match.state()).toMatchObject({ waiting: 0, headlines: null });
  });
});

describe('ratification', () => {
  test('[RT-1] a home refuses a text that leaves it under its threshold', () => {
    // Everything Cuba's way: the U.S. house loses 120 points, the senate too.
    const match = atTheSigning({ ports: 'right', mail: 'middle', visits: 'middle' });
    expect(match.state().phase.name).toBe('signing');
    bothConfirm(match);
    expect(match.state().votes?.us).toMatchObject({ approvals: { house: 450, senate: 480 }, weighted: 462 });
    expect(match.state().ending).toEqual({ type: 'refused-at-home', by: ['us'] });
  });

  test('[RT-1] a veto constituency under its floor refuses whatever the others say', () => {
    const setup = smallSetup();
    const [house, senate] = setup.homes.us.constituencies;
    if (!house || !senate) throw new Error('the fixture has two constituencies');
    const us = { threshold: 0, constituencies: [house, { ...senate, floor: 700 }] };
    const match = atTheSigning(MIDDLE, { ...setup, homes: { ...setup.homes, us } });
    bothConfirm(match);
    expect(match.state().votes?.us).toMatchObject({ vetoes: ['senate'], passes: false });
  });

  test('[RT-2] a home is moved by dispatches, own press lines, the text and the visit', () => {
    const match = atTheTable();
    passOn(match);
    match.us({ type: 'press', line: 'firm' });
    match.cuba({ type: 'press', line: 'reserved' });
    match.us({ type: 'sound', sounding: null });
    match.cuba({ type: 'sound', sounding: null });
    match.us(table({ ports: 'left' }));
    match.cuba(table({ mail: 'middle' }, true));
    match.us({ type: 'accept', package: 'cuba#1' });
    bothConfirm(match);
    // start 500 + dispatch 10 + firm 15 for the house; start 500 + firm 15 + visit 40 for the senate.
    expect(match.state().votes?.us.approvals).toEqual({ house: 525, senate: 555 });
    expect(match.state().votes?.cuba.approvals).toEqual({ party: 540, army: 490 });
  });

  test('[RT-3] the ending names every home that refused', () => {
    const setup = smallSetup();
    const strict = {
      us: { ...setup.homes.us, threshold: 900 },
      cuba: { ...setup.homes.cuba, threshold: 900 },
    };
    const match = atTheSigning(MIDDLE, { ...setup, homes: strict });
    bothConfirm(match);
    expect(match.state().ending).toEqual({ type: 'refused-at-home', by: ['us', 'cuba'] });
  });

  test('[RT-4] formats without floors have no vetoes', () => {
    const floors = smallSetup('plain').homes.us.constituencies.map((one) => one.floor);
    expect(floors).toEqual([undefined, undefined]);
  });

  test('[HF-3] of the other home one sees a band, never a number', () => {
    const view = viewFor(atTheTable().state(), 'us-1');
    expect(view.polls).toEqual({ us: 'divided', cuba: 'divided' });
    expect(view.own?.approvals).toEqual({ house: 510, senate: 500 });
    expect(JSON.stringify(view)).not.toContain('army');
  });
});

describe('scores', () => {
  const { sheets } = smallSetup();
  const base = { sheets, signed: null, waiting: 40, repudiation: 50 };

  test('[SC-A] a ratified text scores its value minus waiting', () => {
    const ending = { type: 'ratified', extent: 'partial', improved: false } as const;
    expect(finalScores({ ...base, ending, signed: MIDDLE })).toEqual({ us: 500 - 40, cuba: 450 - 40 });
  });

  test('[SC-B] without agreement a side scores its walk-away value minus waiting', () => {
    expect(finalScores({ ...base, ending: { type: 'time-ran-out' } })).toEqual({ us: 260, cuba: 260 });
    expect(finalScores({ ...base, ending: { type: 'walked-out', by: 'us' } })).toEqual({
      us: 260,
      cuba: 260,
    });
  });

  test('[SC-C] a side whose home refused also loses the repudiation cost', () => {
    expect(finalScores({ ...base, ending: { type: 'refused-at-home', by: ['cuba'] } })).toEqual({
      us: 260,
      cuba: 210,
    });
  });
});
