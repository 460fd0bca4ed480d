import { readFile } from 'node:fs/promises'
import { exampleRound } from '~/exchange/example/exampleRound.ts'
import { readAssessments } from '~/exchange/csv/readAssessments.ts'
import { readWorkbook } from '~/exchange/xlsx/readWorkbook.ts'
import { expect, goToPage, openExample, test, textOf } from '../support/journeys.ts'

test('a case officer follows one suggestion and departs from another with a reason', async ({
  page,
}) => {
  await openExample(page)
  await goToPage(page, 'Indstilling')
  const table = page.getByRole('table', { name: /Alle områder/ })
  const row = (area: string) => table.getByRole('row').filter({ hasText: area })

  await page.getByRole('button', { name: 'Følg forslaget i Miljøteknologi' }).click()
  await expect(row('Miljøteknologi').getByText('Ren Ressource Danmark').last()).toBeVisible()
  await expect(page.getByText('13 områder, 1 besluttet')).toBeVisible()

  await page.getByRole('button', { name: 'Vælg i Energiteknologi' }).click()
  const dialog = page.getByRole('dialog', { name: 'Indstilling for Energiteknologi' })
  await expect(dialog.getByRole('radio', { checked: true })).toHaveCount(0)
  await dialog.getByText('En anden end forslaget').click()
  await dialog.getByText('Strømsamling Danmark 2.').click()
  await dialog.getByRole('button', { name: 'Registrer beslutningen' }).click()
  await expect(dialog.getByText('Vælg en kategori.')).toBeVisible()
  await expect(dialog.getByText('Skriv en begrundelse.')).toBeVisible()

  await dialog.getByRole('button', { name: /Vælg kategori/ }).click()
  await page.getByRole('option', { name: 'Geografisk spredning' }).click()
  await dialog.getByLabel('Begrundelse').fill('Hovedsædet i Aalborg giver en bedre spredning.')
  await dialog.getByRole('button', { name: 'Registrer beslutningen' }).click()
  await expect(row('Energiteknologi')).toContainText('bedre spredning')
  await expect(page.getByText(/Gemt kl\. \d\d\.\d\d\.\d\d/)).toBeVisible()

  await page.reload()
  await expect(row('Energiteknologi')).toContainText('Geografisk spredning')
  await expect(page.getByText('13 områder, 2 besluttet')).toBeVisible()
})

test('a tie is left to people, and nobody can be recommended where nobody is eligible', async ({
  page,
}) => {
  await openExample(page)
  await page.getByRole('link', { name: 'Byggeri og anlæg' }).click()
  await expect(page.getByRole('complementary')).toContainText('Lige')
  await expect(page.getByRole('complementary')).toContainText('Intet forslag')
  const ranking = page.getByRole('table', { name: 'Rangliste for Byggeri og anlæg' })
  await expect(ranking.getByText('delt')).toHaveCount(2)

  await goToPage(page, 'Områder')
  await page.getByRole('link', { name: 'Animation, spil og film' }).click()
  await expect(page.getByRole('complementary')).toContainText('Ingen kan indstilles')
  await expect(page.getByText('fristen var kl. 10.00 (afventer afgørelse)')).toBeVisible()
})

test('every figure of a ranking opens to its arithmetic', async ({ page }) => {
  await openExample(page)
  await page.getByRole('link', { name: 'Energiteknologi' }).click()
  await page.getByRole('button', { name: 'Resultat for Nordvind Energiklynge: 4,10' }).click()
  const sum = page.getByRole('dialog', { name: 'Resultat for Nordvind Energiklynge' })
  await expect(sum).toContainText('25 % × 4,40')
  await expect(sum).toContainText('1,10')
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Vis udregningen for Strømsamling Danmark' }).click()
  await page.getByRole('button', { name: 'Vis som tabel' }).click()
  const points = page.getByRole('table', { name: 'Bedømmernes point til Strømsamling Danmark' })
  await expect(points).toContainText('23 / 5 = 4,60')
})

test('the files of the round read back, and the long one changes nothing', async ({ page }) => {
  await openExample(page)
  await goToPage(page, 'Indstilling')
  const fetchCsv = async (index: number) => {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Hent filer' }).click()
    await page.getByRole('menuitem').nth(index).click()
    return textOf(await download)
  }
  const wide = await fetchCsv(0)
  expect(wide.startsWith('\uFEFFområde;rang;sagsnummer;ansøger;titel;tilstand;total;')).toBe(true)
  expect(wide).toContain('Energiteknologi;1;20-41088;Nordvind Energiklynge;')
  expect(wide).toContain(';4,1000;')
  expect(wide.split('\r\n').filter(Boolean)).toHaveLength(1 + exampleRound.applications.length)

  const read = readAssessments(new TextEncoder().encode(await fetchCsv(1)), exampleRound.setup, {
    caseNumbers: new Set(exampleRound.applications.map(({ caseNumber }) => caseNumber)),
    assessors: exampleRound.assessors,
  })
  expect(read.ok && read.value.assessments).toHaveLength(exampleRound.assessments.length)
  expect(await fetchCsv(3)).toMatch(/^område,rang,sagsnummer/)
  expect(await fetchCsv(2)).toContain('birgit-baek;Birgit Bæk;Professor i energiteknik;')

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Hent filer' }).click()
  await page.getByRole('menuitem', { name: /^Regneark/ }).click()
  const book = await readWorkbook(new Uint8Array(await readFile(await (await download).path())))
  expect(book.ok && book.value.map(({ name, rows }) => [name, rows.length > 5])).toEqual(
    ['Rangliste', 'Bedømmelser', 'Bedømmere', 'Beløb', 'Om filen'].map((name) => [name, true]),
  )
  await page.getByRole('button', { name: 'Hent filer' }).click()
  await page.getByRole('menuitem', { name: 'Databeskrivelse' }).click()
  await expect(page.getByRole('heading', { name: 'Databeskrivelse', level: 1 })).toBeVisible()
  await expect(page.getByRole('table', { name: /^Alle \d+ slags hændelser$/ })).toBeVisible()
})

test('an area is decided by keyboard alone', async ({ page }) => {
  await openExample(page)
  await goToPage(page, 'Indstilling')
  const { keyboard } = page
  await page.getByRole('button', { name: 'Vælg i Energiteknologi' }).focus()
  await keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Indstilling for Energiteknologi' })
  await expect(dialog).toBeVisible()

  await keyboard.press('Tab')
  await keyboard.press('ArrowDown')
  await expect(dialog.getByRole('radio', { name: 'En anden end forslaget' })).toBeChecked()
  await keyboard.press('Tab')
  await keyboard.press('Space')
  await expect(dialog.getByRole('radio', { name: /Strømsamling Danmark/ })).toBeChecked()
  await keyboard.press('Tab')
  await keyboard.press('Enter')
  await expect(page.getByRole('listbox')).toBeVisible()
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await expect(page.getByRole('listbox')).toHaveCount(0)
  await keyboard.press('Tab')
  await keyboard.type('Hovedsædet ligger uden for hovedstaden.')
  await keyboard.press('Tab')
  await keyboard.press('Tab')
  await keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('table', { name: /Alle områder/ })).toContainText(
    'Hovedsædet ligger uden for hovedstaden.',
  )
  await expect(
    page.getByRole('button', { name: 'Ændr beslutningen i Energiteknologi' }),
  ).toBeFocused()
})
