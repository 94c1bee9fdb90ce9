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

/** The one page that any site may put into a frame: it holds no seat, stores nothing and leads nowhere but to a new tab. */
const FRAMED = /^\/embed\/[^/]+\/?$/;
/** What other sites show of us. */
const SHOWN_ELSEWHERE = /^\/(embed|previews)\/[^/]+\/?$/;

export type SecurityRules = { readonly https: boolean; readonly development: boolean };

/** On every answer, errors included. Plain http on a local network stays possible: nothing forces https there. */
export function security({ https, development }: SecurityRules): RequestHandler {
  const policy = development ? DEVELOPMENT_POLICY : POLICY;
  const framed = policy.replace("frame-ancestors 'none'", 'frame-ancestors *');
  return ({ path }, response, next) => {
    response.set({
      'Content-Security-Policy': FRAMED.test(path) ? framed : policy,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': SHOWN_ELSEWHERE.test(path) ? 'cross-origin' : 'same-origin',
      'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=()',
    });
    if (https) response.set('Strict-Transport-Security', 'max-age=31536000');
    next();
  };
}
