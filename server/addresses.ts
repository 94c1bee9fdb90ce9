import { networkInterfaces } from 'node:os';
import { renderUnicodeCompact } from 'uqr';
import type { Config } from './config.ts';

const EVERYWHERE = ['0.0.0.0', '::'];

/** Every address the page can be opened at, the one to give to others first. */
export function addressesOf({
  port,
  host,
  publicUrl,
}: Pick<Config, 'port' | 'host' | 'publicUrl'>): string[] {
  const near = Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => `http://${address}:${port}`);
  const own = EVERYWHERE.includes(host) ? [...near, `http://localhost:${port}`] : [`http://${host}:${port}`];
  return publicUrl ? [publicUrl.href, ...own] : own;
}

/** What the terminal shows: the addresses, and a code for phones to get to the first. */
export function welcome(addresses: readonly string[]): string {
  const lines = addresses.map((address) => `  ${address}`);
  return ['Ninety Miles / Noventa Millas', ...lines, renderUnicodeCompact(addresses[0] ?? '')].join('\n');
}
