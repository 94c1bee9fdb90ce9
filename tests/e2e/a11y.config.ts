import { defineConfig } from '@playwright/test';
import journeys from './playwright.config.ts';

/** Every screen, size and language: apart from the journeys, since it takes longer than all of them. */
export default defineConfig({
  ...journeys,
  testMatch: 'a11y.walk.ts',
  outputDir: '../../node_modules/.cache/playwright-a11y',
  timeout: 180_000,
  reporter: [['./a11y-report.ts']],
});
