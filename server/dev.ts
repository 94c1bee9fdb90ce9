import './require-node.mjs';
import { createServer } from 'vite';
import { makeApp } from './app.ts';
import { run } from './run.ts';

/** The page from its sources, reloaded as they change, on the same port as everything else. */
await run(async (config) => {
  const vite = await createServer({
    configFile: new URL('../client/vite.config.ts', import.meta.url).pathname,
    server: { middlewareMode: true },
    appType: 'spa',
  });
  const app = makeApp(config, { page: vite.middlewares, development: true });
  return {
    ...app,
    async close() {
      await vite.close();
      await app.close();
    },
  };
});
