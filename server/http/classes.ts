import { Router } from 'express';
import { classDebriefSchema } from '../../shared/class-debrief.ts';
import { mirrorSchema } from '../../shared/class-mirror.ts';
import {
  type ClassTicket,
  classDataSchema,
  classDoorSchema,
  deleteClassSchema,
  joinClassSchema,
  newClassSchema,
  rejoinSchema,
} from '../../shared/class-protocol.ts';
import { askSwapSchema, reportSchema } from '../../shared/class-telling.ts';
import { classActSchema } from '../../shared/class-wishes.ts';
import { ok, type Result } from '../../shared/rules/result.ts';
import type { Classes } from '../classes/classes.ts';
import type { ClassTalk } from '../classes/talk.ts';
import type { ClassAuth } from '../rooms/class-room.ts';
import { asFile, sendRefusal, sendResult } from './answer.ts';
import { withBody } from './body.ts';
import type { CodeGuesses } from './code-guesses.ts';

export type ClassRoutesPorts = {
  readonly classes: Classes;
  readonly talk: Pick<ClassTalk, 'report' | 'askSwap'>;
  readonly reserveClass: (of: string, auth: ClassAuth) => Promise<unknown>;
  readonly guesses: CodeGuesses;
};

export function classRoutes({ classes, talk, reserveClass, guesses }: ClassRoutesPorts): Router {
  const router = Router();
  router.post('/classes', async (request, response) => {
    sendResult(response, await withBody(request, newClassSchema, classes.create));
  });

  router.post('/classes/join', async (request, response) => {
    const enrolled = await withBody(request, joinClassSchema, (body) =>
      guesses(request.ip, () => classes.join(body)),
    );
    sendResult(response, enrolled);
  });

  router.post('/classes/rejoin', async (request, response) => {
    const enrolled = await withBody(request, rejoinSchema, ({ code }) =>
      guesses(request.ip, () => classes.rejoin(code)),
    );
    sendResult(response, enrolled);
  });

  router.post('/classes/:id/door', async (request, response) => {
    const { id } = request.params;
    const ticket = await withBody(request, classDoorSchema, async ({ key }): Promise<Result<ClassTicket>> => {
      const proven = await classes.prove(id, key);
      if (!proven.ok) return proven;
      const { role, student } = proven.value;
      return ok({ role, reservation: await reserveClass(id, { role, student: student?.id ?? null }) });
    });
    sendResult(response, ticket);
  });

  router.post('/classes/:id/act', async (request, response) => {
    const { id } = request.params;
    sendResult(response, await withBody(request, classActSchema, (asked) => classes.act(id, asked)));
  });

  router.post('/classes/:id/mirror', async (request, response) => {
    const { id } = request.params;
    sendResult(response, await withBody(request, mirrorSchema, (asked) => classes.mirror(id, asked)));
  });

  router.post('/matches/:id/report', async (request, response) => {
    const { id } = request.params;
    sendResult(response, await withBody(request, reportSchema, (report) => talk.report(id, report)));
  });

  router.post('/matches/:id/other-side', async (request, response) => {
    const { id } = request.params;
    sendResult(response, await withBody(request, askSwapSchema, (asked) => talk.askSwap(id, asked)));
  });

  router.post('/classes/:id/debrief', async (request, response) => {
    const { id } = request.params;
    sendResult(response, await withBody(request, classDebriefSchema, ({ key }) => classes.debrief(id, key)));
  });

  router.post('/classes/:id/data', async (request, response) => {
    const { id } = request.params;
    let name = '';
    const text = await withBody(request, classDataSchema, (asked) => {
      name = asked.file;
      return classes.data(id, asked);
    });
    if (!text.ok) return sendRefusal(response, text.refusal);
    asFile(response, `${id}-${name}`);
    response.set('Cache-Control', 'no-store').type(name).send(text.value);
  });

  router.post('/classes/:id/delete', async (request, response) => {
    const { id } = request.params;
    sendResult(response, await withBody(request, deleteClassSchema, ({ key }) => classes.delete(id, key)));
  });

  return router;
}
