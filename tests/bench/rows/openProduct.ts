import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { serveFolder } from '../../support/staticServer.ts'
import type { KeyRound } from '../data/keyRound.ts'
import type { Bench } from '../run/openBench.ts'

export interface Product {
  readonly page: Page
  readonly url: string
  /** Rounds that have been brought into it. */
  readonly rounds: Set<string>
}

const products = new WeakMap<Bench, Promise<Product>>()

/** The product as it is shipped, in a page of its own; the first who asks waits for it to be built. */
export function openProduct(bench: Bench): Promise<Product> {
  const product = products.get(bench) ?? startProduct(bench)
  products.set(bench, product)
  return product
}

async function startProduct({ folder, context, atEnd }: Bench): Promise<Product> {
  const outDir = join(folder, 'product')
  build(outDir)
  const { url, stop } = await serveFolder(outDir)
  atEnd(stop)
  const page = await context.newPage()
  // The transpiler puts names on functions by this one, also on those that run in the page.
  await page.addInitScript({ content: 'globalThis.__name = (named) => named' })
  return { page, url, rounds: new Set() }
}

function build(outDir: string): void {
  const parts = ['--no-install', 'vite', 'build', '--outDir', outDir, '--logLevel', 'error']
  // Not all of its parts are as silent as it is told to be.
  const { status } = spawnSync('npx', parts, { stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) throw new Error('the product could not be built')
}

/** Applications of a round as there are, and of one as large as they may get. */
export const roundSizes = ({ isQuick }: Bench): readonly number[] =>
  isQuick ? [260] : [260, 10_000]

/** Brings a round into the browser as one brings back a copy, once; whatever was open is left. */
export async function restoreRound(product: Product, round: KeyRound): Promise<void> {
  const { page, url, rounds } = product
  await page.bringToFront()
  await page.goto(url)
  const restore = page.getByRole('button', { name: 'Gendan fra en kopi' })
  await restore.waitFor()
  if (rounds.has(round.roundId)) return
  rounds.add(round.roundId)
  const patient = { timeout: 120_000 }
  await restore.click()
  const dialog = page.getByRole('dialog')
  await dialog.locator('input[type=file]').setInputFiles({
    name: 'runde.klynge',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(round.archive),
  })
  await dialog.getByRole('button', { name: /^Gendan [\d.]+ hændelser$/ }).click(patient)
  await dialog.getByRole('button', { name: 'Åbn runden' }).click(patient)
}
