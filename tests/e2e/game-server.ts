import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { untilReady } from '../until-ready.ts';

/** The real server in a process of its own, on a free port, with a data folder of its own. */
export type GameServer = {
  readonly port: number;
  readonly url: string;
  /** Where it keeps its data. */
  readonly folder: string;
  /** Ends the process as a power cut would. */
  readonly kill: () => Promise<void>;
  /** Starts it again where it was: same port, same data. */
  readonly restart: () => Promise<void>;
  /** Ends it and removes its data. */
  readonly stop: () => Promise<void>;
};

const root = new URL('../..', import.meta.url).pathname;

export async function startGameServer(): Promise<GameServer> {
  const folder = await mkdtemp(join(tmpdir(), 'ninety-miles-journey-'));
  let child = spawnServer(folder, 0);
  const port = await untilReady(child);

  async function end(signal: NodeJS.Signals): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  }
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    folder,
    kill: () => end('SIGKILL'),
    async restart() {
      child = spawnServer(folder, port);
      await untilReady(child);
    },
    async stop() {
      await end('SIGTERM');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function spawnServer(folder: string, port: number): ChildProcess {
  const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: folder, LOG_LEVEL: 'warn' };
  return spawn(process.execPath, ['tests/e2e/server-main.ts'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}
