import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { resolve } from 'node:path';
import { LIMITS } from '../../shared/analysis/formats/limits.ts';
import type { TextFile } from '../../shared/analysis/formats/notes.ts';
import { callersFolder } from '../config.ts';

/** One line for whoever named the file. */
export class FileProblem extends Error {}

/**
 * A file as text, by the name its caller gave it. Its size is asked before a byte is read, and only a plain file is
 * opened to be read at all: a pipe or a device would never end. Older domain files are not UTF-8; they are taken for
 * Windows-1252.
 */
export function readText(name: string): TextFile {
  const bytes = bytesOf(name);
  return { name, text: decoded(bytes) };
}

function bytesOf(name: string): Uint8Array {
  let file: number;
  try {
    file = openSync(resolve(callersFolder(), name), constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    throw new FileProblem(`${name}: cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
  try {
    const { size } = sizeOf(file, name);
    const bytes = new Uint8Array(size);
    let at = 0;
    for (let got = -1; got !== 0 && at < size; at += got) got = readSync(file, bytes, at, size - at, at);
    return bytes.subarray(0, at);
  } finally {
    closeSync(file);
  }
}

function sizeOf(file: number, name: string): { readonly size: number } {
  const about = fstatSync(file);
  if (!about.isFile()) throw new FileProblem(`${name}: not a file`);
  if (about.size > LIMITS.size)
    throw new FileProblem(`${name}: larger than ${LIMITS.size} bytes, which is the most that is read`);
  return about;
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
