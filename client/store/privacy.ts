import { signal } from '@preact/signals';

/** True while the private numbers are covered, against eyes over the shoulder. */
export const privacy = signal(false);

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  );
}

/** The key H covers and uncovers, except while somebody types or ticks. */
export function listenForPrivacyKey(): () => void {
  function press(event: KeyboardEvent) {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const typing =
      isTyping(event.target) && !(event.target as HTMLInputElement).matches('[type=radio],[type=checkbox]');
    if (event.key.toLowerCase() !== 'h' || !plain || typing) return;
    privacy.value = !privacy.value;
  }
  addEventListener('keydown', press);
  return () => removeEventListener('keydown', press);
}
