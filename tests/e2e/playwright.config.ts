import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from '../browser.ts';

const browser = await findBrowser();

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../node_modules/.cache/playwright',
  workers: 2,
  fullyParallel: true,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '../../node_modules/.cache/journeys.json' }]],
  use: {
    reducedMotion: 'reduce',
    actionTimeout: 15_000,
    launchOptions: { ...(browser ? { executablePath: browser } : {}), args: [...BROWSER_ARGS] },
  },
});
