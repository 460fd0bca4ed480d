import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  actAs,
  expect,
  expectAccessible,
  goToPage,
  openExample,
  test,
} from '../support/journeys.ts'
import { madePdf } from '../support/pdf.ts'

/** Forty pages, the third a scan, and one that has what is searched for. */
const plan = madePdf(
  Array.from({ length: 40 }, (_, index) => {
    if (index === 2) return null
    return index === 29
      ? ['Vi lagrer strøm.', 'Ålborg og Ærø er med fra første dag.']
      : [`Plan, afsnit ${index + 1}.`]
  }),
)

test('a folder of PDFs is taken in, read, quoted and seen again by the agency', async ({
  page,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'bilag-'))
  writeFileSync(join(folder, '20-41147 plan.pdf'), plan)
  writeFileSync(join(folder, 'budget.pdf'), madePdf([['Budget']]))
  writeFileSync(join(folder, 'notat.docx'), 'PK')
  await openExample(page)
  await goToPage(page, 'Ansøgninger')
  await page.getByRole('button', { name: 'Læg dokumenter ind …' }).click()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Vælg mappe …' }).click()
  await (await chooser).setFiles(folder)
  await expect(page.getByText('Filen er ikke en PDF.')).toBeVisible()
  await page.getByRole('button', { name: 'Vælg ansøgning til budget.pdf' }).click()
  await page.getByRole('button', { name: 'Vælg ansøgning til budget.pdf' }).click()
  await page.getByRole('option', { name: /Lagring & Net/ }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Læg 2 dokumenter ind' }).click()
  await expect(page.getByText('2 dokumenter er lagt ind.')).toBeVisible()
  await page.keyboard.press('Escape')

  await actAs(page, 'Ida Åkjær')
  await page.getByRole('main').getByRole('link', { name: 'Lagring & Net', exact: true }).click()
  await page.getByRole('button', { name: '20-41147 plan.pdf', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Side 1 af 40' })).toContainText('afsnit 1')
  await expect(page.locator('.pdf-page')).not.toHaveCount(40)
  await page.getByRole('searchbox', { name: 'Søg i dokumentet' }).pressSequentially('ålborg 4')
  await expect(page.getByText('Ingen fundet')).toBeVisible()
  await expect(page.locator('.criterion-open')).toHaveCount(4)
  await page.getByRole('searchbox', { name: 'Søg i dokumentet' }).fill('ålborg')
  await expect(page.getByText('1 af 1', { exact: true })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Side 30 af 40' })).toContainText('Ålborg')
  await page.getByRole('button', { name: 'Fastgør det markerede til et kriterium' }).click()
  await page.getByRole('menuitem').first().click()
  const pinned = page.getByRole('list', { name: 'Fra dokumenterne' })
  await expect(pinned).toContainText('Ålborg og Ærø er med fra første dag.')
  await expectAccessible(page)
  await page.getByRole('searchbox', { name: 'Søg i dokumentet' }).fill('')
  await page.getByRole('textbox', { name: 'Side' }).fill('3')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Fastgør side 3 til et kriterium' }).click()
  await page.getByRole('menuitem').first().click()
  await expect(pinned.getByRole('listitem')).toHaveCount(2)
  await page.getByRole('button', { name: 'Fjern stedet på side 3 i 20-41147 plan.pdf' }).click()
  await expect(pinned.getByRole('listitem')).toHaveCount(1)
  await pinned.getByRole('button', { name: 'Åbn 20-41147 plan.pdf på side 30' }).click()
  await expect(page.getByRole('region', { name: 'Side 30 af 40' })).toBeVisible()

  await page.getByRole('region', { name: 'Point', exact: true }).getByRole('radio').first().focus()
  await page.keyboard.type('4354', { delay: 40 })
  await page.getByRole('button', { name: 'Meld færdig' }).click()
  await goToPage(page, 'Aflever')
  await page.getByRole('button', { name: 'Aflever 1 færdig bedømmelse' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Aflever' }).click()
  await expect(page.getByText(/^\d+ afleveret/).first()).toBeVisible()

  await actAs(page, 'Sagsbehandler')
  await goToPage(page, 'Ansøgninger')
  await page.getByRole('main').getByRole('link', { name: 'Lagring & Net', exact: true }).click()
  await expect(page.getByText('Ålborg og Ærø er med fra første dag.')).toBeVisible()
  await page.getByRole('button', { name: 'Åbn 20-41147 plan.pdf på side 30' }).click()
  await expect(page.getByRole('region', { name: 'Side 30 af 40' })).toContainText('Ålborg')
  await expectAccessible(page)
})
