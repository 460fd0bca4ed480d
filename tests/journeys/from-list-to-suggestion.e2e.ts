import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { browserArguments, findBrowser } from '../support/browser.mjs'
import {
  actAs,
  expect,
  expectAccessible,
  goToPage,
  openTemplateRound,
  test,
  textOf,
} from '../support/journeys.ts'
import { watch } from '../support/watch.ts'

const untroubled = { trespasses: [], errors: [] }
const applications = 'fixtures/applications/four-applications.csv'

/** A browser with a profile on disk, as people have one; what it holds outlives it. */
async function openProfile(folder: string, baseURL: string) {
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: findBrowser() ?? '',
    args: browserArguments,
    baseURL,
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    viewport: { width: 1440, height: 900 },
    acceptDownloads: true,
  })
  const watched = await watch(context)
  return { context, watched, page: context.pages()[0] ?? (await context.newPage()) }
}

async function setQuorum(page: Page, quorum: string) {
  await page.getByLabel('Bedømmelser, en ansøgning mindst skal have').fill(quorum)
  await page.getByRole('button', { name: 'Gem opsætningen' }).click()
  await expect(page.getByText(/Gemt kl\./).first()).toBeVisible()
}

async function addAssessor(page: Page, name: string) {
  await goToPage(page, 'Panel')
  await page.getByRole('link', { name: 'Personer', exact: true }).click()
  await page.getByRole('button', { name: 'Tilføj bedømmer' }).click()
  const dialog = page.getByRole('dialog', { name: 'Ny bedømmer' })
  await dialog.getByLabel('Navn').fill(name)
  await dialog.getByRole('button', { name: 'Gem bedømmeren' }).click()
  await expect(page.getByRole('table', { name: 'Bedømmere i runden' })).toContainText(name)
}

async function chooseFile(page: Page, path: string) {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: /^Vælg (en anden )?fil$/ }).click()
  await (await chooser).setFiles(path)
}

/** Scores by digits, wherever in an order of one's own each application stands, and marks as done. */
async function scoreByKeyboard(page: Page, digitsByApplicant: ReadonlyMap<string, string>) {
  const open = new Map(digitsByApplicant)
  while (open.size > 0) {
    const heading = page.getByRole('heading', { level: 1 })
    const applicant = (await heading.textContent()) ?? ''
    const digits = open.get(applicant)
    if (digits !== undefined) {
      await page.keyboard.type(digits, { delay: 40 })
      await expect(page.getByText('Ikke bedømt endnu')).toHaveCount(0)
      await page.keyboard.press('m')
      await expect(page.getByText('Meldt færdig')).toBeVisible()
      open.delete(applicant)
    }
    if (open.size === 0) return
    await page.keyboard.press('Control+Enter')
    await expect(heading).not.toHaveText(applicant)
  }
}

test('from a list of applications to one suggestion per area, and all of it still there', async ({
  baseURL,
}) => {
  test.setTimeout(180_000)
  const folder = await mkdtemp(join(tmpdir(), 'klyngevalg-profile-'))
  const { context, watched, page } = await openProfile(folder, baseURL ?? '')
  await openTemplateRound(page, 'Prøverunde')
  await setQuorum(page, '1')
  await addAssessor(page, 'Karen Lindqvist')

  // A faulty file changes nothing and says every fault at once.
  await goToPage(page, 'Ansøgninger')
  await page
    .getByRole('button', { name: /Indlæs ansøgninger/ })
    .first()
    .click()
  await chooseFile(page, 'fixtures/applications/four-applications-faulty.csv')
  await expect(page.getByText(/2 fejl i four-applications-faulty\.csv/)).toBeVisible()
  await chooseFile(page, applications)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Indlæs 4 ansøgninger' }).click()
  await expect(page.getByText('4 ansøgninger i 2 områder')).toBeVisible()

  // The same file again adds nothing.
  await page.getByRole('button', { name: 'Indlæs fra fil' }).click()
  await page.getByRole('menuitem', { name: /^Indlæs ansøgninger/ }).click()
  await chooseFile(page, applications)
  await expect(page.getByText('Alt i filen er her i forvejen; intet er ændret.')).toBeVisible()
  await page.keyboard.press('Escape')

  await goToPage(page, 'Områder')
  await page.getByRole('link', { name: 'Energiteknologi' }).click()
  await expect(page.getByRole('complementary')).toContainText('For få bedømmelser')

  // Three applications by keyboard alone.
  await actAs(page, 'Karen Lindqvist')
  await expect(page.getByRole('link', { name: 'Indstilling' })).toHaveCount(0)
  await page.getByRole('link', { name: /Begynd med/ }).focus()
  await page.keyboard.press('Enter')
  await scoreByKeyboard(
    page,
    new Map([
      ['Vestenvind Klynge', '4354'],
      ['Netlageret', '3333'],
      ['Havvarme Nord', '4444'],
    ]),
  )
  await expect(page.getByRole('main').getByText(/Gemt kl\. \d\d\.\d\d\.\d\d/)).toBeVisible()

  await goToPage(page, 'Aflever')
  await page.getByRole('button', { name: 'Aflever 3 færdige bedømmelser' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').getByRole('button', { name: 'Aflever' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('3 afleveret')).toBeVisible()

  // Equal totals: the round's published rules do not separate 4-3-5-4 and 4-4-4-4 on the first step.
  await actAs(page, 'Sagsbehandler')
  await goToPage(page, 'Områder')
  await page.getByRole('link', { name: 'Energiteknologi' }).click()
  const ranking = page.getByRole('table', { name: 'Rangliste for Energiteknologi' })
  await expect(ranking.getByRole('rowheader')).toHaveText([
    /Vestenvind Klynge/,
    /Havvarme Nord/,
    /Netlageret/,
  ])
  await expect(page.getByRole('complementary')).toContainText('på grund af «SMV-fokus»')

  await goToPage(page, 'Indstilling')
  await page.getByRole('button', { name: 'Følg forslaget i Energiteknologi' }).click()
  await page.getByRole('button', { name: 'Vælg i Finans og fintech' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Ingen indstilles').click()
  await dialog.getByRole('button', { name: /Vælg kategori/ }).click()
  await page.getByRole('option', { name: 'Faglig helhedsvurdering' }).click()
  await dialog.getByLabel('Begrundelse').fill('Ansøgningen er ikke bedømt færdig.')
  await dialog.getByRole('button', { name: 'Registrer beslutningen' }).click()
  await expect(page.getByText('13 områder, 2 besluttet')).toBeVisible()

  // A reopened assessment takes the ground from under the decision, and says so.
  await actAs(page, 'Karen Lindqvist')
  await goToPage(page, 'Aflever')
  await page.getByRole('button', { name: 'Genåbn bedømmelsen af Netlageret' }).click()
  await page.getByRole('dialog').getByLabel('Begrundelse').fill('Overså bilag 2.')
  await page.getByRole('button', { name: 'Genåbn bedømmelsen', exact: true }).click()
  await expect(page.getByText(/2 afleveret/)).toBeVisible()
  await actAs(page, 'Sagsbehandler')
  await goToPage(page, 'Indstilling')
  await expect(page.getByText('Forældet: ranglisten er ændret')).toBeVisible()

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Hent filer' }).click()
  await page.getByRole('menuitem').nth(1).click()
  const long = await textOf(await download)
  expect(long).toContain('30-101;Karen Lindqvist;tilgaengelighed;4;;ja;Prøverunde')

  await context.close()
  expect(watched).toEqual(untroubled)
  const again = await openProfile(folder, baseURL ?? '')
  await again.page.goto('./')
  await again.page.getByRole('link', { name: 'Fortsæt med runden' }).click()
  await goToPage(again.page, 'Indstilling')
  await expect(again.page.getByText('Ansøgningen er ikke bedømt færdig.')).toBeVisible()
  await expect(again.page.getByText('Forældet: ranglisten er ændret')).toBeVisible()
  await again.context.close()
  expect(again.watched).toEqual(untroubled)
  await rm(folder, { recursive: true })
})
