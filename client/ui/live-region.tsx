import { signal } from '@preact/signals';

type Said = { readonly say: () => string; readonly again: boolean };

const NOTHING: Said = { say: () => '', again: false };
const said = { polite: signal(NOTHING), assertive: signal(NOTHING) };

/** Speaks to screen readers; after a switch of language it says the same in the new one. Said twice, spoken twice. */
export function announce(say: () => string, how: keyof typeof said = 'polite'): void {
  const before = said[how].value;
  said[how].value = { say, again: before.say() === say() && !before.again };
}

/** Stands once on the page, outside everything that comes and goes. */
export function LiveRegion() {
  return (
    <>
      <div class="visually-hidden" aria-live="polite" data-live="polite">
        {textOf(said.polite.value)}
      </div>
      <div class="visually-hidden" aria-live="assertive" data-live="assertive">
        {textOf(said.assertive.value)}
      </div>
    </>
  );
}

function textOf({ say, again }: Said): string {
  return again ? `${say()}\u00a0` : say();
}
