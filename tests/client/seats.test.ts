import { beforeEach, expect, test } from 'vitest';
import {
  forgetSeat,
  keepSeat,
  noteOpponent,
  type Seat,
  seatAddress,
  seatAt,
  seatInFragment,
  seatLink,
  seats,
  seatsAt,
} from '../../client/store/seats.ts';

const seat: Seat = {
  match: 'vq53q8yqp34b',
  seat: 'cuba-1',
  secret: 'ROpOVWWCGP2qvYqNPkB6-_39',
  hostKey: 'key',
  code: 'KMP-7QT',
  since: 1,
};

beforeEach(() => localStorage.clear());

test('a seat link opens the same seat on another device', () => {
  const link = new URL(seatLink('http://table.test', seat));
  expect(link.pathname).toBe('/m/vq53q8yqp34b');
  expect(seatInFragment(seat.match, link.hash)).toMatchObject({
    match: seat.match,
    seat: seat.seat,
    secret: seat.secret,
  });
});

test('a fragment without a seat and its secret opens nothing', () => {
  const fragments = ['', '#main', '#seat=us-1', '#seat=public&key=abc', '#key=abc'];
  expect(fragments.map((hash) => seatInFragment('m', hash))).toEqual(fragments.map(() => null));
});

test('both seats of a match are kept when two share a device, and its address tells which one is played', () => {
  const other: Seat = { ...seat, seat: 'us-1', secret: 'bqpOVWWCGP2qvYqNPkB6-_40', hostKey: null };
  keepSeat(seat);
  keepSeat(other);
  expect(seatsAt(seat.match).map(({ secret }) => secret)).toEqual([other.secret, seat.secret]);
  const played = [seat, other].map((one) => {
    const { pathname, searchParams } = new URL(seatAddress(one), 'http://table.test');
    return seatAt(pathname.split('/').at(-1) ?? '', searchParams.get('seat'));
  });
  expect(played).toEqual([seat, other]);
  expect(seatAt(seat.match)).toEqual(other);
  forgetSeat(other);
  expect(seatsAt(seat.match)).toEqual([seat]);
});

test('seats are kept newest first until they are forgotten', () => {
  keepSeat(seat);
  keepSeat({ ...seat, match: 'other' });
  keepSeat({ ...seat, since: 2 });
  expect(seats().map(({ match, since }) => [match, since])).toEqual([
    ['vq53q8yqp34b', 2],
    ['other', 1],
  ]);
  forgetSeat({ ...seat, match: 'other' });
  expect([seatAt('other'), seatAt(seat.match)?.since]).toEqual([null, 2]);
});

test('who sits opposite is noted in its place', () => {
  keepSeat({ ...seat, match: 'other' });
  keepSeat(seat);
  noteOpponent({ ...seat, match: 'other' }, { name: 'Ana', kind: 'human' });
  expect(seats().map(({ match, against }) => [match, against?.name])).toEqual([
    [seat.match, undefined],
    ['other', 'Ana'],
  ]);
});

test('a store that holds something else holds no seats', () => {
  for (const broken of ['{', '"x"', '{"a":1}']) {
    localStorage.setItem('seats', broken);
    expect(seats()).toEqual([]);
  }
});
