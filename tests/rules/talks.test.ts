import { describe, expect, test } from 'vitest';
import {
  atTheLastCall,
  atTheTable,
  begun,
  by,
  passOn,
  play,
  reservedPress,
  silentDinner,
  smallSetup,
  speaker,
  table,
  types,
} from './fixture.ts';

const warm = (climateStart: number, format?: string) => {
  const setup = smallSetup(format);
  return { ...setup, numbers: { ...setup.numbers, climateStart } };
};

describe('lobby and briefing', () => {
  test('[LB-1] nobody but the host acts in the lobby', () => {
    const match = play();
    expect(match.us({ type: 'ready' }).refusal).toEqual({ code: 'not-now' });
    expect(match.us({ type: 'say', text: 'Good morning' }).refusal).toEqual({ code: 'not-now' });
  });

  test('[LB-2] the host opens the briefing, once', () => {
    const match = play();
    expect(types(match.host({ type: 'open' }))).toEqual(['briefing-opened']);
    expect(match.host({ type: 'open' }).refusal).toEqual({ code: 'not-now' });
  });

  test('[LB-3] the first round opens when every seat is ready', () => {
    const match = play();
    match.host({ type: 'open' });
    expect(types(match.us({ type: 'ready' }))).toEqual(['readied']);
    expect(match.us({ type: 'ready' }).refusal).toEqual({ code: 'already-chosen' });
    expect(types(match.cuba({ type: 'ready' }))).toEqual([
      'readied',
      'round-opened',
      'dispatched',
      'dinner-opened',
    ]);
  });
});

describe('rounds and dispatches', () => {
  test('[RD-1] dispatch, dinner, plenary, press; at the end of the last round the last call', () => {
    const match = begun();
    const phases = [match.state().phase.name];
    silentDinner(match);
    phases.push(match.state().phase.name);
    passOn(match);
    phases.push(match.state().phase.name);
    reservedPress(match);
    passOn(match);
    phases.push(match.state().phase.name);
    expect(phases).toEqual(['dinner-soundings', 'plenary', 'press', 'last-call-packages']);
  });

  test('[RD-2] the dispatch is news of the round’s month, read out once', () => {
    expect(begun().state().dispatched).toEqual(['storm']);
    const setup = smallSetup('long');
    const match = atTheTable(setup);
    passOn(match);
    reservedPress(match);
    expect(match.state()).toMatchObject({ round: 2, dispatched: ['storm'] });
  });

  test('[RD-3] a dispatch moves approvals and the climate, no further than the format allows', () => {
    const { climate, approvals } = begun().state();
    expect(climate).toBe(52);
    expect(approvals).toEqual({ us: { house: 510, senate: 500 }, cuba: { party: 500, army: 490 } });
  });
});

describe('working dinner', () => {
  test('[DN-1] no dinner in a cold climate, nor in a format without', () => {
    expect(begun(warm(37)).state().phase.name).toBe('plenary');
    expect(begun(warm(38)).state().phase.name).toBe('dinner-soundings');
    expect(begun(smallSetup('plain')).state().phase.name).toBe('plenary');
  });

  test('[DN-2] a sounding links two different, known issues, or is none', () => {
    const match = begun();
    const sound = (moves: string, wants: string) => ({ type: 'sound', sounding: { moves, wants } }) as const;
    expect(match.us(sound('ports', 'ports')).refusal).toEqual({ code: 'same-issue-twice' });
    expect(match.us(sound('ports', 'oil')).refusal).toEqual({ code: 'unknown-issue', about: 'oil' });
    expect(match.us(sound('ports', 'mail')).refusal).toBeNull();
    expect(match.us(sound('ports', 'mail')).refusal).toEqual({ code: 'already-chosen' });
  });

  test('[DN-3] soundings open together when both have chosen', () => {
    const match = begun();
    const first = match.us({ type: 'sound', sounding: { moves: 'ports', wants: 'mail' } });
    expect(types(first)).toEqual(['sounded']);
    expect(types(match.cuba({ type: 'sound', sounding: { moves: 'mail', wants: 'ports' } }))).toEqual([
      'sounded',
      'soundings-opened',
    ]);
  });

  test('[DN-4] whoever got no sounding has nothing to answer', () => {
    const match = begun();
    match.us({ type: 'sound', sounding: { moves: 'ports', wants: 'mail' } });
    match.cuba({ type: 'sound', sounding: null });
    expect(match.us({ type: 'answer', answer: 'warm' }).refusal).toEqual({ code: 'nothing-to-answer' });
    expect(types(match.cuba({ type: 'answer', answer: 'warm' }))).toEqual([
      'answered',
      'answers-opened',
      'turn-opened',
    ]);
    const silent = begun();
    silentDinner(silent);
    expect(silent.state().phase.name).toBe('plenary');
  });

  test('[DN-5] answers open together and bind nobody', () => {
    const match = begun();
    match.us({ type: 'sound', sounding: { moves: 'ports', wants: 'mail' } });
    match.cuba({ type: 'sound', sounding: { moves: 'mail', wants: 'ports' } });
    const { text, approvals, climate } = match.state();
    expect(types(match.us({ type: 'answer', answer: 'cold' }))).toEqual(['answered']);
    match.cuba({ type: 'answer', answer: 'warm' });
    expect(match.state()).toMatchObject({ text, approvals, climate });
    expect(match.state().dinner?.answers).toEqual({ us: 'cold', cuba: 'warm' });
  });
});

describe('plenary', () => {
  test('[PL-1] the host of the round speaks first, then they alternate', () => {
    const match = atTheTable();
    const order = [];
    while (match.state().phase.name === 'plenary') {
      order.push(speaker(match));
      by(match, speaker(match))({ type: 'pass' });
    }
    reservedPress(match);
    while (match.state().phase.name === 'plenary') {
      order.push(speaker(match));
      by(match, speaker(match))({ type: 'pass' });
    }
    // Havana: Cuba first, two turns each; Washington: the U.S. first, the last call in place of the last turn.
    expect(order).toEqual(['cuba', 'us', 'cuba', 'us', 'us', 'cuba', 'us']);
  });

  test('[PL-2] only the side whose turn it is acts', () => {
    const match = atTheTable();
    const before = match.state();
    expect(match.us({ type: 'pass' }).refusal).toEqual({ code: 'not-your-turn' });
    expect(match.us(table({ ports: 'middle' })).refusal).toEqual({ code: 'not-your-turn' });
    expect(match.state()).toBe(before);
  });

  test('[PL-3] accepting initials every issue of the package', () => {
    const match = atTheTable();
    match.cuba(table({ ports: 'middle', mail: 'status-quo' }));
    expect(types(match.us({ type: 'accept', package: 'cuba#1' }))).toEqual(['accepted', 'turn-opened']);
    expect(match.state().text).toEqual({
      ports: { option: 'middle', by: 'cuba#1' },
      mail: { option: 'status-quo', by: 'cuba#1' },
    });
  });

  test('[PL-3] a package that says so opens the signing', () => {
    const match = atTheTable();
    match.cuba(table({ ports: 'middle' }, true));
    const told = match.us({ type: 'accept', package: 'cuba#1' });
    expect(types(told)).toEqual(['accepted', 'signing-opened']);
    expect(match.state().phase).toMatchObject({ name: 'signing', text: { ports: 'middle' } });
  });

  test('[PL-4] only the other side’s standing package can be accepted', () => {
    const match = atTheTable();
    match.cuba(table({ ports: 'middle' }));
    match.us({ type: 'pass' });
    expect(match.cuba({ type: 'accept', package: 'cuba#1' }).refusal).toMatchObject({
      code: 'unknown-package',
    });
    match.cuba(table({ ports: 'right' }));
    expect(match.us({ type: 'accept', package: 'cuba#1' }).refusal).toEqual({
      code: 'unknown-package',
      about: 'cuba#1',
    });
  });

  test('[PL-5] nobody walks out in the first round; later it ends the talks', () => {
    const match = atTheTable();
    expect(match.cuba({ type: 'walk-out' }).refusal).toEqual({ code: 'too-early-to-walk-out' });
    passOn(match);
    reservedPress(match);
    match.us({ type: 'walk-out' });
    expect(match.state().ending).toEqual({ type: 'walked-out', by: 'us' });
  });

  test('[PL-6] a pass changes nothing but the turn', () => {
    const match = atTheTable();
    const { turn: _, phase: __, ...before } = match.state();
    match.cuba({ type: 'pass' });
    const { turn, phase, ...after } = match.state();
    expect(after).toEqual(before);
    expect([turn, phase.name]).toEqual([1, 'plenary']);
  });
});

describe('press and climate', () => {
  test('[PR-1] lines are sealed until both have chosen', () => {
    const match = atTheTable();
    passOn(match);
    expect(types(match.us({ type: 'press', line: 'firm' }))).toEqual(['press-chosen']);
    expect(match.us({ type: 'press', line: 'blame' }).refusal).toEqual({ code: 'already-chosen' });
    expect(types(match.cuba({ type: 'press', line: 'blame' }))).toContain('headlines-opened');
  });

  test('[PR-2] each line moves the climate and its own home only', () => {
    const match = atTheTable();
    passOn(match);
    const before = match.state();
    match.us({ type: 'press', line: 'constructive' });
    const told = match.cuba({ type: 'press', line: 'blame' });
    const headlines = told.events.find((event) => event.type === 'headlines-opened');
    expect(headlines).toMatchObject({
      climate: 6 - 10,
      approvals: { us: { house: -15, senate: -15 }, cuba: { party: 30, army: 30 } },
    });
    expect(match.state().approvals.us).toEqual({ house: (before.approvals.us.house ?? 0) - 15, senate: 485 });
  });

  test('[CM-1] the climate stays between 0 and 100', () => {
    const match = atTheTable(warm(6));
    passOn(match);
    match.us({ type: 'press', line: 'blame' });
    match.cuba({ type: 'press', line: 'blame' });
    expect(match.state().climate).toBe(0);
  });

  test('[CM-2] a declined signature cools the room', () => {
    const match = atTheTable();
    match.cuba(table({ ports: 'middle' }, true));
    match.us({ type: 'accept', package: 'cuba#1' });
    const { climate } = match.state();
    match.us({ type: 'decline' });
    match.cuba({ type: 'confirm', visit: 'party' });
    expect(match.state().climate).toBe(climate - 8);
  });

  test('[CM-3] accepted packages warm the room up to the limit of the round', () => {
    const match = atTheTable(smallSetup('long'));
    const { climate } = match.state();
    match.cuba(table({ ports: 'middle' }));
    match.us({ type: 'accept', package: 'cuba#1' });
    expect(match.state().climate).toBe(climate + 3);
    match.cuba(table({ mail: 'middle' }));
    match.us({ type: 'accept', package: 'cuba#2' });
    expect(match.state()).toMatchObject({ climate: climate + 6, climateByAcceptance: 6 });
    const full = atTheTable({ ...smallSetup(), turns: 4 });
    for (const [i, issue] of ['ports', 'mail', 'visits'].entries()) {
      full.cuba(table({ [issue]: 'middle' }));
      full.us({ type: 'accept', package: `cuba#${i + 1}` });
    }
    expect(full.state().climateByAcceptance).toBe(6);
  });
});

describe('waiting', () => {
  test('[WT-1] a round without a signature costs both the published points', () => {
    const match = atTheTable();
    passOn(match);
    reservedPress(match);
    expect(match.state().waiting).toBe(40);
    expect(atTheLastCall().state().waiting).toBe(40);
  });
});
