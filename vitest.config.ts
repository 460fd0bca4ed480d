import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { tsconfigPaths: true },
  define: {
    __APP_VERSION__: JSON.stringify('0.0.0'),
    __BUILD_ID__: JSON.stringify('000000000000'),
  },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    environment: 'node',
    setupFiles: ['tests/support/propertySeed.ts'],
    env: { TZ: 'Europe/Copenhagen' },
    testTimeout: 30_000,
  },
})
