import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveFolder } from './staticServer.ts'
import { expect, test as base } from './journeys.ts'

/** The built program on a server of its own, where newer versions can be put in place. */
interface Deployed {
  readonly url: string
  /** Puts another version in place, every file under another name; tells its fingerprint. */
  readonly redeploy: () => Promise<string>
  /** The server goes away, as well as every file the browser does not keep itself. */
  readonly stop: () => void
}

export const test = base.extend<{ deployed: Deployed }>({
  isKept: true,
  deployed: async ({ browserName: _browser }, provide) => {
    const folder = await mkdtemp(join(tmpdir(), 'klyngevalg-deploy-'))
    await cp('dist', folder, { recursive: true })
    const { url, stop } = await serveFolder(folder)
    let count = 0
    await provide({ url, redeploy: () => renameEverything(folder, (count += 1)), stop })
    stop()
    await rm(folder, { recursive: true })
  },
})

export { expect }

const fingerprint = /[`"']([0-9a-f]{12})[`"']/

async function renameEverything(folder: string, count: number): Promise<string> {
  const assets = join(folder, 'assets')
  const names = await readdir(assets)
  const renamed = (name: string) => name.replace(/(\.v\d+)?(\.\w+)$/, `.v${count}$2`)
  const [, before = ''] = fingerprint.exec(await readFile(join(folder, 'sw.js'), 'utf8')) ?? []
  const after = `${count}`.padStart(12, 'f')
  const escaped = names.map((name) => name.replaceAll('.', '\\.'))
  const anyName = new RegExp(`(?<![\\w-])(${escaped.join('|')})`, 'g')
  for (const name of names) await rename(join(assets, name), join(assets, renamed(name)))
  // The worker comes last: one that is fetched early must not find the others half written.
  const files = await readdir(folder, { recursive: true })
  for (const file of [...files.filter((name) => name !== 'sw.js'), 'sw.js']) {
    if (!/\.(js|css|html|webmanifest)$/.test(file)) continue
    const text = await readFile(join(folder, file), 'utf8')
    const changed = text.replaceAll(anyName, (name) => renamed(name)).replaceAll(before, after)
    await writeFile(join(folder, file), changed)
  }
  return after
}

/** Waits until everything is kept for use without a network, and the page is under its care. */
export const waitUntilKept = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')

/** Has the browser look for a newer version, and waits until all of that build is fetched. */
export async function fetchUpdate(page: Page, build: string): Promise<void> {
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update()
  })
  await expect.poll(() => keptBuilds(page), { timeout: 20_000 }).toContain(build)
  const isFetched = async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    return Boolean(registration?.waiting) && !registration?.installing
  }
  await expect.poll(() => page.evaluate(isFetched), { timeout: 20_000 }).toBe(true)
}

/** The builds whose files the browser keeps. */
export const keptBuilds = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () =>
    (await caches.keys()).map((name) => /^klyngevalg-build:(\w+) /.exec(name)?.[1] ?? name),
  )
