import { LIMITS } from './limits.ts';
import type { Notes } from './notes.ts';
import { quote } from './quote.ts';

export type JsonObject = { readonly [key: string]: unknown };

/** The object a JSON text stands for. A key written twice in one object is refused: the last would win in silence. */
export function jsonObject(text: string, notes: Notes): JsonObject | undefined {
  if (text.length > LIMITS.size) {
    notes.refuse('file-too-large', { most: LIMITS.size });
    return undefined;
  }
  try {
    const value: unknown = JSON.parse(text);
    const flaw = flawOf(text);
    if (flaw === 'too-deep') notes.refuse('too-deep', { most: LIMITS.depth });
    else if (flaw) notes.refuse('repeated-key', { found: quote(flaw.twice) });
    else if (isObject(value)) return value;
    else notes.refuse('not-this-format', { found: Array.isArray(value) ? 'array' : typeof value });
  } catch {
    notes.refuse('not-json');
  }
  return undefined;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object's own member; never what every object inherits. */
export function member(of: unknown, key: string): unknown {
  return isObject(of) && Object.hasOwn(of, key) ? of[key] : undefined;
}

/** Walks a text that is known to be JSON, and looks at its braces, brackets and keys only. */
function flawOf(text: string): 'too-deep' | { readonly twice: string } | undefined {
  const open: (Set<string> | null)[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text[at];
    if (mark === '{' || mark === '[') open.push(mark === '{' ? new Set() : null);
    else if (mark === '}' || mark === ']') open.pop();
    else if (mark === '"') {
      const end = endOfString(text, at);
      const keys = open.at(-1);
      if (keys && isFollowedByColon(text, end)) {
        const key = String(JSON.parse(text.slice(at, end + 1)));
        if (keys.has(key)) return { twice: key };
        keys.add(key);
      }
      at = end;
    }
    if (open.length > LIMITS.depth) return 'too-deep';
  }
  return undefined;
}

function endOfString(text: string, start: number): number {
  let end = start + 1;
  while (text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
  return end;
}

function isFollowedByColon(text: string, end: number): boolean {
  let next = end + 1;
  while (' \n\r\t'.includes(text[next] ?? ':')) next++;
  return text[next] === ':';
}
