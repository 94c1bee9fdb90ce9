import { addressesOf, welcome } from './addresses.ts';
import type { App } from './app.ts';
import { type Config, ConfigProblem, configFromEnvironment } from './config.ts';

/** Rooms that do not close in time are cut off: what was acknowledged is on the disk already. */
const STOP_WITHIN = 2_500;

/** Starts an app as a process: says where it is, and stops it when it is asked to. */
export async function run(make: (config: Config) => App | Promise<App>): Promise<void> {
  const config = configOrExit();
  const app = await make(config);
  let stopping = false;

  function stop(): void {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(0), STOP_WITHIN).unref();
    app.close().then(
      () => process.exit(0),
      (error) => {
        app.log.error({ error }, 'stopping failed');
        process.exit(1);
      },
    );
  }

  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  const port = await app.listen().catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    console.error(`Port ${config.port} cannot be opened (${error.code}). Choose another with PORT.`);
    return process.exit(1);
  });
  console.log(welcome(addressesOf({ ...config, port })));
  console.log(`ready http://localhost:${port} pid ${process.pid}`);
}

function configOrExit(): Config {
  try {
    return configFromEnvironment();
  } catch (problem) {
    if (!(problem instanceof ConfigProblem)) throw problem;
    console.error(problem.message);
    return process.exit(1);
  }
}
