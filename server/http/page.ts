import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import express, { type Request, type Response, Router } from 'express';
import { fillHead } from './head.ts';
import type { Previews } from './previews.ts';

const ROUTES = [
  ...['/', '/new', '/join/:code', '/m/:id', '/replay', '/replay/:id', '/debrief', '/debrief/:id'],
  '/embed/:id',
  '/paper/:id',
  '/library',
  ...['/class', '/class/:id', '/class/:id/me', '/class/:id/before', '/class/:id/debrief'],
  ...['/wall/:id', '/rejoin', '/privacy'],
  ...['/kit', '/kit/:part'],
];
const YEAR = 365 * 24 * 3600;

/** The built client: one page for all its routes, and its files. Hashed file names are kept for a year. */
export function builtPage(folder: string, previews: Previews): Router {
  const page = join(folder, 'index.html');
  const router = Router();

  function hashed(response: Response, file: string): void {
    const kept = file.startsWith(join(folder, 'assets'));
    response.set('Cache-Control', kept ? `public, max-age=${YEAR}, immutable` : 'no-cache');
  }

  router.use(express.static(folder, { index: false, redirect: false, setHeaders: hashed }));

  /** `null` while it is not built. */
  async function built(): Promise<string | null> {
    try {
      return await readFile(page, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }

  async function sendPage(request: Request, response: Response, html: string): Promise<void> {
    const filled = fillHead(html, await previews(request));
    response.set({ 'Cache-Control': 'no-cache', Vary: 'Accept-Language' }).type('html').send(filled);
  }

  router.get(ROUTES, async (request, response) => {
    const html = await built();
    if (html) await sendPage(request, response, html);
    else response.status(503).type('text').send('The page is not built yet. Run: npm run build');
  });
  router.get('/*any', async (request, response, next) => {
    // The page itself says, in the visitor's language, that there is nothing here.
    const html = isVisit(request) ? await built() : null;
    if (html) await sendPage(request, response.status(404), html);
    else next();
  });
  return router;
}

/** Somebody looks at an address, rather than a page or a program that misses a file. */
function isVisit(request: Request): boolean {
  return request.accepts(['text', 'html']) === 'html' && !/^\/assets\/|\.\w+$/.test(request.path);
}
