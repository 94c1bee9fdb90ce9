import { onDevice } from './remembered.ts';

const KEY = 'name';

export function lastName(): string {
  return onDevice.read(KEY) ?? '';
}

export function rememberName(name: string): void {
  onDevice.write(KEY, name);
}
