import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type App, type AppPorts, makeApp } from '../../server/app.ts';
import { type Environment, readConfig } from '../../server/config.ts';

/** Tests play faster than people. */
const MACHINE_PACE = { burst: 1_000, perSecond: 1_000, most: 1_000 };

export type Server = { readonly url: string; readonly folder: string; readonly close: () => Promise<void> };

/** A folder of its own for a test's data, gone when the test is. */
export function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ninety-miles-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The real server on a free port, with a real database; bots do not pause to think. */
export async function boot(
  given: Partial<AppPorts> & { folder?: string; environment?: Environment } = {},
): Promise<Server> {
  const { folder = dataFolder(), environment = {}, ...ports } = given;
  const config = readConfig({
    PORT: '0',
    HOST: '127.0.0.1',
    DATA_DIR: folder,
    LOG_LEVEL: 'silent',
    ...environment,
  });
  const app: App = makeApp(config, { botPause: () => 0, pace: MACHINE_PACE, ...ports });
  const port = await app.listen();
  let closed: Promise<void> | undefined;
  function close(): Promise<void> {
    closed ??= app.close();
    return closed;
  }
  onTestFinished(close);
  return { url: `http://127.0.0.1:${port}`, folder, close };
}
