import { defineConfig } from '@playwright/test'
import { rigScale } from './support/rigScale.ts'

// One after another: a test that is timed or killed must not share the machine with another.
export default defineConfig({
  testDir: '.',
  testMatch: '*.fault.ts',
  workers: 1,
  timeout: rigScale === 'long' ? 3_600_000 : 240_000,
  forbidOnly: true,
  reporter: [['list'], ['./support/faultTable.ts']],
  outputDir: '../../test-results/faults',
})
