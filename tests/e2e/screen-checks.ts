import { AxeBuilder } from '@axe-core/playwright';
import type { Lang } from '../../shared/words/lang.ts';
import { expect, type Page } from './journey.ts';

export const WIDE = { width: 1366, height: 768 };
export const PHONE = { width: 390, height: 844 };
export const PROJECTOR = { width: 1920, height: 1080 };

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export async function openIn(page: Page, path: string, lang: Lang): Promise<void> {
  const [place = '', seat] = path.split('#');
  await page.goto('about:blank');
  await page.goto(`${place}${place.includes('?') ? '&' : '?'}lang=${lang}${seat ? `#${seat}` : ''}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}

/** Waits until nothing fades any more: new colours are inherited one step a frame, and axe would judge those in between. */
export async function still(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let calm = 0; calm < 3; ) {
      await new Promise(requestAnimationFrame);
      calm = document.getAnimations().some(({ playState }) => playState === 'running') ? 0 : calm + 1;
    }
  });
}

/**
 * What axe has to say against the standards, target size included, which it asks only when told to. Where a person's own
 * colours are forced it still reads the page's (from -webkit-text-fill-color), so contrast is not asked there.
 */
export async function axeFindings(page: Page, { forced = false } = {}): Promise<readonly string[]> {
  const axe = () => new AxeBuilder({ page });
  const { violations } = await axe()
    .options({
      runOnly: { type: 'tag', values: STANDARDS },
      rules: { 'target-size': { enabled: true }, 'color-contrast': { enabled: !forced } },
    })
    .analyze();
  const found: string[] = [];
  for (const { id, nodes } of violations)
    for (const { html, target } of nodes) {
      const [selector] = target;
      if (id === 'target-size' && typeof selector === 'string') {
        // Half under a bar that stays in sight it is smaller than it is: scrolled to, it counts.
        await page.locator(selector).evaluate((one) => one.scrollIntoView({ block: 'center' }));
        const again = await axe().include(selector).withRules('target-size').analyze();
        if (again.violations.length === 0) continue;
      }
      found.push(`${id}: ${html}`);
    }
  return found;
}

/** What a person needs who has only the page: its language, one title, a name for the tab. */
export function frameFindings(page: Page, lang: Lang): Promise<readonly string[]> {
  return page.evaluate((wanted) => {
    const titles = [...document.querySelectorAll('h1')].filter((one) => one.checkVisibility());
    return [
      ...(document.documentElement.lang === wanted ? [] : [`lang is ${document.documentElement.lang}`]),
      ...(titles.length === 1 ? [] : [`${titles.length} headings of level 1`]),
      ...(document.title.trim() ? [] : ['no title']),
    ];
  }, lang);
}

/**
 * Whatever Tab stops at must look different then, and must not lie wholly under something else (WCAG 2.4.7, 2.4.11).
 * One real Tab makes the browser draw rings; from then on each stop is focused in one go, hundreds of keys would be slow.
 */
export async function focusFindings(page: Page): Promise<readonly string[]> {
  await page.keyboard.press('Tab');
  return page.evaluate(async () => {
    const root = document.querySelector('dialog[open]') ?? document.body;
    const before = document.activeElement;
    if (before instanceof HTMLElement) before.blur();
    await new Promise(requestAnimationFrame);
    const scroll = [scrollX, scrollY] as const;
    const stops = [
      ...root.querySelectorAll<HTMLElement | SVGElement>(
        'a[href], button, input, select, textarea, summary, [tabindex]',
      ),
    ].filter((one) => one.tabIndex >= 0 && !one.matches(':disabled') && one.checkVisibility());
    const found: string[] = [];
    for (const stop of stops) {
      // Of a group of radio buttons Tab reaches one.
      const unseen = looksOf(stop);
      stop.focus();
      if (document.activeElement !== stop) continue;
      // What moves or colours itself in then takes a frame for it.
      for (let frame = 0; frame < 3 && (looksOf(stop) === unseen || isCovered(stop)); frame += 1)
        await new Promise(requestAnimationFrame);
      if (looksOf(stop) === unseen) found.push(`no focus to be seen: ${named(stop)}`);
      if (isCovered(stop)) found.push(`focus covered: ${named(stop)}`);
      stop.blur();
    }
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    scrollTo(...scroll);
    return found;

    /** A ring may be drawn on the label, the row or the drawing beside what has the focus. */
    function looksOf(stop: Element): string {
      const label = stop.closest('label') ?? (stop.id && document.querySelector(`label[for="${stop.id}"]`));
      const around = [
        stop,
        stop.parentElement,
        label,
        stop.nextElementSibling,
        ...(label ? label.children : []),
      ];
      return [...around, ...stop.children]
        .filter((one): one is Element => one instanceof Element)
        .map((one) => {
          const { outline, boxShadow, borderColor, borderWidth, backgroundColor, top, strokeWidth, stroke } =
            getComputedStyle(one);
          return [
            outline,
            boxShadow,
            borderColor,
            borderWidth,
            backgroundColor,
            top,
            strokeWidth,
            stroke,
          ].join();
        })
        .join(';');
    }
    function isCovered(stop: Element): boolean {
      const seen = stop.matches('.visually-hidden, input') ? (stop.closest('label') ?? stop) : stop;
      const boxes = [...seen.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
      const points = boxes.flatMap(({ left, top, width, height }) =>
        [0.1, 0.5, 0.9].flatMap((x) =>
          [0.1, 0.5, 0.9].map((y) => [left + width * x, top + height * y] as const),
        ),
      );
      return (
        points.length > 0 &&
        !points.some(([x, y]) => {
          const top = document.elementFromPoint(x, y);
          return top !== null && (seen.contains(top) || top.contains(seen));
        })
      );
    }
    function named(stop: Element): string {
      return stop.outerHTML.replace(/\s+/g, ' ').slice(0, 160);
    }
  });
}
