import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { browserArguments, findBrowser } from '../../support/browser.mjs'
import { buildPages } from './buildPages.ts'
import { serveIsolated } from './serveIsolated.ts'

/** The pages, by the name of their file. */
export type PageName = 'drag' | 'model' | 'rerank' | 'smaa'

/** What a page of the benchmark offers the run, by name. */
// oxlint-disable-next-line no-explicit-any -- each page says what it takes and gives
export type PageApi = Readonly<Record<string, (argument: any) => unknown>>

/** A page that was opened, to be asked what it offers. */
export interface BenchPage<Api extends PageApi> {
  readonly page: Page
  readonly call: <Name extends keyof Api & string>(
    name: Name,
    argument: Parameters<Api[Name]>[0],
  ) => Promise<Awaited<ReturnType<Api[Name]>>>
}

export interface Bench {
  /** A short run: fewer times, and one of two sizes. */
  readonly isQuick: boolean
  readonly browserVersion: string
  readonly context: BrowserContext
  /** A folder on the disk that the browser's profile is on. */
  readonly folder: string
  readonly say: (line: string) => void
  /** Opens one of the pages anew, with an empty memory. */
  readonly open: <Api extends PageApi>(name: PageName) => Promise<BenchPage<Api>>
  /** Has something ended when the run is. */
  readonly atEnd: (end: () => void) => void
  readonly close: () => Promise<void>
}

/**
 * Builds the pages, serves them and opens a browser with its profile on disk: one that is told to keep
 * nothing has its databases in memory, and would write faster than anybody's does.
 */
export async function openBench(options: Pick<Bench, 'isQuick' | 'say'>): Promise<Bench> {
  const folder = await mkdtemp(join(tmpdir(), 'klyngevalg-bench-'))
  const built = join(folder, 'pages')
  await buildPages(built)
  const { url, stop } = await serveIsolated(built)
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: findBrowser() ?? '',
    args: browserArguments,
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    viewport: { width: 1280, height: 800 },
    acceptDownloads: true,
  })
  const ends = [stop]
  return {
    ...options,
    context,
    folder,
    browserVersion: context.browser()?.version() ?? '',
    open: (name) => openPage(context, `${url}?${name}`),
    atEnd: (end) => void ends.push(end),
    close: async () => {
      await context.close()
      for (const end of ends) end()
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
    },
  }
}

async function openPage<Api extends PageApi>(
  context: BrowserContext,
  url: string,
): Promise<BenchPage<Api>> {
  const page = await context.newPage()
  page.on('pageerror', (error) => {
    throw error
  })
  await page.goto(url)
  await page.bringToFront()
  await page.waitForFunction(() => 'offered' in globalThis)
  return {
    page,
    call: (name, argument) =>
      page.evaluate(
        ([name, argument]) => {
          const { offered } = globalThis as unknown as { offered: PageApi }
          return offered[name as string]?.(argument)
        },
        [name, argument] as const,
      ) as never,
  }
}
