import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { untilReady } from '../until-ready.ts';
import type { Cost } from './cost.ts';
import type { Order, Report } from './load.ts';

export type Kind = 'ws' | 'colyseus' | 'ninety-miles';

const here = (path: string) => new URL(path, import.meta.url).pathname;
const programs: Record<Kind, string> = {
  ws: here('servers/ws.ts'),
  colyseus: here('servers/colyseus.ts'),
  'ninety-miles': here('../../server/main.ts'),
};

export type Server = {
  readonly process: ChildProcess;
  readonly url: string;
  readonly cost: () => Promise<Cost>;
  /** Bytes on the heap after a collection, which it waits for. */
  readonly live: () => Promise<number>;
  readonly stop: () => Promise<void>;
};

/** A server under test with the load on it, each in a process of its own. */
export type Subject = {
  readonly kind: Kind;
  readonly cost: () => Promise<Cost>;
  readonly work: (milliseconds: number) => Promise<Report>;
  readonly stop: () => Promise<void>;
};

/** A server of its own process that tells over IPC what it has cost so far. */
export async function startServer(kind: Kind, port: number, folder: string): Promise<Server> {
  const server = fork(programs[kind], {
    execArgv: ['--import', here('cost.ts')],
    env: {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      DATA_DIR: folder,
      LOG_LEVEL: 'warn',
      NODE_ENV: 'production',
    },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  await untilReady(server);
  return {
    process: server,
    url: `http://127.0.0.1:${port}`,
    cost: () => ask<Cost>(server, 'cost'),
    live: () => ask<number>(server, 'live'),
    async stop() {
      const gone = once(server, 'exit');
      server.kill();
      await gone;
    },
  };
}

export async function startSubject(kind: Kind, port: number, folder: string): Promise<Subject> {
  const { url, cost, stop } = await startServer(kind, port, folder);
  const load = fork(here('load.ts'), [kind, url], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  await answer(load);
  return {
    kind,
    cost,
    work: (milliseconds) => ask<Report>(load, { milliseconds } satisfies Order),
    async stop() {
      const gone = once(load, 'exit');
      load.kill();
      await Promise.all([gone, stop()]);
    },
  };
}

async function ask<T>(child: ChildProcess, question: 'cost' | 'live' | Order): Promise<T> {
  const said = answer<T>(child);
  child.send(question);
  return said;
}

/** The child's next answer; a child that dies first is an error. Colyseus says things of its own over IPC. */
function answer<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = (code: number | null) => reject(new Error(`a process of the bench ended with ${code}`));
    const hear = (message: unknown) => {
      if (typeof message !== 'object' || message === null || !('answer' in message)) return;
      child.off('message', hear).off('exit', end);
      resolve(message.answer as T);
    };
    child.on('message', hear).once('exit', end);
  });
}
