import { commandId } from '../../net/command-id.ts';
import { onDevice } from '../../store/remembered.ts';

const DONE = 'checks-done';
const DEVICE = 'device';

function all(): { readonly [id: string]: number } {
  try {
    const stored: unknown = JSON.parse(onDevice.read(DONE) ?? '{}');
    return typeof stored === 'object' && stored !== null ? (stored as { [id: string]: number }) : {};
  } catch {
    return {};
  }
}

/** How many answers were right when the check for this class was done on this device; `null`: it was not. */
export function checkDone(id: string): number | null {
  return all()[id] ?? null;
}

export function keepCheck(id: string, right: number): void {
  onDevice.write(DONE, JSON.stringify({ ...all(), [id]: right }));
}

/** A name that this browser gave itself, by chance, so that it counts once. */
export function deviceName(): string {
  const known = onDevice.read(DEVICE);
  if (known) return known;
  const fresh = `${commandId()}-${commandId()}`.slice(0, 60);
  onDevice.write(DEVICE, fresh);
  return fresh;
}
