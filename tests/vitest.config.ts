import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { BROWSER_ARGS, findBrowser } from './browser.ts';

const root = new URL('..', import.meta.url).pathname;
const browser = await findBrowser();

export default defineConfig({
  root,
  test: {
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{client,e2e,bench}/**'],
          pool: 'forks',
        },
      },
      {
        extends: true,
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        optimizeDeps: {
          include: [
            ...['phaser', 'preact', 'preact/hooks', '@preact/signals', 'preact/jsx-dev-runtime'],
            ...['zod/mini', '@colyseus/sdk', 'intl-messageformat', 'uqr'],
            ...['@noble/hashes/sha2.js', '@noble/hashes/utils.js'],
          ],
        },
        test: {
          name: 'client',
          include: ['tests/client/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(browser ? { executablePath: browser } : {}), args: [...BROWSER_ARGS] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
