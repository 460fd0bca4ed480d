import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { applicationsCsv } from '~/exchange/csv/applicationsCsv.ts'
import { innovationskraft } from '~/exchange/example/innovationskraft.ts'
import { roundContent } from '../data/keyRound.ts'
import type { Finding } from '../run/Finding.ts'
import type { Bench } from '../run/openBench.ts'
import { bareWrites } from './bareWrites.ts'
import { openProduct } from './openProduct.ts'

const count = 10_000

/** A long list from a file to the disk, in the built product. */
export async function importRow(bench: Bench): Promise<Finding> {
  const times = bench.isQuick ? 1 : 5
  const { page, url } = await openProduct(bench)
  const file = Buffer.from(applicationsCsv(roundContent(count).applications, innovationskraft))
  const imports: Imported[] = []
  const written: number[] = []
  // Once more than is counted: the first is the warm-up.
  for (let time = 0; time <= times; time += 1) {
    await openNewRound(page, url, `Import ${time}`)
    const imported = await importFile(page, file)
    if (time === 0) continue
    imports.push(imported)
    written.push(...bareWrites(join(bench.folder, 'list'), file.byteLength, 3))
  }
  const megabytes = (file.byteLength / 1e6).toFixed(1)
  const size = count.toLocaleString('en')
  const bareWrite = `a bare write and fsync of ${megabytes} MB`
  return {
    id: 'import',
    title: `A list of ${size} applications, from the file to the disk`,
    how: `In the built product: a CSV file of ${megabytes} MB is chosen, read and checked in a worker, and shown;
      then the import is pressed, decided, chained event by event, and written to both journals. The page counts how
      long it goes without a frame.`,
    measures: [
      { name: 'file to preview', unit: 'ms', samples: imports.map(({ read }) => read) },
      { name: 'press to durable', unit: 'ms', samples: imports.map(({ saved }) => saved) },
      { name: longest, unit: 'ms', samples: imports.map(({ longestGap }) => longestGap) },
      { name: bareWrite, unit: 'ms', samples: written },
    ],
    ratios: [
      {
        text: `import of ${size}, press to durable, against a bare write and fsync`,
        of: 'press to durable',
        to: bareWrite,
        kind: 'time',
      },
    ],
    checks: [],
    notMeasured: [],
  }
}

const longest = 'longest gap between frames meanwhile'

async function openNewRound(page: Page, url: string, title: string): Promise<void> {
  await page.goto(url)
  await page.bringToFront()
  await page.getByRole('button', { name: 'Ny runde' }).click()
  await page.getByLabel('Rundens navn').fill(title)
  await page.getByRole('button', { name: 'Opret runden' }).click()
  await page.getByRole('heading', { name: 'Opsætning', level: 1 }).waitFor()
}

/** Milliseconds. */
interface Imported {
  readonly read: number
  readonly saved: number
  readonly longestGap: number
}

/** When it came to what, by the page's own clock. */
interface Watched {
  chosen?: number
  read?: number
  pressed?: number
  saved?: number
  longestGap: number
}

async function importFile(page: Page, buffer: Buffer): Promise<Imported> {
  const pages = page.getByRole('navigation', { name: 'Sider i runden' })
  await pages.getByRole('link', { name: 'Ansøgninger' }).click()
  await page
    .getByRole('button', { name: /^Indlæs/ })
    .first()
    .click()
  const item = page.getByRole('menuitem', { name: /^Indlæs ansøgninger/ })
  await item.or(page.getByRole('dialog')).first().waitFor()
  if (await item.isVisible()) await item.click()
  const input = page.getByRole('dialog').locator('input[type=file]')
  await input.waitFor({ state: 'attached' })
  await page.evaluate(watch)
  await input.setInputFiles({ name: 'ansoegninger.csv', mimeType: 'text/csv', buffer })
  const patient = { timeout: 120_000 }
  await page.getByRole('button', { name: /^Indlæs [\d.]+ ansøgninger$/ }).click(patient)
  const handle = await page.waitForFunction(
    () => {
      const { watched } = globalThis as unknown as { watched: Watched }
      const { chosen, read, pressed, saved, longestGap } = watched
      if (!chosen || !read || !pressed || !saved) return undefined
      return { read: read - chosen, saved: saved - pressed, longestGap }
    },
    undefined,
    { ...patient, polling: 50 },
  )
  const imported = await handle.jsonValue()
  if (!imported) throw new Error('the import was not watched to its end')
  return imported
}

/** Runs in the page. */
function watch(): void {
  const watched: Watched = { longestGap: 0 }
  Object.assign(globalThis, { watched })
  addEventListener('change', ({ timeStamp }) => (watched.chosen ??= timeStamp), true)
  addEventListener('click', ({ timeStamp }) => (watched.pressed ??= timeStamp), true)
  const isImport = ({ textContent }: Element) => /^Indlæs [\d.]+ ansøgninger$/.test(textContent)
  const observer = new MutationObserver((changes) => {
    const now = performance.now()
    if (!watched.read && [...document.querySelectorAll('button')].some(isImport)) watched.read = now
    for (const { target, oldValue } of changes) {
      if (oldValue !== 'saving' || !(target instanceof HTMLElement)) continue
      if (target.dataset['kind'] === 'saved') watched.saved = now
    }
  })
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    attributeFilter: ['data-kind'],
    attributeOldValue: true,
  })
  let last = performance.now()
  const tick = () => {
    const now = performance.now()
    watched.longestGap = Math.max(watched.longestGap, now - last)
    last = now
    if (watched.saved) observer.disconnect()
    else requestAnimationFrame(tick)
  }
  requestAnimationFrame(tick)
}
