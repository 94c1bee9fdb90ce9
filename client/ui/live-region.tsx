import { signal } from '@preact/signals';

const said = { polite: signal(''), assertive: signal('') };

/** Speaks to screen readers. A sentence said twice in a row is spoken twice. */
export function announce(sentence: string, how: 'polite' | 'assertive' = 'polite'): void {
  const region = said[how];
  region.value = region.value === sentence ? `${sentence}\u00a0` : sentence;
}

/** Stands once on the page, outside everything that comes and goes. */
export function LiveRegion() {
  return (
    <>
      <div class="visually-hidden" aria-live="polite" data-live="polite">
        {said.polite.value}
      </div>
      <div class="visually-hidden" aria-live="assertive" data-live="assertive">
        {said.assertive.value}
      </div>
    </>
  );
}
