// biome-ignore lint/correctness/noUnresolvedImports: Biome does not follow the package's `export *`, tsc does.
import type { Browser, BrowserContextOptions, Locator, Page } from '@playwright/test';
import { test as base, expect } from '@playwright/test';
import { type GameServer, startGameServer } from './game-server.ts';

/** What a browser is set to whose person reads one language or the other. */
export const LOCALES = { en: 'en-US', es: 'es-CU' } as const;

type NewPage = (options?: BrowserContextOptions) => Promise<Page>;
type Fixtures = {
  /** A server that nobody else plays on, to be treated badly. */
  readonly ownServer: GameServer;
  /** A browser of its own for each player, all of them watched. */
  readonly visitor: NewPage;
  /** What pages may complain of in this journey, besides nothing. */
  readonly expected: RegExp | undefined;
};

/** Every journey: a real server, pages that are watched, and at the end not one error on any of them. */
export const test = base.extend<Fixtures, { server: GameServer }>({
  server: [
    async ({ browserName: _ }, use) => {
      const server = await startGameServer();
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  ownServer: async ({ browserName: _ }, use) => {
    const server = await startGameServer();
    await use(server);
    await server.stop();
  },
  expected: [undefined, { option: true }],
  visitor: async ({ browser, server, expected }, use) => {
    const problems: string[] = [];
    const pages: Page[] = [];
    await use(async (options) => {
      const page = await watched(browser, { baseURL: server.url, ...options }, problems);
      pages.push(page);
      return page;
    });
    for (const page of pages) await page.context().close();
    expect(problems.filter((problem) => !expected?.test(problem))).toEqual([]);
  },
});

async function watched(browser: Browser, options: BrowserContextOptions, problems: string[]): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en-US', ...options });
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`CSP: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => problems.push(`${error.message}\n${error.stack ?? ''}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`${message.text()} (${message.location().url})`);
  });
  return page;
}

export { expect, type Locator, type Page };
