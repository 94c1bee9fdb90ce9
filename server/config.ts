import { resolve } from 'node:path';

const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;

export type Config = {
  readonly port: number;
  readonly host: string;
  /** Where the database lives. */
  readonly dataDir: string;
  /** The address that players use, when it is not the server's own. */
  readonly publicUrl: URL | null;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** How many proxies stand in front and may be believed about addresses and hosts. */
  readonly trustProxy: number;
  /** Days after which a match that nobody joined is removed; 0 for never. */
  readonly retentionDays: number;
  /** Days after which a class is deleted with everything in it; 0 for never. */
  readonly classDays: number;
};

export type Environment = { readonly [name: string]: string | undefined };

/** One line for whoever set the variable. */
export class ConfigProblem extends Error {}

export function readConfig(env: Environment): Config {
  return {
    port: integer(env, { name: 'PORT', fallback: 2567, most: 65_535 }),
    host: env.HOST || '0.0.0.0',
    dataDir: resolve(env.DATA_DIR || 'data'),
    publicUrl: url(env, 'PUBLIC_URL'),
    logLevel: oneOf(env, { name: 'LOG_LEVEL', fallback: 'info', from: LOG_LEVELS }),
    trustProxy: integer(env, { name: 'TRUST_PROXY', fallback: 0, most: 10 }),
    retentionDays: integer(env, { name: 'RETENTION_DAYS', fallback: 30, most: 36_500 }),
    classDays: integer(env, { name: 'CLASS_DAYS', fallback: 180, most: 36_500 }),
  };
}

/** The only place that reads the process's environment. */
export function configFromEnvironment(): Config {
  return readConfig(process.env);
}

/** Where `npm run` was called, so that file arguments mean what the caller meant. */
export function callersFolder(): string {
  return process.env.INIT_CWD ?? process.cwd();
}

type Bounds = { readonly name: string; readonly fallback: number; readonly most: number };

function integer(env: Environment, { name, fallback, most }: Bounds): number {
  const text = env[name];
  if (!text) return fallback;
  if (!/^\d{1,6}$/.test(text) || Number(text) > most)
    throw new ConfigProblem(`${name} must be a whole number from 0 to ${most}, not "${text}"`);
  return Number(text);
}

function oneOf<T extends string>(
  env: Environment,
  { name, fallback, from }: { name: string; fallback: T; from: readonly T[] },
): T {
  const text = env[name];
  if (!text) return fallback;
  const found = from.find((value) => value === text);
  if (!found) throw new ConfigProblem(`${name} must be one of ${from.join(', ')}, not "${text}"`);
  return found;
}

function url(env: Environment, name: string): URL | null {
  const text = env[name];
  if (!text) return null;
  const parsed = URL.canParse(text) ? new URL(text) : null;
  if (!parsed || !['http:', 'https:'].includes(parsed.protocol))
    throw new ConfigProblem(`${name} must be an address like https://talks.example.org, not "${text}"`);
  return parsed;
}
