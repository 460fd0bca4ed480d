import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    environment: 'node',
    setupFiles: ['tests/support/propertySeed.ts'],
    env: { TZ: 'Europe/Copenhagen' },
    testTimeout: 30_000,
  },
})
