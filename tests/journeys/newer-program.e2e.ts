import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { actAs, expect, expectAccessible, openExample, test } from '../support/journeys.ts'
import { serveFolder } from '../support/staticServer.ts'

// Nothing is kept for later: the page that comes is the one that lies on the server.
test.use({ hasErrors: true, isKept: false })

/** Puts a program in place whose data are of the next schema. */
async function putNewerProgram(folder: string): Promise<void> {
  const assets = join(folder, 'assets')
  let patched = 0
  for (const name of (await readdir(assets)).filter((file) => file.endsWith('.js'))) {
    const code = await readFile(join(assets, name), 'utf8')
    const newer = code.replace(
      /this\.version\((\d+)\)\.stores\(\{handles/,
      (_, version) => `this.version(${Number(version) + 1}).stores({handles`,
    )
    if (newer === code) continue
    patched += 1
    await writeFile(join(assets, name), newer)
  }
  expect(patched).toBe(1)
}

/** Everything the database and the reserve copy hold, byte for byte. */
const everythingStored = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('klyngevalg')
      request.addEventListener('success', () => resolve(request.result))
      request.addEventListener('error', () => reject(request.error!))
    })
    const found: unknown[] = [database.version]
    for (const name of database.objectStoreNames) {
      const rows = await new Promise<unknown[]>((resolve) => {
        const request = database.transaction(name).objectStore(name).getAll()
        request.addEventListener('success', () => resolve(request.result))
      })
      found.push(name, rows)
    }
    database.close()
    const root = await navigator.storage.getDirectory()
    const journal = await root.getDirectoryHandle('journal')
    for await (const name of journal.keys()) {
      if (name.endsWith('.log')) {
        found.push(name, await (await (await journal.getFileHandle(name)).getFile()).text())
      }
    }
    return JSON.stringify(found, (_, value) =>
      value instanceof Uint8Array ? Array.from(value) : value,
    )
  })

test('[U4] [U6] an older program writes nothing once a newer one has been here', async ({
  page,
  context,
}, testInfo) => {
  const folder = await mkdtemp(join(tmpdir(), 'klyngevalg-newer-'))
  await cp('dist', folder, { recursive: true })
  const { url, stop } = await serveFolder(folder)
  try {
    await openExample(page, url)
    await actAs(page, 'Ida Åkjær')
    await page.getByRole('link', { name: /Fortsæt med/ }).click()
    const point = page
      .getByRole('radiogroup', { name: /SMV-fokus/ })
      .getByRole('radio')
      .nth(3)
    await expect(point).toBeAttached()

    await putNewerProgram(folder)
    const newer = await context.newPage()
    await newer.goto(url)
    await expect(newer.getByRole('link', { name: 'Fortsæt med runden' })).toBeVisible()
    await page.bringToFront()
    await expect(
      page.getByText('En nyere udgave af Klyngevalg er åbnet i et andet vindue.'),
    ).toBeVisible()
    const before = await everythingStored(newer)
    await point.evaluate((radio: HTMLInputElement) => radio.click())
    await expect(page.locator('.desk-save')).toContainText(
      'Ikke gemt – dine data er fra en nyere udgave',
    )
    await expectAccessible(page)
    expect(await everythingStored(newer)).toBe(before)
    await newer.close()

    await rm(folder, { recursive: true })
    await cp('dist', folder, { recursive: true })
    const older = await context.newPage()
    await older.goto(url)
    await expect(older.getByRole('alert')).toContainText(
      'Du kan ikke arbejde her, fordi dine data er fra en nyere udgave',
    )
    await expect(older.getByRole('alert')).toContainText('Intet er ændret.')
    await expect(older.getByRole('radio')).toHaveCount(0)
    await expectAccessible(older)
    const download = older.waitForEvent('download')
    await older.getByRole('button', { name: 'Gem en kopi nu' }).click()
    await (await download).saveAs(testInfo.outputPath('kopi.klynge'))
    await expect(older.getByText('Runden er sendt til browserens mappe')).toBeVisible()
    expect(await everythingStored(older)).toBe(before)
  } finally {
    stop()
    await rm(folder, { recursive: true })
  }
})
