import { readFile, writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { actAs, expect, expectAccessible, openExample, test } from '../support/journeys.ts'

const choose = (page: Page, item: string) =>
  page
    .getByRole('button', { name: /^Sikkerhedskopi/ })
    .click()
    .then(() => page.getByRole('menuitem', { name: item }).click())

async function savedCopy(page: Page, path: string): Promise<string> {
  const download = page.waitForEvent('download')
  await choose(page, 'Gem en kopi nu')
  await (await download).saveAs(path)
  await expect(page.getByText('Kopien er læst efter og sendt til browserens mappe')).toBeVisible()
  return path
}

const takeFile = (page: Page, path: string) =>
  page.getByRole('dialog').locator('input[type=file]').setInputFiles(path)

/** The ranking of an area as the screen has it. */
const ranking = (page: Page) =>
  page.getByRole('table', { name: 'Rangliste for Energiteknologi' }).innerText()

test('a copy is saved in one press, and brings the round back after it was deleted', async ({
  page,
}, testInfo) => {
  await openExample(page)
  await expect(page.getByText('Ingen kopi endnu').first()).toBeVisible()
  const file = await savedCopy(page, testInfo.outputPath('kopi.klynge'))
  await expect(page.getByText(/^Kopi kl\. \d\d\.\d\d$/).first()).toBeVisible()
  await page.getByRole('link', { name: 'Energiteknologi' }).click()
  const before = await ranking(page)

  await page.getByRole('link', { name: 'Klyngevalg' }).click()
  await page.getByRole('button', { name: /^Slet / }).click()
  await page.getByRole('button', { name: 'Slet runden' }).click()
  await expect(page.getByText('Der er ingen runder i denne browser')).toBeVisible()

  await page.getByRole('button', { name: 'Gendan fra en kopi' }).click()
  await takeFile(page, file)
  const dialog = page.getByRole('dialog', { name: 'Gendan fra en kopi' })
  await expect(dialog).toContainText('Hændelser i kopien')
  await expectAccessible(page)
  await expect(page.getByText('Der er ingen runder i denne browser')).toBeAttached()
  await dialog.getByRole('button', { name: /^Gendan \d+ hændelser$/ }).click()
  await dialog.getByRole('button', { name: 'Åbn runden' }).click()
  await page.getByRole('link', { name: 'Energiteknologi' }).click()
  expect(await ranking(page)).toBe(before)

  await choose(page, 'Gendan fra en kopi …')
  await takeFile(page, file)
  await expect(page.getByRole('dialog')).toContainText('0 nye hændelser: der er intet at gendanne.')
})

test('a copy is tried out without changing anything, and a damaged one is refused', async ({
  page,
}, testInfo) => {
  await openExample(page)
  const file = await savedCopy(page, testInfo.outputPath('kopi.klynge'))
  await page.getByRole('link', { name: 'Energiteknologi' }).click()
  await page.getByRole('button', { name: 'Luk området …' }).click()
  await page.getByLabel('Begrundelse').fill('Prøve.')
  await page.getByRole('button', { name: 'Luk området', exact: true }).click()
  await expect(page.getByRole('complementary')).toContainText('Prøve.')

  await choose(page, 'Afprøv sikkerhedskopien …')
  await takeFile(page, file)
  const dialog = page.getByRole('dialog', { name: 'Afprøv sikkerhedskopien' })
  await expect(dialog).toContainText('Kopien er i orden')
  await expect(dialog).toContainText('Der er 1 hændelser på denne computer, som ikke er i kopien')
  await dialog.getByRole('button', { name: 'Luk' }).click()

  const bytes = await readFile(file)
  bytes[bytes.length >> 1]! ^= 0xff
  const spoilt = testInfo.outputPath('spoleret.klynge')
  await writeFile(spoilt, bytes)
  await choose(page, 'Gendan fra en kopi …')
  await takeFile(page, spoilt)
  await expect(page.getByRole('alert')).toContainText('Kopien kan ikke bruges. Intet er ændret.')
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('complementary')).toContainText('Prøve.')
})

test('[S7] with a store that never answers a copy still holds what is on the screen', async ({
  page,
}, testInfo) => {
  await openExample(page)
  await actAs(page, 'Ida Åkjær')
  await page.getByRole('link', { name: /Fortsæt med/ }).click()
  await page.evaluate(() => {
    const silent = () =>
      ({ addEventListener: () => undefined }) as unknown as IDBRequest<IDBValidKey>
    IDBObjectStore.prototype.put = silent
    IDBObjectStore.prototype.add = silent
  })
  const point = page
    .getByRole('radiogroup', { name: /SMV-fokus/ })
    .getByRole('radio')
    .nth(3)
  await point.check({ force: true })
  await expect(page.getByRole('alert')).toContainText('Ikke gemt – lageret svarer ikke', {
    timeout: 7_000,
  })
  await expect(point).toBeChecked()
  const download = page.waitForEvent('download')
  await page.getByRole('alert').getByRole('button', { name: 'Gem en kopi nu' }).click()
  await (await download).saveAs(testInfo.outputPath('kopi.klynge'))
  await expect(
    page.getByText('Den ene ændring, der ikke er gemt i browseren, er med.'),
  ).toBeVisible()
})

test('one is reminded of a copy after ten idle minutes with something new', async ({ page }) => {
  await page.clock.install()
  await openExample(page)
  await page.getByRole('link', { name: 'Energiteknologi' }).click()
  await page.getByRole('button', { name: 'Luk området …' }).click()
  await page.getByLabel('Begrundelse').fill('Prøve.')
  await page.getByRole('button', { name: 'Luk området', exact: true }).click()
  await expect(page.getByRole('complementary')).toContainText('Prøve.')
  await page.clock.runFor('05:00')
  await expect(page.getByText('Der er 1 ny hændelse og endnu ingen kopi.')).toBeHidden()
  await page.clock.runFor('06:00')
  await expect(page.getByText('Der er 1 ny hændelse og endnu ingen kopi.')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Senere' }).click()
  await expect(page.getByText('Der er 1 ny hændelse og endnu ingen kopi.')).toBeHidden()
  await page.clock.runFor('01:01:00')
  await expect(page.getByText('Der er 1 ny hændelse og endnu ingen kopi.')).toBeVisible()
})

test('copies go to a folder, are read back there, and older ones make room', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, {
      showDirectoryPicker: async () => {
        const root = await navigator.storage.getDirectory()
        return root.getDirectoryHandle('Kopier', { create: true })
      },
    })
  })
  await page.clock.install()
  await openExample(page)
  await choose(page, 'Gem kopier i en mappe …')
  for (let copies = 0; copies < 12; copies += 1) {
    await choose(page, 'Gem en kopi nu')
    await expect(page.getByText('i mappen «Kopier» og læst efter: alt er med.')).toBeVisible()
    await page.getByRole('button', { name: 'Luk', exact: true }).click()
    await page.clock.runFor(2_000)
  }
  const names = await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    const found: string[] = []
    for await (const name of (await root.getDirectoryHandle('Kopier')).keys()) found.push(name)
    return found
  })
  expect(names).toHaveLength(10)
  expect(names.every((name) => /^klyngevalg-.*\.klynge$/.test(name))).toBe(true)

  await page.getByRole('link', { name: 'Energiteknologi' }).click()
  await page.getByRole('button', { name: 'Luk området …' }).click()
  await page.getByLabel('Begrundelse').fill('Prøve.')
  await page.getByRole('button', { name: 'Luk området', exact: true }).click()
  await expect(page.getByRole('complementary')).toContainText('Prøve.')
  await page.clock.runFor('11:00')
  await expect
    .poll(async () => {
      await page.clock.runFor(1_000)
      return page.evaluate(async (known) => {
        const root = await navigator.storage.getDirectory()
        const found: string[] = []
        for await (const name of (await root.getDirectoryHandle('Kopier')).keys()) found.push(name)
        return found.filter((name) => !known.includes(name)).length
      }, names)
    })
    .toBe(1)
})

test('[S10] that the browser may delete everything is said exactly when it may', async ({
  page,
  context,
  baseURL,
}) => {
  await page.goto('./')
  await expect(
    page.getByText('Browseren kan slette dine data. Gem en kopi hver dag.'),
  ).toBeVisible()
  const session = await context.browser()!.newBrowserCDPSession()
  const other = await context.browser()!.newContext({ baseURL: baseURL! })
  const page2 = await other.newPage()
  const cdp = await other.newCDPSession(page2)
  await page2.goto(baseURL!)
  const { targetInfo } = await cdp.send('Target.getTargetInfo')
  await session.send('Browser.grantPermissions', {
    origin: new URL(baseURL!).origin,
    browserContextId: targetInfo.browserContextId!,
    permissions: ['durableStorage'],
  })
  await page2.evaluate(() => navigator.storage.persist())
  await page2.reload()
  await expect(page2.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(
    page2.getByText('Browseren kan slette dine data. Gem en kopi hver dag.'),
  ).toBeHidden()
  await other.close()
})
