import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

// These leave something behind in their process, as databases and what stands for the browser's own
// parts: each file has one to itself. The others share, which spares loading the program 180 times.
const apart = ['storage', 'session', 'app'].map((folder) => `tests/${folder}/**/*.test.ts`)

export default defineConfig({
  resolve: { tsconfigPaths: true },
  define: {
    __APP_VERSION__: JSON.stringify('0.0.0'),
    __BUILD_ID__: JSON.stringify('000000000000'),
  },
  test: {
    environment: 'node',
    setupFiles: ['tests/support/propertySeed.ts'],
    env: { TZ: 'Europe/Copenhagen' },
    testTimeout: 30_000,
    // What one test puts in the place of something is gone before the next.
    restoreMocks: true,
    unstubGlobals: true,
    unstubEnvs: true,
    // All of them: left to itself it leaves one idle, and so half of a machine with two.
    maxWorkers: availableParallelism(),
    projects: [
      { extends: true, test: { name: 'apart', include: apart } },
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: apart,
          isolate: false,
        },
      },
    ],
  },
})
