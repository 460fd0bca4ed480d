import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessible, goToPage, test } from '../support/journeys.ts'
import { watch } from '../support/watch.ts'

const cli = async (...argv: readonly string[]) => {
  const args = ['--no-install', 'tsx', 'src/cli/main.ts', ...argv]
  return (await promisify(execFile)('npx', args, { encoding: 'buffer' })).stdout
}

async function savedBytes(page: Page, button: Locator, path: string): Promise<Buffer> {
  const downloading = page.waitForEvent('download')
  await button.click()
  await (await downloading).saveAs(path)
  return readFile(path)
}

test('[D5] [D6] an archive is verified from a file on disk, with the rankings of the workbench', async ({
  browser,
  page,
}, testInfo) => {
  const folder = testInfo.outputPath('demo')
  await cli('demo', '--out', folder)
  const archive = `${folder}/example.klynge`
  const ranking = await cli('rank', archive, '--format', 'csv')

  // The page by itself, as it lies in the archive, without any host.
  const address = pathToFileURL(resolve('dist/verify.html')).href
  const context = await browser.newContext({ locale: 'da-DK', offline: true })
  const watched = await watch(context)
  const alone = await context.newPage()
  await alone.goto(address)
  const choose = async (path: string) => {
    const chooser = alone.waitForEvent('filechooser')
    await alone.getByRole('button', { name: 'Vælg fil' }).click()
    await (await chooser).setFiles(path)
  }
  await choose(archive)
  await expect(alone.getByRole('heading', { name: 'Alt passer' })).toBeFocused()
  await expect(alone.getByRole('table', { name: /^Energiteknologi: Tæt/ })).toContainText('41/10')
  await expect(alone.getByRole('row', { name: /^Styrelsens beslutninger/ })).toContainText(
    '14Passer',
  )
  await expectAccessible(alone)
  const button = alone.getByRole('button', { name: 'Gem ranglisten (CSV)' })
  const own = await savedBytes(alone, button, testInfo.outputPath('egen.csv'))
  expect(own.equals(ranking)).toBe(true)

  // One byte of an event.
  const bytes = await readFile(archive)
  const at = bytes.indexOf('"kind":"area-decided"')
  bytes.writeUInt8(bytes.readUInt8(at + 10) ^ 1, at + 10)
  const spoilt = testInfo.outputPath('aendret.klynge')
  await writeFile(spoilt, bytes)
  await choose(spoilt)
  await expect(alone.getByRole('heading', { name: 'Noget passer ikke' })).toBeFocused()
  await expect(
    alone.getByText(/^Kæden er brudt ved hændelse \d+ i «log\/.+22\. juni 2020/),
  ).toBeVisible()
  await expectAccessible(alone)
  await alone.getByRole('button', { name: 'English' }).click()
  await expect(alone.getByText(/^The chain is broken at event \d+/)).toBeVisible()
  expect(watched.trespasses).toEqual([`request: ${address}`])
  expect(watched.errors).toEqual([])
  await context.close()

  // The workbench has the same ranking, once it has the archive.
  await page.goto('./')
  await page.getByRole('button', { name: 'Gendan fra en kopi' }).click()
  const dialog = page.getByRole('dialog', { name: 'Gendan fra en kopi' })
  await dialog.locator('input[type=file]').setInputFiles(archive)
  await dialog.getByRole('button', { name: /^Gendan \d+ hændelser$/ }).click()
  await dialog.getByRole('button', { name: 'Åbn runden' }).click()
  await goToPage(page, 'Indstilling')
  await page.getByRole('button', { name: 'Hent filer' }).click()
  const wide = page.getByRole('menuitem', { name: 'Ranglisten, én linje pr. ansøgning' }).first()
  const shown = await savedBytes(page, wide, testInfo.outputPath('rangliste.csv'))
  expect(shown.equals(ranking)).toBe(true)
})
