import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type Request, type Response, Router } from 'express';

const ROUTES = [
  '/',
  '/new',
  '/join/:code',
  '/m/:id',
  '/replay',
  '/replay/:id',
  '/debrief/:id',
  '/paper/:id',
  '/library',
];
const YEAR = 365 * 24 * 3600;

/** The built client: one page for all its routes, and its files. Hashed file names are kept for a year. */
export function builtPage(folder: string): Router {
  const page = join(folder, 'index.html');
  const router = Router();

  function hashed(response: Response, file: string): void {
    const kept = file.startsWith(join(folder, 'assets'));
    response.set('Cache-Control', kept ? `public, max-age=${YEAR}, immutable` : 'no-cache');
  }

  router.use(express.static(folder, { index: false, redirect: false, setHeaders: hashed }));

  function sendPage(response: Response, status: number): void {
    response.status(status).set('Cache-Control', 'no-cache');
    // With a root, a dot in the path of the checkout is nobody's affair.
    response.sendFile('index.html', { root: folder, cacheControl: false });
  }

  router.get(ROUTES, (_request, response) => {
    if (existsSync(page)) sendPage(response, 200);
    else response.status(503).type('text').send('The page is not built yet. Run: npm run build');
  });
  router.get('/*any', (request, response, next) => {
    // The page itself says, in the visitor's language, that there is nothing here.
    if (isVisit(request) && existsSync(page)) sendPage(response, 404);
    else next();
  });
  return router;
}

/** Somebody looks at an address, rather than a page or a program that misses a file. */
function isVisit(request: Request): boolean {
  return request.accepts(['text', 'html']) === 'html' && !/^\/assets\/|\.\w+$/.test(request.path);
}
