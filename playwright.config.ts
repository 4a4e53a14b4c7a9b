import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig, devices } from '@playwright/test'
import { chromiumArgs, findChromium } from './scripts/lib/chromium.mjs'

/** `npm test` serves the build by itself; on its own, Playwright has it served here. */
const served = process.env.E2E_BASE_URL
const port = '3210'

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.test.ts',
  outputDir: 'test-results',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  // One that passes only then is named: docs/decisions/021.
  retries: process.env.CI ? 1 : 0,
  // A machine that others use too is slow at times.
  timeout: 60_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    baseURL: served ?? `http://localhost:${port}`,
    launchOptions: { executablePath: findChromium(), args: chromiumArgs },
    trace: 'on-first-retry',
    screenshot: 'only-on-failure',
  },
  projects: [{ name: 'chromium', use: devices['Desktop Chrome'] }],
  webServer: served
    ? undefined
    : {
        command: 'node scripts/start.mjs',
        url: `http://localhost:${port}`,
        env: { PORT: port, DATA_DIR: join(tmpdir(), 'claimcheck-e2e') },
        reuseExistingServer: false,
        timeout: 300_000,
      },
})
