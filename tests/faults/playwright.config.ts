import { defineConfig } from '@playwright/test'
import { rigScale } from './support/rigScale.ts'

// They ask how long something takes, or which of two windows is in front, so nothing may run beside
// them; the others can go two at a time.
const timed = /\[(S(1|3|4|5|7|8|11)|U3)\]/
const part = process.env['FAULTS_PART']

export default defineConfig({
  testDir: '.',
  testMatch: '*.fault.ts',
  workers: part === 'others' ? 2 : 1,
  fullyParallel: true,
  timeout: rigScale === 'long' ? 3_600_000 : 240_000,
  forbidOnly: true,
  reporter: [['list'], ['./support/faultTable.ts']],
  outputDir: '../../test-results/faults',
  ...(part === 'timed' && { grep: timed }),
  ...(part === 'others' && { grepInvert: timed }),
})
