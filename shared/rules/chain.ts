import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { MatchRecord } from './record.ts';

/** What the first record's hash follows. */
export const GENESIS = '0'.repeat(64);

/** JSON with sorted keys and no spaces: one spelling for one value (the idea of RFC 8785, for our plain records). */
export function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const given = value as Readonly<Record<string, unknown>>;
  let members = '';
  // A plain loop: every record of every match comes through here twice.
  for (const key of Object.keys(given).sort()) {
    const one = given[key];
    if (one !== undefined) members += `${members && ','}${JSON.stringify(key)}:${canonical(one)}`;
  }
  return `{${members}}`;
}

export function hashOf(previous: string, body: Omit<MatchRecord, 'hash'>): string {
  return bytesToHex(sha256(utf8ToBytes(previous + canonical(body))));
}

/** LG-2: each record's hash covers the one before, so that no line can be changed, dropped or moved unseen. */
export function sealRecord(previous: string, body: Omit<MatchRecord, 'hash'>): MatchRecord {
  return { ...body, hash: hashOf(previous, body) };
}
