import { expect, test } from 'vitest';
import { pathTo, routeOf } from '../../client/router.ts';

const ROUTES = [
  { page: 'landing' },
  { page: 'new' },
  { page: 'join', code: 'KMP-7QT' },
  { page: 'join', code: 'a b/ñ' },
  { page: 'library' },
  { page: 'new-class' },
  { page: 'class', id: 'vq53q8yqp34b' },
  { page: 'class-place', id: 'vq53q8yqp34b' },
  { page: 'class-debrief', id: 'vq53q8yqp34b' },
  { page: 'class-before', id: 'vq53q8yqp34b' },
  { page: 'wall', id: 'vq53q8yqp34b' },
  { page: 'rejoin' },
  { page: 'privacy' },
  { page: 'kit', part: null },
  { page: 'kit', part: 'briefs' },
  { page: 'embed', id: 'vq53q8yqp34b' },
  { page: 'match', id: 'vq53q8yqp34b' },
  { page: 'debrief', id: null },
  { page: 'debrief', id: 'vq53q8yqp34b' },
  { page: 'replay', id: null },
  { page: 'replay', id: 'vq53q8yqp34b' },
] as const;

test('every route is read back from the path it writes', () => {
  expect(ROUTES.map((route) => routeOf(pathTo(route)))).toEqual(ROUTES);
});

test('any other path leads nowhere', () => {
  const paths = [
    '/nope',
    '/m',
    '/join',
    '/m/a/b',
    '/new/x',
    '/library/x',
    '/wall',
    '/class/a/b',
    '/join/%E0%A4%A',
  ];
  expect(paths.map((path) => routeOf(path).page)).toEqual(paths.map(() => 'not-found'));
});
