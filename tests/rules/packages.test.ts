import { describe, expect, test } from 'vitest';
import {
  atTheTable,
  by,
  type Play,
  passOn,
  reservedPress,
  silentDinner,
  smallSetup,
  speaker,
  table,
  types,
} from './fixture.ts';

const refused = (code: string, about?: string) => ({ code, ...(about === undefined ? {} : { about }) });

describe('what may be tabled', () => {
  test('[PK-1] a package names known issues only', () => {
    const match = atTheTable();
    const before = match.state();
    expect(match.cuba(table({ oil: 'left' })).refusal).toEqual(refused('unknown-issue', 'oil'));
    expect(match.cuba(table({ constructor: 'left' })).refusal).toEqual(
      refused('unknown-issue', 'constructor'),
    );
    expect(match.state()).toBe(before);
  });

  test('[PK-2] a package names known options, or leaves an issue for later', () => {
    const match = atTheTable();
    expect(match.cuba(table({ ports: 'upward' })).refusal).toEqual(refused('unknown-option', 'ports/upward'));
    expect(match.cuba(table({ ports: 'status-quo', mail: 'right' })).refusal).toBeNull();
  });

  test('[PK-3] a package that does not sign names at least one issue', () => {
    expect(atTheTable().cuba(table({})).refusal).toEqual(refused('empty-package'));
  });

  test('[PK-4] a side cannot table or accept an option behind its own red line', () => {
    const match = atTheTable();
    expect(match.cuba(table({ ports: 'left' })).refusal).toEqual(refused('red-line', 'ports/left'));
    match.cuba(table({ mail: 'right' }));
    expect(match.us({ type: 'accept', package: 'cuba#1' }).refusal).toEqual(
      refused('red-line', 'mail/right'),
    );
  });

  test('[PK-5] a gesture needs its climate when it is tabled, and later falls change nothing', () => {
    const cold = atTheTable();
    expect(cold.cuba(table({ visits: 'right' })).refusal).toEqual(refused('climate-too-low', 'visits/right'));
    const setup = smallSetup();
    const match = atTheTable({ ...setup, numbers: { ...setup.numbers, climateStart: 60 } });
    match.cuba(table({ visits: 'right' }));
    passOn(match);
    match.us({ type: 'press', line: 'blame' });
    match.cuba({ type: 'press', line: 'blame' });
    silentDinner(match);
    expect(match.state().climate).toBeLessThan(60);
    expect(match.us({ type: 'accept', package: 'cuba#1' }).refusal).toBeNull();
    expect(match.state().text).toEqual({ visits: { option: 'right', by: 'cuba#1' } });
  });

  test('[PK-6] a package changes the text; accepted, its option replaces the initialled one', () => {
    const match = initialled({ ports: 'middle' });
    expect(match.cuba(table({ ports: 'middle' })).refusal).toEqual(refused('nothing-new'));
    expect(match.cuba(table({ ports: 'right' })).refusal).toBeNull();
    match.us({ type: 'accept', package: 'cuba#2' });
    expect(match.state().text).toEqual({ ports: { option: 'right', by: 'cuba#2' } });
  });

  test('[PK-7] a package that signs may be empty, but not the text it signs', () => {
    const empty = atTheTable();
    expect(empty.cuba(table({}, true)).refusal).toEqual(refused('nothing-to-sign'));
    expect(empty.cuba(table({ ports: 'status-quo' }, true)).refusal).toEqual(refused('nothing-to-sign'));
    expect(initialled({ ports: 'middle' }).cuba(table({}, true)).refusal).toBeNull();
  });

  test('[PK-8] a counter-package marks up to two issues of their package as sticking points', () => {
    const match = atTheTable();
    match.cuba(table({ ports: 'right', mail: 'middle', visits: 'middle' }));
    const counter = { type: 'table', package: { ports: 'left', mail: 'middle' }, sign: false } as const;
    expect(match.us({ ...counter, stops: ['ports', 'mail', 'visits'] }).refusal).toEqual(
      refused('too-many-sticking-points'),
    );
    expect(match.us({ ...counter, stops: ['ports', 'mail'] }).refusal).toBeNull();
    expect(match.state().standing.us?.stops).toEqual(['ports', 'mail']);
    const lone = atTheTable();
    expect(lone.cuba({ ...counter, package: { mail: 'middle' }, stops: ['ports'] }).refusal).toEqual(
      refused('sticking-point-not-theirs', 'ports'),
    );
  });
});

/** The U.S. accepts Cuba's first package in the first round; Cuba speaks next. */
function initialled(offer: Record<string, string>): Play {
  const match = atTheTable();
  match.cuba(table(offer));
  match.us({ type: 'accept', package: 'cuba#1' });
  return match;
}

describe('how long a package stands', () => {
  test('[PK-9] tabling replaces the own standing package, which survives the end of the round', () => {
    const match = atTheTable();
    match.cuba(table({ ports: 'right' }));
    match.us({ type: 'pass' });
    match.cuba(table({ mail: 'middle' }));
    expect(match.state().standing.cuba).toMatchObject({ id: 'cuba#2', package: { mail: 'middle' } });
    passOn(match);
    reservedPress(match);
    expect(match.state()).toMatchObject({ round: 2, standing: { cuba: { id: 'cuba#2' } } });
  });

  test('[PK-10] the same package twice in a row is refused', () => {
    const match = atTheTable();
    match.cuba(table({ ports: 'right' }));
    match.us({ type: 'pass' });
    expect(match.cuba(table({ ports: 'right' })).refusal).toEqual(refused('stands-already'));
    expect(match.cuba(table({ ports: 'right' }, true)).refusal).toBeNull();
  });

  test('[PK-11] a package lapses when one of its issues is initialled otherwise', () => {
    const match = atTheTable();
    match.cuba(table({ ports: 'right', mail: 'middle' }));
    match.us(table({ ports: 'left', visits: 'left' }));
    match.cuba({ type: 'pass' });
    const accepted = match.us({ type: 'accept', package: 'cuba#1' });
    expect(accepted.events).toContainEqual({ type: 'lapsed', id: 'us#1' });
    expect(match.state().standing).toEqual({ us: null, cuba: null });
  });

  test('[PK-11] a package that signs lapses whenever the text changes', () => {
    const match = atTheTable();
    match.cuba(table({ ports: 'middle' }));
    match.us(table({ visits: 'left' }, true));
    match.cuba({ type: 'pass' });
    const accepted = match.us({ type: 'accept', package: 'cuba#1' });
    expect(accepted.events).toContainEqual({ type: 'lapsed', id: 'us#1' });
  });

  test('[PK-12] equal options in two standing packages are not initialled', () => {
    const match = atTheTable();
    match.cuba(table({ ports: 'middle' }));
    match.us(table({ ports: 'middle' }));
    expect(match.state().text).toEqual({});
  });
});

describe('reopening', () => {
  test('[RO-1] a reopened package returns its issues to brackets and cools the room', () => {
    const match = initialled({ ports: 'middle', mail: 'middle' });
    const climate = match.state().climate;
    const told = match.cuba({ type: 'reopen', accepted: 'cuba#1', package: { ports: 'right' }, sign: false });
    expect(types(told)).toEqual(['reopened', 'tabled', 'turn-opened']);
    expect(match.state()).toMatchObject({ text: {}, climate: climate - 8, reopeningSpent: { cuba: true } });
  });

  test('[RO-1] only once per side and match', () => {
    const match = atTheTable(smallSetup('long'));
    match.cuba(table({ ports: 'middle' }));
    match.us({ type: 'accept', package: 'cuba#1' });
    match.cuba({ type: 'reopen', accepted: 'cuba#1', package: { ports: 'right' }, sign: false });
    match.us({ type: 'accept', package: 'cuba#2' });
    reservedPress(match);
    const again = { type: 'reopen', accepted: 'cuba#2', package: { ports: 'middle' }, sign: false } as const;
    expect(match.cuba(again).refusal).toEqual(refused('reopening-spent'));
  });

  test('[RO-1] never in the last round', () => {
    const match = initialled({ ports: 'middle' });
    passOn(match);
    reservedPress(match);
    const wish = { type: 'reopen', accepted: 'cuba#1', package: { ports: 'right' }, sign: false } as const;
    expect(by(match, speaker(match))(wish).refusal).toEqual(refused('reopening-too-late'));
  });

  test('[RO-2] a replacement names one of the reopened issues and differs', () => {
    const match = initialled({ ports: 'middle' });
    const wish = { type: 'reopen', accepted: 'cuba#1', sign: false } as const;
    expect(match.cuba({ ...wish, package: { mail: 'middle' } }).refusal).toEqual(
      refused('reopening-without-replacement'),
    );
    expect(match.cuba({ ...wish, package: { ports: 'middle' } }).refusal).toEqual(refused('nothing-new'));
    expect(match.cuba({ ...wish, accepted: 'us#9', package: { ports: 'right' } }).refusal).toEqual(
      refused('unknown-package', 'us#9'),
    );
  });
});
