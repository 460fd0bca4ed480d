import { readFile } from 'node:fs/promises'
import { unzip } from '~/exchange/archive/zip.ts'
import { expect, expectAccessible, goToPage, openExample, test } from '../support/journeys.ts'

test('[AC10] a version stays what was sent, the draft goes on, and Word says what the screen says', async ({
  page,
}) => {
  await openExample(page)
  await goToPage(page, 'Indstilling')
  await page.getByRole('button', { name: 'Følg forslaget i Miljøteknologi' }).click()
  await page.getByRole('button', { name: 'Gennemgå før afsendelse' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Afsendt den').fill('2020-10-12')
  await dialog.getByRole('button', { name: 'Registrer afsendelsen alligevel' }).click()
  await page.getByRole('button', { name: 'Følg forslaget i Design, mode og møbler' }).click()
  await page.getByRole('link', { name: 'Indstilling, version 1 (12. oktober 2020)' }).click()

  const sheet = page.getByRole('article', {
    name: 'Indstilling om udpegning af klyngeorganisationer',
  })
  // The text comes once it is computed how sure the rankings are, and the program has checked itself.
  await expect(sheet.getByText('Ren Ressource Danmark indstilles til udpegning.')).toBeVisible({
    timeout: 30_000,
  })
  await expect(
    sheet.getByText('Ren Ressource Danmark er reelt bedst med 98', { exact: false }),
  ).toBeVisible()
  await expect(sheet.getByText('30 af 30 referencesæt', { exact: false })).toBeVisible()
  await expect(sheet.getByText('Formværk indstilles til udpegning.')).toHaveCount(0)
  await expectAccessible(page)

  await page.getByRole('button', { name: /Udgave/ }).press('Enter')
  await page.getByRole('option', { name: /udkast til version 2/ }).press('Enter')
  await expect(sheet.getByText('Formværk indstilles til udpegning.')).toBeVisible()
  await sheet.getByRole('button', { name: 'Forbehold' }).press('Enter')
  await expect(sheet.getByRole('heading', { name: 'Forbehold' })).toBeFocused()
  await page.getByText('Engelsk').click()
  await expect(page.getByText('Formværk is recommended for appointment.')).toBeVisible()
  await page.goBack()

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Hent som Word' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^indstilling-udkast-[a-z0-9-]+\.docx$/)
  const bytes = await readFile(await download.path())
  expect(bytes.subarray(0, 2).toString()).toBe('PK')
  const parts = unzip(bytes)
  const text = parts.ok ? new TextDecoder().decode(parts.value.get('word/document.xml')) : ''
  for (const area of ['Miljøteknologi', 'Byggeri og anlæg', 'Yderligere spirende områder']) {
    expect(text).toContain(area)
  }
  expect(text).toContain('Formværk indstilles til udpegning.')
  expect(text).toContain('reelt bedst med 63')
})
