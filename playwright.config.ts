import { defineConfig } from '@playwright/test'
import { browserArguments, findBrowser } from './tests/support/browser.mjs'

const port = Number(process.env.JOURNEY_PORT ?? 4199)

export default defineConfig({
  testDir: 'tests/journeys',
  testMatch: '*.e2e.ts',
  workers: 2,
  timeout: 90_000,
  forbidOnly: true,
  reporter: 'list',
  outputDir: 'test-results',
  use: {
    baseURL: `http://localhost:${port}/`,
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    viewport: { width: 1440, height: 900 },
    launchOptions: { executablePath: findBrowser() ?? '', args: browserArguments },
  },
  webServer: {
    command: `npx --no-install vite preview --port ${port} --strictPort`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
})
