import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, expectAccessible, goToPage, test } from '../support/journeys.ts'
import {
  choose,
  declareAll,
  expectDesk,
  handInAll,
  makeFile,
  makeKey,
  openProfile,
  openWith,
  passphrase,
  type Profile,
  saveAnswer,
  saved,
  setUpRound,
  takeIn,
  toTab,
  wordsFor,
} from '../support/panel.ts'

const applications = 'fixtures/applications/four-applications.csv'
const shots = process.env['PANEL_SHOTS']

async function shot({ page }: Pick<Profile, 'page'>, name: string) {
  if (shots) await page.screenshot({ path: join(shots, `${name}.png`), fullPage: true })
}

/** Files below a folder that hold a text, as UTF-8 or UTF-16. */
async function filesHolding(folder: string, text: string): Promise<readonly string[]> {
  const needles = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')]
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const found: string[] = []
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name)
    const bytes = await readFile(path).catch(() => Buffer.alloc(0))
    if (needles.some((needle) => bytes.includes(needle))) found.push(path)
  }
  return found
}

const marker = { karen: 'karenmarkbd41f0c9a7e6', jens: 'jensmark3c8e51d2f094' }

/** Scores all of one's applications by keyboard alone, with a remark on the first criterion. */
async function scoreAll(page: Page, count: number, digits: string, remark: string) {
  await page.getByRole('link', { name: /^(Begynd|Fortsæt)/ }).focus()
  await page.keyboard.press('Enter')
  await expectDesk(page)
  for (let scored = 0; scored < count; scored += 1) {
    const heading = page.getByRole('heading', { level: 1 })
    await expect(page.getByText('Meldt færdig')).toHaveCount(0)
    const applicant = (await heading.textContent()) ?? ''
    await page.keyboard.press('r')
    await page.keyboard.type(remark)
    await page.keyboard.press('Escape')
    await page.keyboard.type(digits, { delay: 40 })
    await expect(page.getByText('Ikke bedømt endnu')).toHaveCount(0)
    await page.keyboard.press('m')
    await expect(page.getByText('Meldt færdig')).toBeVisible()
    if (scored === count - 1) return
    await page.keyboard.press('Control+Enter')
    await expect(heading).not.toHaveText(applicant)
  }
}

const openRankings = async (page: Page): Promise<string> => {
  await goToPage(page, 'Områder')
  await page.getByRole('link', { name: 'Energiteknologi' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Energiteknologi')
  return page.locator('main').innerText()
}

test('a panel works apart: habilitet, briefs, answers, and nothing of one reaches another', async ({
  baseURL,
}) => {
  test.setTimeout(300_000)
  const url = baseURL ?? ''
  const carried = await mkdtemp(join(tmpdir(), 'klyngevalg-carried-'))
  const agency = await openProfile(url)
  const { page } = agency
  await setUpRound(page, applications)
  await toTab(page, 'Filer')
  await shot(agency, '05-files-empty')
  await makeKey(page)
  const words = {
    karen: await wordsFor(page, 'Karen Lindqvist'),
    jens: await wordsFor(page, 'Jens Okholm'),
  }
  const habilitet = {
    karen: await makeFile(page, carried, 'Habilitet', 'Karen Lindqvist'),
    jens: await makeFile(page, carried, 'Habilitet', 'Jens Okholm'),
  }
  await shot(agency, '06-files')
  await expectAccessible(page)

  // Each declares on a machine of their own. Wrong words say so, and at last whom to call.
  const karen = await openProfile(url, { isKept: true })
  const jens = await openProfile(url, { viewport: { width: 1280, height: 800 }, isKept: true })
  await karen.page.goto('./')
  await shot(karen, '10-first-page')
  await expectAccessible(karen.page)
  await openWith(karen.page, habilitet.karen, words.jens)
  const isWrong = karen.page.getByText('Ordene passer ikke til filen.', { exact: false })
  const open = karen.page.getByRole('button', { name: 'Åbn filen' })
  for (let tries = 1; tries < 3; tries += 1) {
    await expect(isWrong).toBeVisible()
    await expect(karen.page.getByText('12 34 56 78', { exact: false })).toHaveCount(0)
    await open.click()
  }
  await expect(karen.page.getByText('12 34 56 78', { exact: false })).toBeVisible()
  await shot(karen, '11-wrong-words')
  await openWith(karen.page, habilitet.karen, words.karen)
  await shot(karen, '12-declare')
  await expectAccessible(karen.page)
  await declareAll(karen.page)
  await shot(karen, '13-declared')
  const karenDeclared = await saveAnswer(karen.page, carried)
  await jens.page.goto('./')
  await openWith(jens.page, habilitet.jens, words.jens)
  await declareAll(jens.page, { applicant: 'Mønt og Mening', text: 'Sidder i bestyrelsen' })
  const jensDeclared = await saveAnswer(jens.page, carried)

  // The agency rules; the brief is without what he is recused from.
  await takeIn(page, karenDeclared, 'Karen Lindqvist')
  await takeIn(page, jensDeclared, 'Jens Okholm')
  await toTab(page, 'Habilitet')
  await page.getByRole('button', { name: 'Afgør habilitet: Jens Okholm og Mønt og Mening' }).click()
  const ruling = page.getByRole('dialog')
  await ruling.getByText(/^Inhabil/).click()
  await ruling.getByRole('textbox').fill('Medlem af ansøgerens bestyrelse')
  await shot(agency, '08-ruling')
  await ruling.getByRole('button', { name: 'Registrer afgørelsen' }).click()
  await toTab(page, 'Filer')
  const brief = {
    karen: await makeFile(page, carried, 'Bedømmelsesfil', 'Karen Lindqvist'),
    jens: await makeFile(page, carried, 'Bedømmelsesfil', 'Jens Okholm'),
  }

  // A colleague joins before any score has come.
  const colleagueFile = await saved(
    page,
    () => page.getByRole('button', { name: 'Lav fil til en kollega' }).click(),
    carried,
  )
  const colleagueWords = await page.getByLabel('Ordene, der åbner den (vises kun her)').inputValue()

  // Both assess without a network, by keyboard alone.
  for (const [one, file, six] of [
    [karen, brief.karen, words.karen],
    [jens, brief.jens, words.jens],
  ] as const) {
    await one.page.goto('./')
    await openWith(one.page, file, six)
    await expect(one.page.getByRole('heading', { name: 'Bedøm', level: 1 })).toBeVisible()
    await one.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await one.context.setOffline(true)
  }
  await expect(jens.page.getByText('Mønt og Mening')).toHaveCount(0)
  await shot(karen, '15-assess')
  // From the words to the first point: the file is opened, the first application, a digit.
  await karen.page.getByRole('link', { name: /^Begynd/ }).click()
  await expectDesk(karen.page)
  await karen.page.keyboard.press('4')
  await expect(karen.page.locator('.desk-result strong')).toHaveText('4,00')
  await karen.page.keyboard.press('Control+z')
  await goToPage(karen.page, 'Bedøm')
  await scoreAll(karen.page, 4, '4345', marker.karen)
  await shot(karen, '16-desk')
  await scoreAll(jens.page, 3, '2534', marker.jens)
  const receipt = { karen: await handInAll(karen.page, 4), jens: await handInAll(jens.page, 3) }
  await shot(karen, '17-handed-in')
  await expectAccessible(karen.page)
  const answer = {
    karen: await saveAnswer(karen.page, carried),
    jens: await saveAnswer(jens.page, carried),
  }

  // At the agency in one order, at the colleague's in the other, and once more: the same.
  await takeIn(page, answer.karen, 'Karen Lindqvist')
  await expect(page.getByText(receipt.karen)).toBeVisible()
  await takeIn(page, answer.jens, 'Jens Okholm')
  await choose(page, answer.karen)
  await expect(page.getByText('Der er intet nyt i den', { exact: false })).toBeVisible()
  await page.getByRole('button', { name: 'Notér den som modtaget' }).click()
  await choose(page, karenDeclared)
  await expect(page.getByText('Der er intet nyt i den', { exact: false })).toBeVisible()
  await page.getByRole('dialog').getByRole('button', { name: 'Fortryd' }).click()
  await shot(agency, '09-taken')
  await goToPage(page, 'Panel')
  await expect(page.getByText('2 af 2 har afleveret alt', { exact: false })).toBeVisible()
  await shot(agency, '09-board')
  await expectAccessible(page)
  const ranked = await openRankings(page)
  const colleague = await openProfile(url)
  await colleague.page.goto('./')
  await openWith(colleague.page, colleagueFile, colleagueWords)
  await shot(colleague, '30-colleague')
  await colleague.page.getByRole('button', { name: 'Hent runden ind' }).click()
  await toTab(colleague.page, 'Filer')
  await colleague.page.getByLabel('Adgangssætning').fill(passphrase)
  await colleague.page.getByRole('button', { name: 'Lås op' }).click()
  await takeIn(colleague.page, answer.jens, 'Jens Okholm')
  await takeIn(colleague.page, answer.karen, 'Karen Lindqvist')
  expect(await openRankings(colleague.page)).toBe(ranked)

  // The code comes back, and what is at home may go.
  await jens.page.getByLabel('Koden fra svaret').fill(`Tak! ${receipt.jens.toLowerCase()}`)
  await jens.page.getByRole('button', { name: 'Bekræft' }).click()
  await expect(jens.page.getByText('Modtaget.')).toBeVisible()
  await shot(jens, '18-received')

  // Karen turns out to sit on a board after all: recused after scoring, quorum is short at once.
  await toTab(page, 'Habilitet')
  await page.getByRole('button', { name: 'Indtast erklæring …' }).click()
  const entry = page.getByRole('dialog', { name: 'Indtast erklæring' })
  await entry.getByRole('button', { name: /Hvem har erklæret/ }).click()
  await page.getByRole('option', { name: 'Karen Lindqvist' }).click()
  await entry
    .getByText(/Tilknytning til/)
    .first()
    .click()
  await entry.getByRole('button', { name: /Ansøgning/ }).click()
  await page.getByRole('option', { name: /Netlageret/ }).click()
  await entry.getByLabel('Med egne ord').fill('Trådt ind i bestyrelsen')
  await entry.getByRole('button', { name: 'Registrer erklæringen' }).click()
  await page.getByRole('button', { name: 'Afgør habilitet: Karen Lindqvist og Netlageret' }).click()
  await page
    .getByRole('dialog')
    .getByText(/^Inhabil/)
    .click()
  await page.getByRole('dialog').getByRole('textbox').fill('Ny i bestyrelsen')
  await page.getByRole('button', { name: 'Registrer afgørelsen' }).click()
  expect(await openRankings(page)).toContain('For få bedømmelser')

  // Her laptop is lost: her last answer and her six words bring all of it to another.
  const laptop = await openProfile(url, { viewport: { width: 390, height: 844 } })
  await laptop.page.goto('./')
  await expect(laptop.page.getByRole('button', { name: 'Vælg fil' })).toBeVisible()
  await shot(laptop, '20-first-390')
  await openWith(laptop.page, answer.karen, words.karen)
  await expect(laptop.page.getByRole('heading', { name: 'Bedøm', level: 1 })).toBeVisible()
  await shot(laptop, '21-assess-390')
  await goToPage(laptop.page, 'Aflever')
  await expect(laptop.page.getByRole('heading', { name: 'Aflever', level: 1 })).toBeVisible()
  await shot(laptop, '22-hand-in-390')
  await laptop.page
    .getByRole('button', { name: /^Genåbn/ })
    .first()
    .click()
  await laptop.page.getByRole('dialog').getByRole('textbox').fill('Ny læsning')
  await laptop.page
    .getByRole('dialog')
    .getByRole('button', { name: /^Genåbn/ })
    .click()
  const again = await saveAnswer(laptop.page, carried)
  await toTab(page, 'Filer')
  await choose(page, again)
  await expect(page.getByText('Besvarelsen kommer fra en anden computer end før')).toBeVisible()
  await shot(agency, '31-new-device')
  await page.getByRole('dialog').getByRole('button', { name: 'Fortryd' }).click()
  await takeIn(page, again, 'Karen Lindqvist', 'Ringet op på det kendte nummer')

  // Released for the meeting, the others' words are read on a screen and kept nowhere.
  await page.getByRole('button', { name: 'Frigiv bedømmelser …' }).click()
  await page.getByText('Alle områder').click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Frigiv/ })
    .click()
  const readFileForJens = await makeFile(page, carried, 'Læsefil', 'Jens Okholm')
  const reader = await openProfile(url)
  await reader.page.goto('./')
  await openWith(reader.page, readFileForJens, words.jens)
  await expect(reader.page.getByRole('heading', { name: 'Bedømmelser til mødet' })).toBeVisible()
  await expect(reader.page.getByText(marker.jens).first()).toBeVisible()
  await expect(reader.page.getByText('Mønt og Mening')).toHaveCount(0)
  await expectAccessible(reader.page)

  // Nobody's machine has a trace of the other's words; each has its own.
  for (const profile of [agency, karen, jens, laptop, colleague, reader]) {
    expect(profile.watched).toEqual({ trespasses: [], errors: [] })
    await profile.context.close()
  }
  expect(await filesHolding(karen.folder, marker.karen)).not.toEqual([])
  expect(await filesHolding(jens.folder, marker.jens)).not.toEqual([])
  expect(await filesHolding(karen.folder, marker.jens)).toEqual([])
  expect(await filesHolding(laptop.folder, marker.jens)).toEqual([])
  expect(await filesHolding(jens.folder, marker.karen)).toEqual([])
  expect(await filesHolding(reader.folder, marker.jens)).toEqual([])
  for (const folder of [agency, karen, jens, laptop, colleague, reader].map(
    (each) => each.folder,
  )) {
    await rm(folder, { recursive: true, force: true })
  }
  await rm(carried, { recursive: true, force: true })
})
