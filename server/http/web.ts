import express, { type Express, type RequestHandler } from 'express';
import type { Log } from '../log.ts';
import { sendError } from './answer.ts';
import { type ApiPorts, api } from './api.ts';
import { type SecurityRules, security } from './security.ts';

export type WebPorts = ApiPorts &
  SecurityRules & {
    /** Serves the client: built, or by the development server. */
    readonly page: RequestHandler;
    readonly trustProxy: number;
    readonly log: Log;
  };

export function web({ page, https, development, trustProxy, log, ...ports }: WebPorts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', trustProxy);
  app.use(security({ https, development }));
  app.get('/healthz', (_request, response) => void response.type('text').send('ok'));
  app.use('/api', api(ports));
  app.use(page);
  app.use((_request, response) => void response.status(404).type('text').send('Not found. / No encontrado.'));
  app.use(sendError(log));
  return app;
}
