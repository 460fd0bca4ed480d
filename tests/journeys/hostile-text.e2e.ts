import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import Papa from 'papaparse'
import { actAs, expect, goToPage, openTemplateRound, test, textOf } from '../support/journeys.ts'

const file = 'fixtures/applications/hostile-text.csv'
const script = '<script>window.__pwn=1</script>'
const image = '<img src=x onerror=window.__pwn=1>'

/** What the applicants wrote; the column of titles has the same as every other text column. */
async function hostileTexts(): Promise<readonly string[]> {
  const text = await readFile(file, 'utf8')
  const { data } = Papa.parse<readonly string[]>(text, { skipEmptyLines: true })
  return data.slice(1).map((cells) => cells[2] ?? '')
}

/** The text stands there as it was written, and nothing was made of it. */
async function expectLiteral(page: Page, texts: readonly string[]) {
  for (const text of texts) await expect(page.getByText(text).first()).toBeAttached()
  const made = page.locator(
    'img[src="x"], [onerror], [onload], [href^="javascript"], [href*="eksempel.invalid"], iframe, body script',
  )
  await expect(made).toHaveCount(0)
  expect(await page.evaluate(() => '__pwn' in window)).toBe(false)
}

/** On paper too: what is laid out for print is what the PDF is made of. */
async function expectLiteralOnPaper(page: Page, texts: readonly string[]) {
  await page.emulateMedia({ media: 'print' })
  await expectLiteral(page, texts)
  expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-')
  await page.emulateMedia({ media: null })
}

async function loadApplications(page: Page, count: number) {
  await goToPage(page, 'Ansøgninger')
  await page
    .getByRole('button', { name: /Indlæs ansøgninger/ })
    .first()
    .click()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Vælg fil' }).click()
  await (await chooser).setFiles(file)
  await page.getByRole('button', { name: `Indlæs ${count} ansøgninger` }).click()
  await expect(page.getByText(`${count} ansøgninger i 1 område`)).toBeVisible()
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

async function downloaded(page: Page, button: string, item: number): Promise<string> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  await page.getByRole('menuitem').nth(item).click()
  return textOf(await download)
}

test('[C5] text from applicants is only ever text, in every view, on paper and in files', async ({
  page,
}) => {
  const texts = await hostileTexts()
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  await openTemplateRound(page, image)
  await expectLiteral(page, [image])
  await addAssessor(page, script)
  await loadApplications(page, texts.length)
  await expectLiteralOnPaper(page, texts)
  await page.getByRole('link', { name: script }).first().click()
  await expect(page.getByRole('heading', { name: script }).first()).toBeVisible()
  await expectLiteralOnPaper(page, [script])
  for (const text of texts) {
    await page.goBack()
    await page.getByRole('link', { name: text, exact: true }).first().click()
    await expectLiteral(page, [text])
  }

  await actAs(page, script)
  await expectLiteral(page, texts)
  await page.getByRole('link', { name: /Begynd med/ }).click()
  await page.keyboard.type('4354', { delay: 40 })
  await page.getByRole('button', { name: 'Tilføj bemærkning til SMV-fokus' }).click()
  await page.getByRole('textbox', { name: 'Bemærkning til SMV-fokus' }).fill(image)
  await page.keyboard.press('Tab')
  await expectLiteral(page, [image])
  await goToPage(page, 'Aflever')
  await expectLiteral(page, [script])

  await actAs(page, 'Sagsbehandler')
  await goToPage(page, 'Områder')
  await expectLiteral(page, [image])
  await page.getByRole('link', { name: 'Energiteknologi' }).click()
  await expectLiteralOnPaper(page, texts)
  await goToPage(page, 'Indstilling')
  await page.getByRole('button', { name: 'Vælg i Energiteknologi' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Ingen indstilles').click()
  await dialog.getByLabel('Begrundelse').fill(image)
  await expectLiteral(page, [])
  await page.keyboard.press('Escape')
  await expectLiteralOnPaper(page, [image])

  const ranking = Papa.parse<string[]>(await downloaded(page, 'Hent filer', 0), { delimiter: ';' })
  const cells = ranking.data.flat()
  for (const text of texts) expect(cells).toContain(/^[=+\-@]/.test(text) ? `'${text}` : text)
  expect(cells.filter((cell) => /^[=+@\t\r]/.test(cell))).toEqual([])
  await page.getByRole('link', { name: 'Klyngevalg' }).click()
  await expectLiteral(page, [image])
  expect(dialogs).toEqual([])
})
