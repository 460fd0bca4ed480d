import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { contentSecurityPolicy } from '~/app/contentSecurityPolicy.ts'
import { expect, goToPage, openExample, test as base } from '../support/journeys.ts'
import { serveWithNginx } from '../support/serveWithNginx.ts'

interface Hosts {
  /** The program as deploy/nginx.conf gives it out. */
  readonly nginx: string
  /** Shows, from another origin, a page that frames an address. */
  readonly frame: (page: Page, url: string) => Promise<void>
}

const test = base.extend<{ frame: Hosts['frame'] }, { nginx: string }>({
  nginx: [
    async ({ browserName: _browser }, provide) => {
      const { url, stop } = await serveWithNginx()
      await provide(url)
      await stop()
    },
    { scope: 'worker' },
  ],
  frame: async ({ browserName: _browser }, provide) => {
    const server = createServer((request, response) => {
      const { searchParams } = new URL(request.url ?? '', 'http://localhost')
      response.setHeader('content-type', 'text/html')
      response.end(
        `<!doctype html><link rel="icon" href="data:,"><h1>Ond side</h1>
        <iframe src="${searchParams.get('url')}" width="900" height="600"></iframe>`,
      )
    })
    await new Promise<void>((done) => server.listen(0, 'localhost', done))
    const { port } = server.address() as AddressInfo
    await provide(async (page, url) => {
      await page.goto(`http://localhost:${port}/?url=${encodeURIComponent(url)}`)
    })
    server.close()
  },
})

test.use({ isKept: true })

test('[C7] framed by another page it shows one sentence, and opens no storage', async ({
  page,
  frame,
  baseURL,
}) => {
  await frame(page, baseURL ?? '')
  const framed = page.frameLocator('iframe')
  const link = framed.getByRole('link', { name: 'Åbn siden i sit eget vindue' })
  await expect(link).toBeVisible()
  await expect(framed.getByRole('button')).toHaveCount(0)
  const inside = page.frames()[1]
  const kept = await inside?.evaluate(async () => [
    ...(await indexedDB.databases()),
    ...(await navigator.serviceWorker.getRegistrations()),
  ])
  expect(kept).toEqual([])

  const opening = page.waitForEvent('popup')
  await link.click()
  const opened = await opening
  await expect(opened.getByRole('button', { name: 'Prøv en eksempelrunde' })).toBeVisible()
  expect(await opened.evaluate(() => window.opener)).toBeNull()
})

test.describe('where the host says so', () => {
  test.use({ hasErrors: true })

  test('[C7] it cannot be framed at all', async ({ page, frame, nginx }) => {
    const refused = page.waitForEvent('console', (message) =>
      message.text().includes('frame-ancestors'),
    )
    await frame(page, nginx.replace('127.0.0.1', 'localhost'))
    await refused
    await expect(page.frameLocator('iframe').getByRole('link')).toHaveCount(0)
    await expect(page.frameLocator('iframe').getByText('Klyngevalg')).toHaveCount(0)
  })
})

test('[R19] nginx gives the page, its files and its worker the headers they need', async ({
  request,
  nginx,
}) => {
  const page = await request.get(nginx)
  const [, script = ''] = /src="\.\/(assets\/[^"]+\.js)"/.exec(await page.text()) ?? []
  const headersOf = async (path: string) => (await request.get(nginx + path)).headers()
  for (const path of ['', script, 'sw.js', 'manifest.webmanifest', 'nowhere.html']) {
    expect(await headersOf(path), path).toMatchObject({
      'content-security-policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    })
  }
  const typeOf = async (path: string) => (await headersOf(path))['content-type']
  const cachingOf = async (path: string) => (await headersOf(path))['cache-control']
  expect(await typeOf('')).toBe('text/html; charset=utf-8')
  expect(await typeOf('sw.js')).toBe('text/javascript; charset=utf-8')
  expect(await typeOf('manifest.webmanifest')).toBe('application/manifest+json; charset=utf-8')
  expect(await cachingOf(script)).toBe('public, max-age=31536000, immutable')
  for (const path of ['', 'index.html', 'sw.js', 'manifest.webmanifest']) {
    expect(await cachingOf(path), path).toBe('no-cache')
  }
})

test('[R19] the workbench works behind those headers, and without a network', async ({
  page,
  context,
  nginx,
}) => {
  await openExample(page, nginx)
  await page.getByRole('link', { name: 'Energiteknologi' }).click()
  await page.getByRole('button', { name: 'Vis diagram over området' }).click()
  await expect(page.getByText('hver prik er en bedømmers eget')).toBeVisible()
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
  await context.setOffline(true)
  await page.reload()
  await goToPage(page, 'Ansøgninger')
  await expect(page.getByRole('heading', { name: 'Ansøgninger', level: 1 })).toBeVisible()
})
