import type { ErrorRequestHandler, Response } from 'express';
import type { HttpRefusal } from '../../shared/protocol.ts';
import type { RefusalCode } from '../../shared/rules/refusals.ts';
import type { Refusal, Result } from '../../shared/rules/result.ts';
import type { Log } from '../log.ts';

const STATUS: { readonly [code in RefusalCode]?: number } = {
  malformed: 400,
  'unknown-format': 400,
  'unplayable-scenario': 422,
  'broken-match-file': 422,
  'wrong-secret': 403,
  'host-only': 403,
  'unknown-match': 404,
  'unknown-class': 404,
  'unknown-student': 404,
  'unknown-code': 404,
  'unknown-action': 404,
  'too-large': 413,
  rate: 429,
  'too-many-wrong-codes': 429,
  busy: 503,
};

export function sendRefusal(response: Response, refusal: Refusal): void {
  // Whatever else the rules refuse conflicts with how the match stands.
  response
    .status(STATUS[refusal.code] ?? 409)
    .set('Cache-Control', 'no-store')
    .json({ refusal } satisfies HttpRefusal);
}

export function sendResult(response: Response, result: Result<unknown>): void {
  if (result.ok) response.set('Cache-Control', 'no-store').json(result.value);
  else sendRefusal(response, result.refusal);
}

export function asFile(response: Response, file: string): void {
  response.set('Content-Disposition', `attachment; filename="ninety-miles-${file}"`);
}

/** Errors of the body parser become refusals; anything else is a bug, written to the log and never shown. */
export function sendError(log: Log): ErrorRequestHandler {
  return (error: { status?: unknown }, request, response, next) => {
    if (response.headersSent) return next(error);
    if (error.status === 413) return sendRefusal(response, { code: 'too-large' });
    if (typeof error.status === 'number' && error.status < 500)
      return sendRefusal(response, { code: 'malformed' });
    log.error({ error, method: request.method, route: request.route?.path }, 'a request failed');
    sendRefusal(response, { code: 'busy' });
  };
}
