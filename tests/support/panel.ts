import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { browserArguments, findBrowser } from './browser.mjs'
import { expect, goToPage, openTemplateRound, withoutServiceWorker } from './journeys.ts'
import { watch } from './watch.ts'

export const passphrase = 'fire heste på en bro'

export interface Profile {
  readonly context: BrowserContext
  readonly page: Page
  readonly folder: string
  readonly watched: Awaited<ReturnType<typeof watch>>
}

/**
 * A browser of its own with its profile on disk, as each of them has at home; `isKept` for one who
 * works on without a network.
 */
export async function openProfile(
  baseURL: string,
  { viewport = { width: 1440, height: 900 }, isKept = false } = {},
) {
  const folder = await mkdtemp(join(tmpdir(), 'klyngevalg-panel-'))
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: findBrowser() ?? '',
    args: browserArguments,
    baseURL,
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    viewport,
    acceptDownloads: true,
  })
  const watched = await watch(context)
  if (!isKept) await withoutServiceWorker(context)
  const page = context.pages()[0] ?? (await context.newPage())
  page.setDefaultTimeout(15_000)
  return { context, page, folder, watched }
}

export const toTab = async (page: Page, name: string) => {
  await goToPage(page, 'Panel')
  await page.getByRole('navigation', { name: 'Panelets sider' }).getByRole('link', { name }).click()
}

/** Saves what a press downloads, under the name the browser is given. */
export async function saved(
  page: Page,
  press: () => Promise<void>,
  folder: string,
): Promise<string> {
  const downloading = page.waitForEvent('download')
  await press()
  const download = await downloading
  const path = join(folder, download.suggestedFilename())
  await download.saveAs(path)
  return path
}

export async function choose(page: Page, path: string) {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Vælg fil' }).click()
  await (await chooser).setFiles(path)
}

export async function addPerson(
  page: Page,
  kind: 'bedømmer' | 'sagsbehandler',
  name: string,
  phone = '',
) {
  await page.getByRole('button', { name: `Tilføj ${kind}` }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Navn').fill(name)
  if (phone) await dialog.getByLabel('Telefon').fill(phone)
  await dialog.getByRole('button', { name: /^Gem/ }).click()
  await expect(page.getByRole('rowheader', { name })).toBeVisible()
}

export async function wordsFor(page: Page, name: string): Promise<string> {
  await page.getByRole('button', { name: `Lav seks ord til ${name}` }).click()
  const dialog = page.getByRole('dialog', { name: `Seks ord til ${name}` })
  const words = await dialog.getByLabel('Ordene på én linje').inputValue()
  await dialog.getByRole('button', { name: 'Luk' }).click()
  return words
}

/** Opens a file with its words: two actions and the words themselves. */
export async function openWith(page: Page, path: string, words: string) {
  await choose(page, path)
  await page.getByLabel('Ord 1').fill('')
  await page.evaluate((text) => {
    const field = document.querySelector('#word-0')
    const data = new DataTransfer()
    data.setData('text', text)
    field?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }))
  }, words)
  await page.getByRole('button', { name: 'Åbn filen' }).click()
}

export async function declareAll(page: Page, conflict?: { applicant: string; text: string }) {
  await expect(page.getByRole('heading', { name: 'Din habilitet' })).toBeVisible()
  if (conflict) {
    const card = page.getByRole('listitem').filter({ hasText: conflict.applicant }).first()
    await card.getByText('Ja, der er noget').click()
    await card.getByText('Ledelse eller nær tilknytning').click()
    await card.getByLabel('Beskriv forholdet').fill(conflict.text)
  }
  await page.getByRole('button', { name: 'Intet at erklære for resten' }).click()
  await page.getByRole('button', { name: 'Afgiv 4 erklæringer' }).click()
  await expect(page.getByText('Send erklæringen nu', { exact: false })).toBeVisible()
}

/** A key pressed before the desk stands there would be lost. */
export const expectDesk = (page: Page) =>
  expect(page.getByRole('region', { name: 'Point', exact: true })).toBeVisible()

export const saveAnswer = (page: Page, folder: string) =>
  saved(page, () => page.getByRole('button', { name: 'Gem min besvarelse' }).click(), folder)

/** Takes an answer in at the agency, after a look at what it brings. */
export async function takeIn(page: Page, path: string, name: string, because?: string) {
  await choose(page, path)
  const dialog = page.getByRole('dialog', { name: `Besvarelse fra ${name}` })
  if (because) await dialog.getByLabel('Hvordan er det bekræftet?').fill(because)
  await dialog.getByRole('button', { name: /^(Tag besvarelsen ind|Notér)/ }).click()
  await expect(page.getByText(`Besvarelsen fra ${name} er taget ind`)).toBeVisible()
}

export const makeFile = (page: Page, folder: string, kind: string, name: string) =>
  saved(
    page,
    () => page.getByRole('button', { name: `${kind} til ${name}: lav fil` }).click(),
    folder,
  )

export async function setUpRound(page: Page, applications: string) {
  await openTemplateRound(page, 'Panelrunde')
  await page.getByLabel('Bedømmelser, en ansøgning mindst skal have').fill('2')
  await page.getByRole('button', { name: 'Gem opsætningen' }).click()
  await goToPage(page, 'Ansøgninger')
  await page
    .getByRole('button', { name: /Indlæs ansøgninger/ })
    .first()
    .click()
  await choose(page, applications)
  await page.getByRole('button', { name: /^Indlæs 4/ }).click()
  await toTab(page, 'Personer')
  await addPerson(page, 'sagsbehandler', 'Sagsbehandler Eksempel', '12 34 56 78')
  await addPerson(page, 'bedømmer', 'Karen Lindqvist')
  await addPerson(page, 'bedømmer', 'Jens Okholm')
  await toTab(page, 'Fordeling')
  await page.getByRole('button', { name: 'Foreslå fordeling …' }).click()
  await page.getByRole('button', { name: 'Fordel sådan' }).click()
}

export async function makeKey(page: Page) {
  await page.getByRole('button', { name: 'Lav rundens nøgle' }).click()
  await page.getByLabel('Adgangssætning', { exact: true }).fill(passphrase)
  await page.getByLabel('Skriv den igen').fill(passphrase)
  await page.getByRole('button', { name: 'Lav nøglen' }).click()
  await page.getByLabel(/Skriv adgangssætningen fra det sted/).fill(passphrase)
  await page.getByRole('button', { name: 'Prøv den af' }).click()
  await expect(page.getByText('Adgangssætningen er prøvet af.')).toBeVisible()
}

/** Hands in all that is done; answers with the receipt code. */
export async function handInAll(page: Page, count: number): Promise<string> {
  await goToPage(page, 'Aflever')
  await page.getByRole('button', { name: /^Aflever/ }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Aflever/ })
    .click()
  await expect(page.getByText(`${count} af ${count} bedømmelser`)).toBeVisible()
  return (await page.locator('.answer-code').textContent()) ?? ''
}
