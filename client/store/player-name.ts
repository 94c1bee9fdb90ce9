import { readLocal, writeLocal } from './local.ts';

const KEY = 'name';

export function lastName(): string {
  return readLocal(KEY) ?? '';
}

export function rememberName(name: string): void {
  writeLocal(KEY, name);
}
