// biome-ignore lint/correctness/noUnresolvedImports: Biome does not follow the package's `export *`, tsc does.
import type { FileChooser, Locator } from '@playwright/test';
import { expect, type Page } from './journey.ts';

/** How a player reaches things. */
export type Hands = {
  readonly press: (target: Locator) => Promise<void>;
  readonly tick: (box: Locator) => Promise<void>;
  /** One button of a radio group. */
  readonly choose: (radio: Locator) => Promise<void>;
  readonly type: (field: Locator, text: string) => Promise<void>;
};

export const MOUSE: Hands = {
  press: (target) => target.click(),
  tick: (box) => box.check(),
  // Its drawing lies over the button, within one label.
  choose: (radio) => radio.check({ force: true }),
  type: (field, text) => field.fill(text),
};

type Keys = Hands & {
  readonly reach: (target: Locator) => Promise<void>;
  /** Opens what a field for files opens. */
  readonly openFiles: (field: Locator) => Promise<FileChooser>;
};

const MOST_STOPS = 150;

/** Tab between things, arrows within a group, Enter and Space to do them; the mouse stays away. */
export function keyboardOf(page: Page): Keys {
  async function tabUntil(target: Locator, arrived: (element: Element) => boolean): Promise<void> {
    await expect(target).toBeEnabled();
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (await target.evaluate(arrived)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`${target} cannot be reached with Tab`);
  }
  /** Whatever became of what was pressed, the next Tab must not begin at the top of the page again. */
  const expectFocus = () =>
    expect.poll(() => page.evaluate(() => document.activeElement?.localName)).not.toBe('body');
  const tabTo = (target: Locator) => tabUntil(target, (element) => element === document.activeElement);
  const tabToGroup = (radio: Locator) =>
    tabUntil(
      radio,
      (element) => element.getAttribute('name') === document.activeElement?.getAttribute('name'),
    );

  return {
    reach: tabTo,
    async openFiles(field) {
      // Asked for before the walk: a key is handed on without a look at the page, and would overtake this.
      const chooser = page.waitForEvent('filechooser');
      await tabTo(field);
      await page.keyboard.press('Space');
      return chooser;
    },
    async press(target) {
      await tabTo(target);
      await page.keyboard.press('Enter');
      await expectFocus();
    },
    async tick(box) {
      await tabTo(box);
      await page.keyboard.press('Space');
      await expect(box).toBeChecked();
    },
    async choose(radio) {
      await tabToGroup(radio);
      await page.keyboard.press('Space');
      for (let step = 0; step < MOST_STOPS && !(await radio.isChecked()); step += 1) {
        await page.keyboard.press('ArrowRight');
      }
      await expect(radio).toBeChecked();
    },
    async type(field, text) {
      await tabTo(field);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(text);
      await expect(field).toHaveValue(text);
    },
  };
}
