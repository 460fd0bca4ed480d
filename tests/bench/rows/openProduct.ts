import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { serveFolder } from '../../support/staticServer.ts'
import type { Bench } from '../run/openBench.ts'

export interface Product {
  readonly page: Page
  readonly url: string
  readonly close: () => Promise<void>
}

/** Builds the product as it is shipped, and opens it. */
export async function openProduct({ folder, context }: Bench): Promise<Product> {
  const outDir = join(folder, 'product')
  const build = ['--no-install', 'vite', 'build', '--outDir', outDir, '--logLevel', 'error']
  // Its parts are not as silent as it is told to be.
  const { status } = spawnSync('npx', build, { stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) throw new Error('the product could not be built')
  const { url, stop } = await serveFolder(outDir)
  const page = await context.newPage()
  // The transpiler puts names on functions by this one, also on those that run in the page.
  await page.addInitScript({ content: 'globalThis.__name = (named) => named' })
  await page.goto(url)
  await page.bringToFront()
  return {
    page,
    url,
    close: async () => {
      await page.close()
      stop()
    },
  }
}
