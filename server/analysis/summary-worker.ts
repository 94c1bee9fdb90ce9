import { parentPort, workerData } from 'node:worker_threads';
import { summaryOf } from '../../shared/analysis/formats/summary.ts';
import type { OutcomeSpace } from '../../shared/analysis/outcome-space.ts';

const start = performance.now();
const summary = summaryOf(workerData as OutcomeSpace);
parentPort?.postMessage({ ...summary, ms: Number((performance.now() - start).toFixed(3)) });
