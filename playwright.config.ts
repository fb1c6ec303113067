import { defineConfig } from '@playwright/test';

// One worker: real windows, a keyring and a platform share two cores. No second tries: a test that fails once has failed.
export default defineConfig({
  testDir: 'test',
  outputDir: 'out/playwright',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json']],
  use: {
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: '/usr/bin/chromium', chromiumSandbox: true },
  },
  projects: [
    { name: 'contract', testDir: 'test/contract', timeout: 120_000 },
    { name: 'e2e', testDir: 'test/e2e' },
  ],
});
