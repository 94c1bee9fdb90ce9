import { type Request, Router } from 'express';
import { librarySchema, spreadSchema } from '../../shared/library-protocol.ts';
import { type Result, refuse } from '../../shared/rules/result.ts';
import type { LibraryDesk } from '../library/library.ts';
import { sendResult } from './answer.ts';
import type { Schema } from './body.ts';

/** The list of open replays, and how the same seats did at all of them. */
export function libraryRoutes(library: LibraryDesk): Router {
  const router = Router();
  router.get('/library', async (request, response) => {
    sendResult(response, await withQuery(request, librarySchema, library.list));
  });
  router.get('/library/spread', async (request, response) => {
    sendResult(response, await withQuery(request, spreadSchema, library.spread));
  });
  return router;
}

/** A form sends its empty fields too: they say nothing. */
async function withQuery<T, R>(
  { query }: Request,
  schema: Schema<T>,
  use: (asked: T) => Promise<Result<R>>,
): Promise<Result<R>> {
  const asked = schema.safeParse(Object.fromEntries(Object.entries(query).filter(([, said]) => said !== '')));
  return asked.success ? use(asked.data) : refuse('malformed');
}
