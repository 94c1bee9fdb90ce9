import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

const cache = new URL('../node_modules/.cache/', import.meta.url).pathname;

/** Handed on as CHROMIUM once it is known that there is none, so that nobody looks again. */
const NONE = 'none';

/** Flags for a browser that runs as root, draws without a GPU and calls nobody. */
export const BROWSER_ARGS: readonly string[] = [
  '--no-sandbox',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/**
 * The browser every test shares: found once or unpacked once, then handed on as CHROMIUM, because two unpackers
 * at a time end in ETXTBSY. `undefined` when this machine has none and the packed one does not start.
 */
export async function findBrowser(): Promise<string | undefined> {
  if (process.env.CHROMIUM === NONE) return undefined;
  const { chromium } = await import('@playwright/test');
  const installed = [
    process.env.CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    chromium.executablePath(),
  ].find((path) => path && existsSync(path));
  const found = installed ?? (await packedBrowser());
  process.env.CHROMIUM = found ?? NONE;
  return found;
}

/** The browser that came with npm, unpacked beside the other caches; moved into place whole or not at all. */
async function packedBrowser(): Promise<string | undefined> {
  const home = join(cache, 'browser');
  const path = join(home, 'chromium');
  if (!existsSync(path)) await unpack(home);
  if (starts(path)) return path;
  const libraries = [join(home, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  process.env.LD_LIBRARY_PATH = libraries;
  return starts(path) ? path : undefined;
}

async function unpack(home: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const unpacking = mkdtempSync(join(cache, 'unpacking-'));
  const { TMPDIR } = process.env;
  process.env.TMPDIR = unpacking;
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    await packed.executablePath();
    unpackLibraries(unpacking);
    renameSync(unpacking, home);
  } catch (cause) {
    console.error(`The browser that came with npm could not be unpacked: ${cause}`);
    rmSync(unpacking, { recursive: true, force: true });
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}

/** libnss3, libnspr4 and libexpat1, for machines that lack them. */
function unpackLibraries(into: string): void {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const archive = readFileSync(join(dirname(entry), '..', 'bin', 'al2023.tar.br'));
  execFileSync('tar', ['-x', '-C', into], { input: brotliDecompressSync(archive) });
}

function starts(path: string): boolean {
  return spawnSync(path, ['--no-sandbox', '--version'], { timeout: 30_000 }).status === 0;
}
