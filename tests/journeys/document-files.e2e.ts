import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { toBase64url } from '~/lib/base64url.ts'
import { expect, expectAccessible, goToPage, test } from '../support/journeys.ts'
import {
  declareAll,
  expectDesk,
  handInAll,
  makeFile,
  makeKey,
  openProfile,
  openWith,
  saveAnswer,
  setUpRound,
  takeIn,
  toTab,
  wordsFor,
} from '../support/panel.ts'
import { madePdf } from '../support/pdf.ts'
import { seededRandom } from '../support/seededRandom.ts'

const shots = process.env['PANEL_SHOTS']
const sentence = 'Vi bygger bro mellem land og by'
const name = 'Karen Lindqvist'

const shot = async (page: Page, title: string) => {
  if (shots) await page.screenshot({ path: join(shots, `${title}.png`), fullPage: true })
}

/** The four applications with some forty thousand characters of text each, which hardly pack. */
async function longApplications(folder: string): Promise<string> {
  const csv = await readFile('fixtures/applications/four-applications.csv', 'utf8')
  const [header, ...rows] = csv.trim().split('\n')
  const random = seededRandom('4')
  const text = (row: number) => `${sentence} ${row}: ${toBase64url(random(14_500))}`
  const path = join(folder, 'lange-ansøgninger.csv')
  const lines = rows.map((row, index) => `${row};${text(index + 1)};${text(index + 1)}`)
  await writeFile(path, [`${header};Plan;Organisation`, ...lines, ''].join('\n'))
  return path
}

/** What one press downloads, all of it, by file name. */
async function savedAll(page: Page, press: () => Promise<void>, count: number, folder: string) {
  const paths: string[] = []
  const done = new Promise<void>((resolve) => {
    page.on('download', (download) => {
      const path = join(folder, download.suggestedFilename())
      void download.saveAs(path).then(() => paths.push(path) === count && resolve())
    })
  })
  await press()
  await done
  return paths.toSorted()
}

test('[PA4] a brief above the limit goes out in parts, and points are given before they come', async ({
  baseURL,
}) => {
  test.setTimeout(240_000)
  const url = baseURL ?? ''
  const carried = await mkdtemp(join(tmpdir(), 'klyngevalg-carried-'))
  const agency = await openProfile(url)
  const { page } = agency
  await setUpRound(page, await longApplications(carried))
  await goToPage(page, 'Ansøgninger')
  await page.getByRole('button', { name: 'Læg dokumenter ind …' }).click()
  const pdfs = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Vælg filer …' }).click()
  await (
    await pdfs
  ).setFiles(
    ['30-101', '30-102', '30-103', '30-104'].map((number) => ({
      name: `${number}.pdf`,
      mimeType: 'application/pdf',
      buffer: Buffer.from(madePdf([[`Ansøgning ${number}`], null])),
    })),
  )
  await page.getByRole('button', { name: 'Læg 4 dokumenter ind' }).click()
  await expect(page.getByText('4 dokumenter er lagt ind.')).toBeVisible()
  await page.keyboard.press('Escape')
  await toTab(page, 'Filer')
  await makeKey(page)
  const words = await wordsFor(page, name)
  const habilitet = await makeFile(page, carried, 'Habilitet', name)

  const karen = await openProfile(url, { isKept: true })
  const home = karen.page
  await home.goto('./')
  await openWith(home, habilitet, words)
  await declareAll(home)
  await takeIn(page, await saveAnswer(home, carried), name)

  const limit = page.getByLabel('Største fil, MB')
  const make = page.getByRole('button', { name: `Bedømmelsesfil til ${name}: lav fil` })
  await limit.fill('halvanden')
  await expect(page.getByText('Skriv et tal mellem 0,1 og 50.')).toBeVisible()
  await expect(make).toBeDisabled()
  await limit.fill('0,1')
  const files = await savedAll(page, () => make.click(), 4, carried)
  await expect(page.getByText('og 3 bilagsfiler', { exact: false })).toBeVisible()
  await expect(page.getByText('med 3 bilagsfiler')).toBeVisible()
  await shot(page, '20-split')
  const brief = files.find((path) => path.includes('bedoemmelsesfil')) ?? ''
  const first = files.find((path) => path.includes('-1-af-3')) ?? ''
  const second = files.find((path) => path.includes('-2-af-3')) ?? ''
  const third = files.find((path) => path.includes('-3-af-3')) ?? ''

  // A document file says what comes first; the brief alone is enough to give points.
  const laptop = await openProfile(url)
  await laptop.page.goto('./')
  await openWith(laptop.page, second, words)
  await expect(laptop.page.getByText('Åbn bedømmelsesfilen først', { exact: false })).toBeVisible()
  await shot(laptop.page, '21-brief-first')

  await home.goto('./')
  await openWith(home, brief, words)
  await expect(home.getByText('Der hører 3 bilagsfiler til; ingen er åbnet')).toBeVisible()
  await home.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await karen.context.setOffline(true)
  await shot(home, '22-awaited')
  await expectAccessible(home)
  await home.getByRole('link', { name: /^Begynd/ }).click()
  await expectDesk(home)
  await expect(home.getByText(/Ansøgningens tekst ligger i bilagsfil nr\. [12]/)).toBeVisible()
  await shot(home, '23-no-text')
  await home.keyboard.type('4354', { delay: 40 })
  await expect(home.locator('.desk-result strong')).toHaveText('4,00')

  // The second before the first; neither asks for words again. A wrong one says why.
  await goToPage(home, 'Bedøm')
  const chooseDocuments = async (...paths: readonly string[]) => {
    const chooser = home.waitForEvent('filechooser')
    await home.getByRole('button', { name: 'Vælg bilagsfiler' }).click()
    await (await chooser).setFiles([...paths])
  }
  await chooseDocuments(second)
  await expect(home.getByText('Der hører 3 bilagsfiler til; 1 er åbnet')).toBeVisible()
  await chooseDocuments(habilitet)
  await expect(home.getByText('En fil blev ikke åbnet')).toBeVisible()
  await shot(home, '24-one-missing')
  await expectAccessible(home)
  await chooseDocuments(first, second)
  await expect(home.getByText('Nr. 3 mangler', { exact: false })).toBeVisible()
  await chooseDocuments(third)
  await expect(home.getByText('bilagsfiler til', { exact: false })).toHaveCount(0)
  await home.getByRole('link', { name: /^(Begynd|Fortsæt)/ }).click()
  await expectDesk(home)
  await expect(home.getByText(sentence, { exact: false })).toHaveCount(2)
  await home.getByRole('button', { name: /^30-10\d\.pdf$/ }).click()
  await expect(home.getByRole('region', { name: 'Side 1 af 2' })).toContainText('Ansøgning 30-10')

  // All of them at once on another machine, with the words once.
  const chooser = laptop.page.waitForEvent('filechooser')
  await laptop.page.getByRole('button', { name: 'Vælg fil' }).click()
  await (await chooser).setFiles([third, first, second, brief])
  await expect(laptop.page.getByText('Bilag til en bedømmelsesfil', { exact: false })).toHaveCount(
    3,
  )
  await shot(laptop.page, '25-all-at-once')
  await expectAccessible(laptop.page)
  await laptop.page.evaluate((text) => {
    const data = new DataTransfer()
    data.setData('text', text)
    const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true })
    document.querySelector('#word-0')?.dispatchEvent(paste)
  }, words)
  await laptop.page.getByRole('button', { name: 'Åbn filen' }).click()
  await laptop.page.getByRole('link', { name: /^Begynd/ }).click()
  await expectDesk(laptop.page)
  await expect(laptop.page.getByText(sentence, { exact: false })).toHaveCount(2)
  await laptop.page.getByRole('button', { name: /^30-10\d\.pdf$/ }).click()
  await expect(laptop.page.getByRole('region', { name: 'Side 1 af 2' })).toBeVisible()

  // And the whole errand on a phone, by tapping: four applications, hand-in, the answer.
  const phone = laptop.page
  await phone.setViewportSize({ width: 390, height: 844 })
  for (let scored = 1; scored <= 4; scored += 1) {
    const heading = phone.getByRole('heading', { level: 1 })
    const applicant = (await heading.textContent()) ?? ''
    await phone.getByRole('button', { name: 'Point', exact: true }).click()
    for (let index = 0; index < 4; index += 1) {
      await phone.locator('.criterion').nth(index).locator('.segment').nth(3).click()
    }
    await expect(phone.locator('.criterion-open')).toHaveCount(0)
    await phone.getByRole('button', { name: 'Meld færdig' }).click()
    await expect(phone.getByRole('button', { name: 'Åbn igen' })).toBeVisible()
    if (scored === 4) break
    await phone
      .locator('.desk-foot')
      .getByRole('button', { name: 'Næste, der mangler', exact: true })
      .click()
    await expect(heading).not.toHaveText(applicant)
  }
  expect(await handInAll(phone, 4)).toMatch(/[0-9A-Z]{4}-[0-9A-Z]{2}/)
  const answer = await saveAnswer(phone, carried)
  const isNarrow = await phone.evaluate(() => document.documentElement.scrollWidth <= 390)
  expect(isNarrow).toBe(true)
  await shot(phone, '26-phone')
  await expectAccessible(phone)
  await takeIn(page, answer, name, 'Ringet op på det kendte nummer.')

  for (const { context, folder, watched } of [agency, karen, laptop]) {
    expect(watched).toEqual({ trespasses: [], errors: [] })
    await context.close()
    await rm(folder, { recursive: true, force: true })
  }
  await rm(carried, { recursive: true, force: true })
})
