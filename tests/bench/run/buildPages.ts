import react from '@vitejs/plugin-react'
import { build } from 'vite'

/** Builds the pages that are timed, minified and for the same browsers as the product, into a folder. */
export async function buildPages(folder: string): Promise<void> {
  await build({
    configFile: false,
    root: 'tests/bench/pages',
    base: './',
    logLevel: 'error',
    resolve: {
      tsconfigPaths: true,
      // Its modules name types as if they were values; what it publishes in one file is in order.
      alias: [{ find: /^lineupjs$/, replacement: 'lineupjs/build/LineUpJS.js' }],
    },
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      target: 'es2022',
      outDir: folder,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 10_000,
    },
  })
}
