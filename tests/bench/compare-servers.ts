import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { median, quantile } from './figures.ts';
import { type Fsync, measureFsync } from './fsync.ts';
import { type Kind, type Subject, startSubject } from './server.ts';

/**
 * What one action costs beside the least it could cost, all measured in turn within one run: 50 tables of two players,
 * 200 actions a second in all, on loopback. Ends by itself in about a minute; touches nothing but a folder of its own.
 */
const WARM_UP = 3000;
const WINDOW = 6000;
const ROUNDS = 3;
const FIRST_PORT = Number(process.env.BENCH_PORT ?? 3450);
const CPU_TARGET = 2;
const FSYNC_TARGET = 3;
/** Milliseconds between two actions of all tables together. */
const PACE = 5;

type Figures = { latencies: number[]; cpuPerAction: number[]; rss: number; late: number };
const names: Record<Kind, string> = {
  ws: 'raw ws',
  colyseus: 'bare Colyseus',
  'ninety-miles': 'Ninety Miles',
};

const cache = new URL('../../node_modules/.cache/', import.meta.url).pathname;
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'bench-'));
const subjects: Subject[] = [];
const fsyncs: Fsync[] = [];
const figures = new Map<Kind, Figures>();

function figuresOf(kind: Kind): Figures {
  const known = figures.get(kind) ?? { latencies: [], cpuPerAction: [], rss: 0, late: 0 };
  figures.set(kind, known);
  return known;
}

async function measure(subject: Subject): Promise<void> {
  const before = await subject.cost();
  const { latencies, late } = await subject.work(WINDOW);
  const after = await subject.cost();
  const of = figuresOf(subject.kind);
  of.latencies.push(...latencies);
  of.cpuPerAction.push((after.cpuMicroseconds - before.cpuMicroseconds) / latencies.length);
  of.rss = after.rssBytes;
  of.late += late;
}

function row(kind: Kind): string {
  const { latencies, cpuPerAction, rss, late } = figuresOf(kind);
  const cells = [
    names[kind].padEnd(14),
    latencies.length,
    quantile(latencies, 0.5).toFixed(2),
    quantile(latencies, 0.99).toFixed(2),
    median(cpuPerAction).toFixed(0),
    (rss / 2 ** 20).toFixed(0),
    late,
  ];
  return `| ${cells.map((cell) => String(cell).padStart(9)).join(' | ')} |`;
}

function verdict(target: string, value: number, limit: number, unit: string): string {
  const word = value <= limit ? 'met' : 'MISSED';
  return `${word}: ${target} (${value.toFixed(2)} of at most ${limit.toFixed(2)} ${unit})`;
}

try {
  const kinds: readonly Kind[] = ['ws', 'colyseus', 'ninety-miles'];
  for (const [i, kind] of kinds.entries()) {
    subjects.push(await startSubject(kind, FIRST_PORT + i, folder));
  }
  for (const subject of subjects) await subject.work(WARM_UP);
  for (let round = 0; round < ROUNDS; round += 1) {
    fsyncs.push(await measureFsync(folder, PACE));
    for (const subject of subjects) await measure(subject);
  }
  const inARow = median(fsyncs.map((one) => one.inARow));
  const atPace = median(fsyncs.map((one) => one.atPace));
  const fsyncCpu = median(fsyncs.map((one) => one.cpuMicroseconds));
  const bare = figuresOf('colyseus');
  const own = figuresOf('ninety-miles');
  const p50 = quantile(own.latencies, 0.5);
  const bareP50 = quantile(bare.latencies, 0.5);
  console.log(
    `50 tables x 2 players, 200 actions a second, ${ROUNDS} windows of ${WINDOW / 1000} s each in turn,`,
  );
  console.log(
    `${cpus().length} cores, Node ${process.version}; latency is from acting until both players have it.\n`,
  );
  console.log('|         server |   actions |    p50 ms |    p99 ms | CPU us/action | RSS MB | late |');
  console.log('|----------------|-----------|-----------|-----------|-----------|-----------|-----------|');
  for (const kind of kinds) console.log(row(kind));
  console.log(`\nmedian fsync of this disk (256 bytes): ${inARow.toFixed(2)} ms one after another;`);
  console.log(
    `at the pace of the load ${atPace.toFixed(2)} ms, with ${fsyncCpu.toFixed(0)} us of CPU. The bare servers write nothing down.`,
  );
  const cpuLimit = CPU_TARGET * median(bare.cpuPerAction);
  console.log(
    verdict(`CPU per action at most ${CPU_TARGET}x bare Colyseus`, median(own.cpuPerAction), cpuLimit, 'us'),
  );
  for (const [fsync, how] of [
    [inARow, 'one after another'],
    [atPace, 'at this pace'],
  ] as const) {
    const target = `p50 at most bare Colyseus plus ${FSYNC_TARGET} fsyncs ${how}`;
    console.log(verdict(target, p50, bareP50 + FSYNC_TARGET * fsync, 'ms'));
  }
} finally {
  for (const subject of subjects) await subject.stop();
  rmSync(folder, { recursive: true, force: true });
}
