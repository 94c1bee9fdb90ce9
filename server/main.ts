import './require-node.mjs';
import { makeApp } from './app.ts';
import { run } from './run.ts';

await run(makeApp);
