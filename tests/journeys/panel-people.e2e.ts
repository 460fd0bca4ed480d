import type { Page } from '@playwright/test'
import { expect, expectAccessible, goToPage, openTemplateRound, test } from '../support/journeys.ts'

const applications = 'fixtures/applications/four-applications.csv'

/** Everybody's organisation is as made up as their name. */
const assessors = [
  'Karen Lindqvist; Professor; Universitet; karen@universitet.example',
  'Jonas Holm; Direktør; Mindre produktionsvirksomhed',
  'Birgit Bæk',
]

const panelPage = async (page: Page, name: string) => {
  await goToPage(page, 'Panel')
  await page.getByRole('navigation', { name: 'Panelets sider' }).getByRole('link', { name }).click()
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible()
}

async function registerPeople(page: Page) {
  await panelPage(page, 'Personer')
  await expect(page.getByText('Der er ingen bedømmere endnu.', { exact: false })).toBeVisible()
  await page.getByRole('button', { name: 'Indsæt flere …' }).click()
  await page.getByLabel('En person på hver linje').fill(assessors.join('\n'))
  await page.getByRole('button', { name: 'Tilføj 3 bedømmere' }).click()

  // What is wrong is said beside its field, and nothing is lost.
  await page.getByRole('button', { name: 'Ret Birgit Bæk' }).click()
  const dialog = page.getByRole('dialog', { name: 'Ret Birgit Bæk' })
  await dialog.getByLabel('Faglige forudsætninger').fill('Elnet og energilagring')
  await dialog.getByLabel('Medvirker fra').fill('i juni')
  await dialog.getByRole('button', { name: 'Gem bedømmeren' }).click()
  await expect(dialog.getByText('Skriv datoen som dag, måned og år')).toBeVisible()
  await expectAccessible(page)
  await dialog.getByLabel('Medvirker fra').fill('1-6-2020')
  await dialog.getByRole('button', { name: 'Gem bedømmeren' }).click()
  await expect(
    page.getByRole('row', { name: /Birgit Bæk.*Elnet.*fra 1\. juni 2020/ }),
  ).toBeVisible()

  await page.getByRole('button', { name: 'Tilføj sagsbehandler' }).click()
  await page.getByRole('dialog').getByLabel('Navn').fill('Mette Kirk')
  await page.getByRole('button', { name: 'Gem sagsbehandleren' }).click()
  await expect(page.getByText('3 bedømmere, 1 sagsbehandler')).toBeVisible()
  await expectAccessible(page)
}

async function loadApplications(page: Page) {
  await goToPage(page, 'Ansøgninger')
  await page
    .getByRole('button', { name: /Indlæs ansøgninger/ })
    .first()
    .click()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Vælg fil' }).click()
  await (await chooser).setFiles(applications)
  await page.getByRole('button', { name: 'Indlæs 4 ansøgninger' }).click()
  await expect(page.getByText('4 ansøgninger i 2 områder')).toBeVisible()
}

async function nameOneself(page: Page, name: string) {
  await page.getByRole('button', { name: /^Hvem du er/ }).click()
  await page.getByRole('menuitemradio', { name: 'Skriv dit navn …' }).click()
  await page.getByRole('dialog').getByLabel('Navn').fill(name)
  await page.getByRole('button', { name: 'Brug navnet' }).click()
}

async function enterDeclaration(page: Page, who: string, ground: RegExp, words: string) {
  await page.getByRole('button', { name: 'Indtast erklæring …' }).click()
  const dialog = page.getByRole('dialog', { name: 'Indtast erklæring' })
  await dialog.getByRole('button', { name: /Hvem har erklæret/ }).click()
  await page.getByRole('option', { name: who }).click()
  await dialog.getByText(ground).first().click()
  await dialog.getByRole('button', { name: /Ansøgning/ }).click()
  await page.getByRole('option', { name: /Havvarme Nord/ }).click()
  await dialog.getByLabel('Med egne ord').fill(words)
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Registrer erklæringen' }).click()
  await expect(page.getByRole('table', { name: /venter på afgørelse/ })).toContainText(words)
}

const standing = (page: Page, pair: string) =>
  page.getByRole('grid', { name: 'Hvordan hver person står' }).getByRole('button', { name: pair })

test('from a list of people to a panel that is assigned, declared and ruled on', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await openTemplateRound(page, 'Prøverunde')
  await panelPage(page, 'Fordeling')
  await expect(page.getByText('Indlæs ansøgningerne først', { exact: false })).toBeVisible()
  await registerPeople(page)
  await loadApplications(page)

  // The proposal says what it would change, makes it in one go, and can be taken back.
  await panelPage(page, 'Fordeling')
  const matrix = page.getByRole('grid', { name: 'Hvem der skal bedømme hvad' })
  await expect(page.getByText('4 ansøgninger har færre end 3 bedømmere')).toBeVisible()
  await page.getByRole('button', { name: 'Foreslå fordeling …' }).click()
  await expect(page.getByText('12 tildelinger kommer til, 0 bliver fjernet.')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Fordel sådan' }).click()
  await expect(page.getByText('alle har mindst 3 bedømmere')).toBeVisible()
  await page.getByRole('button', { name: 'Fortryd fordelingen' }).click()
  await expect(page.getByText('4 ansøgninger har færre end 3 bedømmere')).toBeVisible()

  // By hand and by keyboard: a whole area, and then one application less.
  await matrix
    .getByRole('checkbox', { name: 'Birgit Bæk skal bedømme hele området Energiteknologi' })
    .focus()
  await page.keyboard.press('Space')
  const first = matrix.getByRole('checkbox', { name: 'Birgit Bæk skal bedømme Vestenvind Klynge' })
  await expect(first).toBeChecked()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await expect(
    matrix.getByRole('button', { name: 'Birgit Bæk, ansøgninger i alt: 2' }),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Foreslå fordeling …' }).click()
  await page.getByRole('button', { name: 'Fordel sådan' }).click()
  await expect(page.getByText('alle har mindst 3 bedømmere')).toBeVisible()
  await expectAccessible(page)

  // A conflict told by phone waits for a ruling, and keeps the person out meanwhile.
  await panelPage(page, 'Habilitet')
  await expect(page.getByText('Ingen forhold venter på afgørelse.')).toBeVisible()
  await enterDeclaration(
    page,
    'Jonas Holm',
    /Tilknytning til/,
    'Sidder i bestyrelsen for Havvarme.',
  )
  await expect(standing(page, 'Jonas Holm og Havvarme Nord: meldt')).toBeVisible()
  await page.getByRole('button', { name: 'Afgør habilitet: Jonas Holm og Havvarme Nord' }).click()
  const ruling = page.getByRole('dialog')
  await ruling.getByRole('button', { name: 'Registrer afgørelsen' }).click()
  await expect(ruling.getByText('Vælg en afgørelse.')).toBeVisible()
  await ruling.getByText('Ikke inhabil').click()
  await expect(ruling.getByText('Området har herefter 3 af 3 bedømmere.')).toBeVisible()
  await ruling
    .getByText(/^Inhabil/)
    .first()
    .click()
  await expect(ruling.getByText('Området har herefter 2 af 3 bedømmere.')).toBeVisible()
  await expectAccessible(page)
  await ruling.getByLabel('Begrundelse').fill('Bestyrelsesmedlem hos ansøgeren.')
  await ruling.getByRole('button', { name: 'Registrer afgørelsen' }).click()
  await expect(standing(page, 'Jonas Holm og Havvarme Nord: inhabil')).toBeVisible()
  await standing(page, 'Jonas Holm og Netlageret: inhabil, området').click()
  await expect(page.getByText(/Inhabil i hele området på grund af Havvarme Nord/)).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expectAccessible(page)

  // The area's quorum follows at once, and the recused cannot be ticked.
  await panelPage(page, 'Fordeling')
  await expect(page.getByText('3 ansøgninger har færre end 3 bedømmere')).toBeVisible()
  await expect(matrix.getByText('mangler 1').first()).toBeVisible()
  await expect(
    matrix.getByRole('checkbox', { name: 'Jonas Holm skal bedømme Havvarme Nord' }),
  ).toHaveCount(0)
  await matrix.getByRole('button', { name: 'Jonas Holm: inhabil' }).first().click()
  await expect(page.getByRole('dialog').getByText('Bestyrelsesmedlem hos ansøgeren.')).toBeVisible()
  await page.keyboard.press('Escape')

  // Case officers are under the same rules, and nobody rules on themself.
  await nameOneself(page, 'Mette Kirk')
  await panelPage(page, 'Habilitet')
  await enterDeclaration(page, 'Mette Kirk', /Familie eller/, 'Min søster er direktør.')
  await page.getByRole('button', { name: /Afgør habilitet: Mette Kirk/ }).click()
  await expect(page.getByRole('dialog')).toContainText('Det kan du ikke selv afgøre.')
  await page.keyboard.press('Escape')
  await goToPage(page, 'Områder')
  await page.getByRole('link', { name: 'Energiteknologi' }).click()
  await expect(page.getByText('Du har meldt et forhold til Havvarme Nord')).toBeVisible()
})

test('a matrix is one tab stop, and the address holds what it is narrowed to', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('button', { name: 'Prøv en eksempelrunde' }).click()
  await panelPage(page, 'Habilitet')
  await page.getByRole('button', { name: /^Alle personer/ }).click()
  await page.getByRole('option', { name: 'Susanne Thorsen-Friis' }).click()
  await page.getByRole('button', { name: /^Alle tilstande/ }).click()
  await page.getByRole('option', { name: 'inhabil', exact: true }).click()
  const grid = page.getByRole('grid')
  await expect(grid.getByRole('button')).toHaveCount(1)
  expect(page.url()).toContain('person=susanne-thorsen-friis')
  await page.reload()
  await expect(grid.getByRole('button')).toHaveCount(1)
  await page.getByRole('button', { name: 'Vis alle' }).click()
  await expect(grid.locator('[tabindex="0"]')).toHaveCount(1)
  await grid.getByRole('button').first().focus()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowDown')
  await expect(grid.getByRole('button').nth(15)).toBeFocused()
})
