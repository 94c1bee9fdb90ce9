import type { RefusalCode } from './refusals.ts';

/** A refusal is a value with a stable code; exceptions are bugs. */
export type Refusal = { readonly code: RefusalCode; readonly about?: string };
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** `about` names the thing refused (an issue, an option), never a sentence. */
export function refuse(code: RefusalCode, about?: string): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal: about === undefined ? { code } : { code, about } };
}
