import { describe, expect, test } from 'vitest';
import { finalScores } from '../../shared/rules/scoring.ts';
import { viewFor } from '../../shared/rules/view.ts';
import {
  atTheLastCall,
  atTheTable,
  type Play,
  passOn,
  reservedPress,
  smallSetup,
  table,
  types,
} from './fixture.ts';

/** Cuba's first package signs; the U.S. accepts it, and both are asked to confirm. */
function atTheSigning(offer: Record<string, string>, setup = smallSetup()): Play {
  const match = atTheTable(setup);
  match.cuba(table(offer, true));
  match.us({ type: 'accept', package: 'cuba#1' });
  return match;
}

function bothConfirm(match: Play) {
  match.us({ type: 'confirm', visit: 'senate' });
  return match.cuba({ type: 'confirm', visit: 'party' });
}

/** Both homes like the middle; the U.S. scores 500, Cuba 700. */
const MIDDLE = { ports: 'middle', mail: 'middle' };

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
