import type { Page } from './journey.ts';

/** What does not fit: the page sideways, or a text in its own box. */
export function misfits(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const ROUNDING = 1;
    const { documentElement: root } = document;
    const found =
      root.scrollWidth > root.clientWidth
        ? [`the page scrolls sideways by ${root.scrollWidth - root.clientWidth}`]
        : [];
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      if (!hasOwnText(element) || !isShown(element)) continue;
      const { display, overflowX, overflowY } = getComputedStyle(element);
      if (display.startsWith('inline') && display !== 'inline-block') continue;
      const wide = element.scrollWidth - element.clientWidth;
      const tall = element.scrollHeight - element.clientHeight;
      const cutBelow = tall > ROUNDING && (overflowY === 'hidden' || overflowY === 'clip');
      const scrolls = overflowX === 'auto' || overflowX === 'scroll';
      if ((wide > ROUNDING && !scrolls) || cutBelow) {
        found.push(
          `<${element.localName} class="${element.className}"> "${element.innerText.slice(0, 40)}" by ${wide}, ${tall}`,
        );
      }
    }
    return found;

    function hasOwnText(element: HTMLElement): boolean {
      return [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
    }
    function isShown(element: HTMLElement): boolean {
      if (element.closest('svg, select, script, style')) return false;
      for (let at: Element | null = element; at; at = at.parentElement) {
        const { width, height } = at.getBoundingClientRect();
        // One pixel: for screen readers alone.
        if ((width <= 1 || height <= 1) && getComputedStyle(at).display !== 'contents') return false;
      }
      return element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true });
    }
  });
}
