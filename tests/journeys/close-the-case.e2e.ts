import {
  expect,
  expectAccessible,
  followAll,
  goToPage,
  openExample,
  test,
} from '../support/journeys.ts'

test('a case is read, looked back on, closed over gaps, filed and opened again', async ({
  page,
}) => {
  await openExample(page)
  await goToPage(page, 'Indstilling')
  await followAll(page)
  await goToPage(page, 'Sag')
  const log = page.getByRole('table', { name: 'Rundens hændelser' })
  await expect(log.getByRole('row').nth(1)).toContainText('besluttede')

  // The log narrowed to a person stands in the address; a line opens to all that is known of it.
  await page.getByRole('button', { name: /Alle Person/ }).click()
  await page.getByRole('option', { name: 'Susanne Thorsen-Friis' }).click()
  await expect(page.getByText(/\d+ af 18\d hændelser/)).toBeVisible()
  await page.getByRole('textbox', { name: 'Søg i teksten' }).fill('inhabil kattegat')
  await expect(page.getByText(/^1 af/)).toBeVisible()
  await page.reload()
  const ruling = log.getByRole('button', { name: /er inhabil over for Kattegat Energi/ })
  await ruling.focus()
  await page.keyboard.press('Enter')
  await expect(ruling).toHaveAttribute('aria-expanded', 'true')
  await expect(log.getByText('recusal-ruled')).toBeVisible()
  await expectAccessible(page)
  await log.getByRole('link', { name: 'Se ranglisten lige efter' }).click()

  // What moved between just after the ruling and before the file it came with.
  await expect(
    page.getByRole('heading', { name: /^Rangliste lige efter en hændelse/ }),
  ).toBeVisible()
  await page.getByRole('button', { name: /Intet \(kun ét tidspunkt\)/ }).click()
  await page.getByRole('option', { name: /^Før rulings.csv blev indlæst/ }).click()
  const energy = page.getByRole('region', { name: 'Energiteknologi' })
  await expect(energy.getByRole('row', { name: /Kattegat Energi/ })).toContainText('▲ var nr. 4')
  await expect(page.getByText('Uændret mellem de to tidspunkter', { exact: false })).toBeVisible()
  await energy.getByText('1 hændelse imellem, som angår området').click()
  await expect(
    energy.getByText('er inhabil over for Kattegat Energi', { exact: false }),
  ).toBeVisible()
  await page.getByRole('button', { name: /Alle områder/ }).click()
  await page.getByRole('option', { name: 'Energiteknologi' }).click()
  const position = page.getByText(/\d+ af \d+ hændelser i området/)
  const before = Number.parseInt(await position.innerText(), 10)
  await page.getByRole('button', { name: 'Forrige hændelse' }).click()
  await expect(position).toContainText(`${before - 1} af`)
  await expectAccessible(page)
  const exported = page.waitForEvent('download')
  await page.getByRole('button', { name: /^Hent ranglisten lige efter/ }).click()
  expect((await exported).suggestedFilename()).toMatch(
    /^rangliste-\d{4}-\d{2}-\d{2}-\d{2}\.\d{2}\.csv$/,
  )

  // Closing asks why, for nobody has been appointed; then nothing can be decided or sent.
  await page.getByRole('link', { name: 'Afslutning og arkiv' }).click()
  await expect(page.getByText('13 områder mangler', { exact: false }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Afslut runden', exact: true }).click()
  const closing = page.getByRole('dialog', { name: 'Afslut runden' })
  await expect(closing.getByRole('button', { name: 'Afslut runden' })).toBeDisabled()
  await closing
    .getByLabel('Hvorfor afsluttes runden alligevel?')
    .fill('Opslaget er trukket tilbage.')
  await closing.getByRole('button', { name: 'Afslut runden' }).click()
  await expect(page.getByText('Begrundelse: Opslaget er trukket tilbage.')).toBeVisible()
  await goToPage(page, 'Indstilling')
  await expect(page.getByText('Runden er afsluttet', { exact: false })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Gennemgå før afsendelse' })).toBeDisabled()
  await expect(page.getByRole('button', { name: /^Ændr beslutningen i/ }).first()).toBeDisabled()

  await page.getByRole('link', { name: 'Se sagen' }).click()
  // Whoever asks is given access all the same.
  await page.getByRole('link', { name: 'Aktindsigt', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Lav aktindsigt' })).toBeEnabled()
  await page.getByRole('link', { name: 'Afslutning og arkiv' }).click()
  const archived = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Gem sagsarkiv' }).click()
  expect((await archived).suggestedFilename()).toMatch(/^klyngevalg-sagsarkiv-.*\.klynge$/)
  await expect(page.getByText('er gemt og læst igennem', { exact: false })).toBeVisible()
  await page.getByLabel('Journalnummer').fill('26/01234-56')
  await page.getByLabel('Journaliseret den').fill('2026-11-26')
  await page.getByRole('button', { name: 'Notér journaliseringen' }).click()
  await expect(
    page.getByText('Alt, hvad der er sket i runden, ligger i et journaliseret arkiv.'),
  ).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Genåbn runden …' }).click()
  await page.getByLabel('Hvorfor genåbnes runden?').fill('En klage')
  await page.getByRole('dialog').getByRole('button', { name: 'Genåbn runden' }).click()
  await expect(page.getByText('1 hændelse er ikke journaliseret endnu.')).toBeVisible()
  await goToPage(page, 'Indstilling')
  await expect(page.getByRole('button', { name: /^Ændr beslutningen i/ }).first()).toBeEnabled()
})
