import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, expectAccessible, openExample, test, textOf } from '../support/journeys.ts'

const cli = async (...argv: readonly string[]) => {
  const args = ['--no-install', 'tsx', 'src/cli/main.ts', ...argv]
  return (await promisify(execFile)('npx', args)).stdout
}

/** A number as the page writes it by its power of ten, as the command line does: `2,2 · 10⁻³`. */
function asPrinted(text: string): string {
  const [, digits = text, power] = /^(.+)\s·\s10(.+)$/.exec(text) ?? []
  if (power === undefined) return text
  const plain = power
    .replace('⁻', '-')
    .replace(/[⁰-⁹¹²³]/g, (one) => `${'⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(one)}`)
  return `${digits.replace(',', '.')}e${plain}`
}

test('[EX1] [EX3] an officer explains a total, then has the program check itself', async ({
  page,
}) => {
  const printed = cli('self-check')
  await openExample(page)
  await page.getByRole('link', { name: 'Energiteknologi' }).click()
  const board = page.getByRole('table', { name: 'Rangliste for Energiteknologi' })
  await page.getByRole('link', { name: 'Sådan beregnes ranglisten' }).waitFor()
  const onBoard = await board.getByRole('row').allInnerTexts()

  await page.getByRole('link', { name: 'Sådan beregnes ranglisten' }).press('Enter')
  await expect(
    page.getByRole('heading', { name: 'Sådan beregnes ranglisten', level: 1 }),
  ).toBeVisible()
  const total = page.getByRole('complementary', { name: /^4\. Resultat/ })
  await expect(total).toContainText('41/10 = 4,10')
  await expect(page.getByRole('table', { name: /^Middelpoint for Nordvind/ })).toContainText(
    '5 + 4 + 5 + 4 + 4 = 22',
  )
  await expectAccessible(page)

  // Every application of the area in turn, chosen by keyboard, has the board's total.
  const choice = page.getByRole('button', { name: /Ansøgning$/ })
  for (const name of ['Nordvind', 'Strømsamling', 'Brintby', 'Kattegat']) {
    await expect(total.locator('.note').first()).toContainText(name)
    const own = await total.getByText('Resultat:').locator('strong').innerText()
    const row = onBoard.find((text) => text.includes(name))
    expect(row, name).toContain(own)
    await choice.press('Enter')
    await page.getByRole('listbox').press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('listbox')).toHaveCount(0)
    await expect(choice).toBeFocused()
  }
  await expect(total).toContainText('Eksempel: Lagring & Net')
  await expect(page).toHaveURL(/beregning\?omraade=energi.*&ansoegning=/)
  await page.getByRole('button', { name: 'Hvor sikkert er det?' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Hvor sikkert er det?' })).toBeFocused()

  // Cancelled while its worker is on its way, then run to its end.
  let letThrough = () => {}
  const held = new Promise<void>((done) => (letThrough = done))
  await page.route('**/selfCheck.worker-*', async (route) => {
    await held
    await route.continue().catch(() => {})
  })
  await page.getByRole('link', { name: 'Kør selvkontrollen' }).press('Enter')
  await page.getByRole('button', { name: 'Afbryd' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Selvkontrollen er afbrudt' })).toBeFocused()
  letThrough()
  await page.getByRole('button', { name: 'Kør igen' }).press('Enter')
  const verdict = page.getByRole('heading', {
    name: '30 af 30 referencesæt genberegnet inden for tolerancen',
  })
  await expect(verdict).toBeFocused({ timeout: 30_000 })

  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Gem som tekst' }).press('Enter')
  expect(await textOf(await saving)).toBe(await printed)
  const lines = (await printed).split('\n').map((line) => line.split(/ {2,}/))
  const rows = await page
    .getByRole('table', { name: 'Referencesæt og deres udfald' })
    .locator('tbody > tr')
    .all()
  expect(rows).toHaveLength(30)
  for (const row of rows) {
    const [id = '', , , deviation = '', tolerance = '', outcome] = await row
      .locator('th, td')
      .allInnerTexts()
    const own = lines.filter(([name]) => name?.startsWith(`${id} `))
    const found = own.map(([, , off, limit]) => [off, Number(limit)])
    expect(found, id).toContainEqual([asPrinted(deviation), Number(asPrinted(tolerance))])
    expect(outcome).toBe('Inden for')
  }
  await page
    .getByRole('button', { name: 'Vis alle størrelser i weight-robustness-a' })
    .press('Enter')
  await expect(page.getByRole('table', { name: 'Størrelser i weight-robustness-a' })).toContainText(
    'minimumShift',
  )
  await expectAccessible(page)
})
