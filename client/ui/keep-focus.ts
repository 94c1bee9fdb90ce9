/** Where to go on when what had the focus is gone: the dialog that is open, else the heading of the page. */
function nextBest(): HTMLElement | null {
  return document.querySelector('dialog[open] h2[tabindex]') ?? document.querySelector('h1[tabindex]');
}

/**
 * Whoever plays by keyboard stands somewhere: when the button just pressed goes away or becomes disabled, the browser
 * would drop the focus at the top of the page. A part that knows a better place takes the focus itself.
 */
export function keepFocus(): () => void {
  let held: Element | null = null;
  let looking = 0;
  function hold({ target }: FocusEvent): void {
    held = target instanceof Element ? target : null;
  }
  function look(): void {
    const gone = held !== null && (!held.isConnected || held.matches(':disabled'));
    const { activeElement } = document;
    if (!gone || (activeElement !== document.body && activeElement !== held)) return;
    // Behind a dialog that is about to close nothing takes the focus yet; its closing looks again.
    nextBest()?.focus({ preventScroll: true });
  }
  const changes = new MutationObserver(() => {
    cancelAnimationFrame(looking);
    looking = requestAnimationFrame(look);
  });
  document.addEventListener('focusin', hold);
  changes.observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['disabled', 'open'],
  });
  return () => {
    changes.disconnect();
    cancelAnimationFrame(looking);
    document.removeEventListener('focusin', hold);
  };
}
