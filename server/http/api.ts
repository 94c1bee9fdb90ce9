import express, { Router } from 'express';
import { listingSchema } from '../../shared/library-protocol.ts';
import {
  hostSchema,
  joinSchema,
  type Keeping,
  LONGEST_MATCH_FILE,
  newBranchSchema,
  newMatchSchema,
  REPLAY_VIEWS,
  type Replay,
  type ReplayView,
  reflectionSchema,
  type SeatTicket,
  seatSchema,
} from '../../shared/protocol.ts';
import { ok, type Result, refuse } from '../../shared/rules/result.ts';
import type { Viewer } from '../../shared/rules/vocabulary.ts';
import { FILE_LIMITS } from '../../shared/scenarios/file/limits.ts';
import { scenarioJsonSchema } from '../../shared/scenarios/file/schema.ts';
import { writeScenario } from '../../shared/scenarios/file/write.ts';
import { SCENARIO_FILES } from '../../shared/scenarios/files.ts';
import type { Branches } from '../branches.ts';
import type { Classes } from '../classes/classes.ts';
import type { Lessons } from '../classes/lessons.ts';
import type { Invitations } from '../invitations.ts';
import type { LibraryDesk } from '../library/library.ts';
import type { MatchService } from '../match-service.ts';
import type { Seats } from '../seats.ts';
import { sendRefusal, sendResult } from './answer.ts';
import { withBody } from './body.ts';
import { type ClassRoutesPorts, classRoutes } from './classes.ts';
import type { CodeGuesses } from './code-guesses.ts';
import { downloads } from './downloads.ts';
import { lessonRoutes } from './lessons.ts';
import { libraryRoutes } from './library.ts';
import {
  counter,
  FAILURES_A_MINUTE,
  failureCounter,
  failureLimiter,
  limiter,
  OPENED_A_MINUTE,
} from './limiter.ts';

export type ApiPorts = {
  readonly service: MatchService;
  readonly seats: Seats;
  readonly branches: Branches;
  readonly library: LibraryDesk;
  readonly classes: Classes;
  readonly talk: ClassRoutesPorts['talk'];
  readonly lessons: Lessons;
  /** Lets a proven chair into its match's room. */
  readonly reserve: (match: string, seat: SeatTicket['seat']) => Promise<unknown>;
  /** Lets somebody proven into a class's room. */
  readonly reserveClass: ClassRoutesPorts['reserveClass'];
  readonly keeping: Keeping;
  readonly invitations: Invitations;
  /** Of codes, wherever one tries them. */
  readonly guesses: CodeGuesses;
  readonly now: () => number;
};

const VIEWERS: { readonly [view in ReplayView]: Viewer } = {
  public: 'public',
  us: 'us-1',
  cuba: 'cuba-1',
  open: 'open',
};
const SMALL_BODY = 64 * 1024;
/** A scenario file is read and checked whole, which costs a thousand times what a wish does. */
const FILES_A_MINUTE = 60;
/** A branch retells and seals a whole log: about 25 ms. Generous for a class behind one address. */
const BRANCHES_A_MINUTE = 120;
/** Where a file may come along with a wish, and the bytes of both. */
const LARGE_BODIES = {
  '/matches': FILE_LIMITS.bytes + SMALL_BODY,
  '/branches': LONGEST_MATCH_FILE + SMALL_BODY,
} as const;

export function api(ports: ApiPorts): Router {
  const { service, seats, branches, library, invitations, guesses, keeping, reserve, now } = ports;
  const router = Router();
  const limitedFiles = limiter(counter({ most: FILES_A_MINUTE, now }));
  const small = express.json({ limit: SMALL_BODY });
  router.post('/*any', failureLimiter(failureCounter({ most: FAILURES_A_MINUTE, now })));
  router.post(['/matches', '/classes'], limiter(counter({ most: OPENED_A_MINUTE, now })));
  router.post('/branches', limiter(counter({ most: BRANCHES_A_MINUTE, now })));
  // What says that it is large is counted before it is read.
  for (const [path, limit] of Object.entries(LARGE_BODIES)) {
    const large = express.json({ limit });
    router.post(path, (request, response, next) => {
      if (Number(request.headers['content-length'] ?? 0) <= SMALL_BODY) return small(request, response, next);
      limitedFiles(request, response, () => large(request, response, next));
    });
  }
  router.post('/*any', small);

  router.post('/matches', async (request, response) => {
    sendResult(response, await withBody(request, newMatchSchema, (body) => seats.create(body)));
  });

  router.post('/branches', async (request, response) => {
    sendResult(response, await withBody(request, newBranchSchema, (body) => branches.begin(body)));
  });

  router.post('/join', async (request, response) => {
    sendResult(
      response,
      await withBody(request, joinSchema, (body) => guesses(request.ip, () => seats.join(body))),
    );
  });

  router.get('/codes/:code', async (request, response) => {
    sendResult(response, await guesses(request.ip, () => invitations(request.params.code)));
  });

  // What a teacher begins from, at addresses that stay.
  router.get('/scenario.schema.json', (_request, response) => {
    response.json(scenarioJsonSchema());
  });

  router.get('/scenarios/:id.json', (request, response) => {
    const file = Object.hasOwn(SCENARIO_FILES, request.params.id) && SCENARIO_FILES[request.params.id];
    if (file) response.type('json').send(JSON.stringify(writeScenario(file), null, 2));
    else sendRefusal(response, { code: 'unknown-match' });
  });

  router.get('/keeping', (_request, response) => sendResult(response, ok(keeping)));

  router.get('/lobby', async (_request, response) => {
    sendResult(response, ok(await seats.lobby()));
  });

  router.get('/matches/:id', async (request, response) => {
    const info = await seats.info(request.params.id);
    sendResult(response, info ? ok(info) : refuse('unknown-match'));
  });

  router.post('/matches/:id/seat', async (request, response) => {
    const { id } = request.params;
    const ticket = await withBody(request, seatSchema, async ({ secret }): Promise<Result<SeatTicket>> => {
      const seat = await seats.claim(id, secret);
      return seat.ok ? ok({ seat: seat.value, reservation: await reserve(id, seat.value) }) : seat;
    });
    sendResult(response, ticket);
  });

  router.post('/matches/:id/reflection', async (request, response) => {
    const { id } = request.params;
    const kept = await withBody(request, reflectionSchema, ({ secret, answers }) =>
      seats.reflect(id, secret, answers),
    );
    sendResult(response, kept);
  });

  router.post('/matches/:id/listing', async (request, response) => {
    const { id } = request.params;
    const said = await withBody(request, listingSchema, ({ secret, listed }) =>
      library.listing(id, secret, listed),
    );
    sendResult(response, said);
  });

  router.post('/matches/:id/host', async (request, response) => {
    const { id } = request.params;
    const done = await withBody(request, hostSchema, async ({ key, cmdId, wish }) => {
      const may = await seats.mayHost(id, key);
      return may.ok ? service.act(id, { seat: 'host', cmdId: `host ${cmdId}`, wish }) : may;
    });
    sendResult(response, done);
  });

  router.get('/matches/:id/frames', async (request, response) => {
    sendResult(response, await replay(request.params.id, request.query.as));
  });

  router.use(downloads({ service, seats }));
  router.use(libraryRoutes(library));
  router.use(classRoutes(ports));
  router.use(lessonRoutes(ports.lessons));

  router.use((_request, response) => sendRefusal(response, { code: 'unknown-action' }));

  async function replay(id: string, as: unknown): Promise<Result<Replay>> {
    const view = REPLAY_VIEWS.find((one) => one === (as ?? 'public'));
    if (!view) return refuse('malformed', 'as');
    const [info, sight] = [await seats.info(id), await service.course(id, VIEWERS[view])];
    if (!info || !sight) return refuse('unknown-match');
    if (view !== 'public' && sight.standing.status !== 'over') return refuse('not-over-yet');
    return ok({ brief: sight.brief, frames: sight.frames, info });
  }

  return router;
}
