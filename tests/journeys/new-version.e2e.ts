import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from '@playwright/test'
import { expect, openExample } from '../support/journeys.ts'
import { serveFolder } from '../support/staticServer.ts'

const test = base.extend<{ deployed: { folder: string; url: string } }>({
  deployed: async ({ browserName: _browser }, provide) => {
    const folder = await mkdtemp(join(tmpdir(), 'klyngevalg-deploy-'))
    await cp('dist', folder, { recursive: true })
    const { url, stop } = await serveFolder(folder)
    await provide({ folder, url })
    stop()
    await rm(folder, { recursive: true })
  },
})

test('a new version waits until the person takes it in use', async ({ page, deployed }) => {
  await openExample(page, deployed.url)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Områder', level: 1 })).toBeVisible()
  await page.evaluate(() => {
    document.title = 'not reloaded'
  })

  await appendFile(join(deployed.folder, 'sw.js'), '\n// another version\n')
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
  await expect(page.getByText('En ny udgave af Klyngevalg er klar.')).toBeVisible()
  await expect(page).toHaveTitle('not reloaded')

  await page.getByRole('button', { name: 'Skift til den nye udgave' }).click()
  await expect(page).toHaveTitle('Klyngevalg')
  await expect(page.getByRole('heading', { name: 'Områder', level: 1 })).toBeVisible()
  await expect(page.getByText('En ny udgave af Klyngevalg er klar.')).toBeHidden()
})
