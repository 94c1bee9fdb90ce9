import type { RequestHandler } from 'express';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Vite's development server puts styles into the page and reloads it through a socket on a port of its own. */
const DEVELOPMENT_POLICY = POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'").replace(
  "connect-src 'self'",
  "connect-src 'self' ws:",
);

export type SecurityRules = { readonly https: boolean; readonly development: boolean };

/** On every answer, errors included. Plain http on a local network stays possible: nothing forces https there. */
export function security({ https, development }: SecurityRules): RequestHandler {
  return (_request, response, next) => {
    response.set({
      'Content-Security-Policy': development ? DEVELOPMENT_POLICY : POLICY,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=()',
    });
    if (https) response.set('Strict-Transport-Security', 'max-age=31536000');
    next();
  };
}
