import type { NewMatch, Seated } from '../../shared/protocol.ts';

export type Answer<T> = { readonly status: number; readonly headers: Headers; readonly body: T };

/** A JSON request as a page makes it; a body makes it a POST. */
export async function ask<T = unknown>(url: string, body?: unknown): Promise<Answer<T>> {
  const post = {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  };
  const response = await fetch(url, body === undefined ? {} : post);
  return { status: response.status, headers: response.headers, body: (await response.json()) as T };
}

export const WANTED: NewMatch = {
  scenario: 'us-cuba-2015',
  format: 'short-talks',
  side: 'us',
  opponent: 'friend',
  clock: 'off',
  name: 'Ana',
};

export async function newMatch(url: string, wanted: Partial<NewMatch> = {}): Promise<Seated> {
  const { status, body } = await ask<Seated>(`${url}/api/matches`, { ...WANTED, ...wanted });
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body;
}

export async function join(url: string, code: string | null, name = 'Beto'): Promise<Seated> {
  const { status, body } = await ask<Seated>(`${url}/api/join`, { code, name });
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body;
}
