import { makeApp } from '../../server/app.ts';
import { run } from '../../server/run.ts';

/** The server as it is, but for a bot that does not pretend to think. */
await run((config) => makeApp(config, { botPause: () => 150 }));
