import type { Page } from '@playwright/test'
import { writeXlsx } from 'hucre/xlsx'
import { expect, expectAccessible, goToPage, openTemplateRound, test } from '../support/journeys.ts'
import { hostileBytes } from '../support/hostile.ts'

const shots = process.env['PANEL_SHOTS']

const shot = async (page: Page, name: string) => {
  if (shots) await page.screenshot({ path: `${shots}/${name}.png` })
}

/** A round without applications, and the dialog that takes its first list. */
async function beginRound(page: Page, title: string) {
  await page.setViewportSize({ width: 1440, height: 900 })
  await openTemplateRound(page, title)
  await goToPage(page, 'Ansøgninger')
  await page
    .getByRole('button', { name: /Indlæs ansøgninger/ })
    .first()
    .click()
}

async function openImport(page: Page) {
  const menu = page.getByRole('button', { name: 'Indlæs fra fil' })
  await menu.click()
  await page.getByRole('menuitem', { name: /^Indlæs ansøgninger/ }).click()
}

const give = (page: Page, name: string, buffer: Buffer) =>
  page
    .getByRole('dialog')
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer })

const field = (page: Page, column: string) =>
  page.getByRole('button', { name: new RegExp(`Kolonnen «${column}» læses som$`) })

async function choose(page: Page, column: string, option: string | RegExp) {
  await field(page, column).click()
  await page.getByRole('option', { name: option }).click()
}

/** A workbook as a case officer gets it: a cover sheet, and a list with headings of its own. */
const workbook = async (amount: number) =>
  Buffer.from(
    await writeXlsx({
      sheets: [
        { name: 'Forside', rows: [['Udtræk fra portalen'], ['Fortroligt']] },
        {
          name: 'Ansøgninger',
          rows: [
            ['Nøgle', 'Tema', 'Arbejdsnavn', 'Organisation', 'CVR-nr.', 'UFM 2021 (kr.)', 'Note'],
            ['A-101', 'Energiteknologi', 'Havvind', 'Vind og Vand', 13748136, amount, 'Intern'],
            ['A-102', 'Miljøteknologi', 'Rent vand', 'Kilden Nord', 77806113, 2500000.5, ''],
          ],
        },
      ],
    }),
  )

test('[IM2] [IM3] a workbook with two sheets and headings of its own is mapped, and remembered', async ({
  page,
}) => {
  await beginRound(page, 'Fremmede lister')
  await give(page, 'udtræk.xlsx', await workbook(1_250_000))
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('Filen har flere ark.', { exact: false })).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Læs listen' })).toBeDisabled()
  await dialog.getByRole('button', { name: /Ark/ }).click()
  await page.getByRole('option', { name: 'Ansøgninger' }).click()
  await expect(field(page, 'Organisation')).toContainText('Ansøger')
  await expect(field(page, 'UFM 2021 \\(kr\\.\\)')).toContainText('2021')
  await expect(dialog.getByText('Vælg også kolonner til Sagsnummer og Titel.')).toBeVisible()
  await choose(page, 'Nøgle', /^Sagsnummer/)
  await choose(page, 'Arbejdsnavn', /^Titel/)
  await choose(page, 'Note', 'Ikke med')
  await expect(dialog.getByText('Vælg også', { exact: false })).toHaveCount(0)
  await shot(page, '90-mapping')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Læs listen' }).click()
  await dialog.getByRole('button', { name: 'Indlæs 2 ansøgninger' }).click()
  await expect(page.getByText('2 ansøgninger i 2 områder')).toBeVisible()

  // The same headings again map themselves, and a changed amount is one change.
  await openImport(page)
  await give(page, 'udtræk-2.xlsx', await workbook(1_400_000))
  await dialog.getByRole('button', { name: /Ark/ }).click()
  await page.getByRole('option', { name: 'Ansøgninger' }).click()
  await expect(dialog.getByText('som sidst')).toHaveCount(7)
  await dialog.getByRole('button', { name: 'Læs listen' }).press('Enter')
  await expect(dialog.getByText('1 ændret, 1 uden ændring.')).toBeVisible()
  await shot(page, '91-changed')
  await page.keyboard.press('Escape')

  // What was looked through and left is remembered, beside what was taken in.
  await page.getByRole('button', { name: 'Indlæs fra fil' }).click()
  await page.getByRole('menuitem', { name: 'Tidligere indlæsninger' }).click()
  await expect(dialog.getByRole('row', { name: /udtræk-2\.xlsx/ })).toContainText('ikke indlæst')
  await expect(dialog.getByRole('row', { name: /udtræk\.xlsx/ })).toContainText('2 nye')
  await shot(page, '92-history')
  await expectAccessible(page)
})

test('[IM1] a list from Danish Excel is read, and a spoilt one changes nothing', async ({
  page,
}) => {
  await beginRound(page, 'Ramte lister')
  const dialog = page.getByRole('dialog')
  await give(page, 'bombe.zip', Buffer.from(hostileBytes('83-zip-bomb-small.zip')))
  await expect(dialog.getByText('Filen pakker for meget ud', { exact: false })).toBeVisible()
  await give(page, 'tal.csv', Buffer.from(hostileBytes('31-number-traps.csv')))
  await expect(field(page, 'beloeb_dkk')).toBeVisible()
  await choose(page, 'beloeb_dkk', /^Beløb: Uddannelses.* 2021$/)
  await dialog.getByRole('button', { name: 'Læs listen' }).click()
  await expect(dialog.getByText(/fejl i tal\.csv\. Intet er indlæst/)).toBeVisible()
  await shot(page, '93-faults')
  const excel =
    'sagsnummer;område;titel;ansøger\r\nØ-1;Miljøteknologi;Måling på Læsø;Åens Klynge\r\n'
  await give(page, 'excel.csv', Buffer.from(excel, 'latin1'))
  await expect(dialog.getByText('Den er læst som Windows-1252', { exact: false })).toBeVisible()
  await dialog.getByRole('button', { name: 'Indlæs 1 ansøgning' }).click()
  await expect(page.getByText('Måling på Læsø')).toBeVisible()
  await page.reload()
  await expect(page.getByText('1 ansøgning i 1 område')).toBeVisible()
})
