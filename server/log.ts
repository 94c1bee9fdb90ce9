import { pino } from 'pino';

export type Log = ReturnType<typeof pino>;

/** JSON lines on standard output. Secrets, codes and names never go in: callers log ids and codes of refusals only. */
export function openLog(level: string): Log {
  return pino({ level, base: null, serializers: { error: pino.stdSerializers.err } });
}
