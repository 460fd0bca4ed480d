import type { Locator, Page } from '@playwright/test'
import {
  expect,
  expectAccessible,
  goToPage,
  openExample,
  test,
  followAll,
} from '../support/journeys.ts'

const shots = process.env['PANEL_SHOTS']

async function shoot(page: Page, name: string, of?: Locator) {
  if (!shots) return
  for (const width of [1440, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await (of ?? page).screenshot({ path: `${shots}/${name}-${width}.png` })
  }
  await page.setViewportSize({ width: 1440, height: 900 })
}

test('[AC4] the minister appoints as recommended and otherwise, and the funders answer', async ({
  page,
}) => {
  await openExample(page)
  await goToPage(page, 'Indstilling')
  await followAll(page)
  const table = page.getByRole('table', { name: /^Hvert område med den indstillede/ })
  await expect(page.getByText('Indstillingen er ikke sendt endnu.', { exact: false })).toBeVisible()

  // As recommended: nothing is chosen beforehand, and there is no appointment without its day.
  await page.getByRole('button', { name: 'Registrer udpegning i Energiteknologi' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('radio', { checked: true })).toHaveCount(0)
  await dialog.getByRole('button', { name: 'Registrer udpegningen' }).click()
  await expect(dialog.getByText('Vælg, hvad ministeren har afgjort.')).toBeVisible()
  await dialog.getByText('Som indstillet: Nordvind Energiklynge').click()
  await dialog.getByRole('button', { name: 'Registrer udpegningen' }).click()
  await expect(dialog.getByText('Skriv datoen for ministerens afgørelse.')).toBeVisible()
  await expectAccessible(page)
  await shoot(page, '70-appoint-fault')
  await dialog.getByLabel('Ministerens afgørelse truffet den').fill('2020-11-04')
  await dialog.getByLabel('Sagsnummer eller anden henvisning').fill('20/41877-12')
  await dialog.getByRole('button', { name: 'Registrer udpegningen' }).click()
  await expect(table.getByText('4. november 2020 · 20/41877-12')).toBeVisible()

  // Another than recommended, with the minister's reason.
  await page.getByRole('button', { name: 'Registrer udpegning i Fødevarer' }).click()
  await dialog.getByText('En anden end den indstillede').click()
  await dialog
    .getByRole('radiogroup', { name: 'Hvilken ansøgning?' })
    .getByRole('radio')
    .first()
    .check({ force: true })
  await dialog.getByLabel('Ministerens afgørelse truffet den').fill('2020-11-04')
  await dialog.getByRole('button', { name: 'Registrer udpegningen' }).click()
  await expect(dialog.getByText('Skriv en begrundelse.')).toBeVisible()
  await dialog
    .getByLabel('Begrundelse')
    .fill('Ministeren lægger vægt på tilgængelighed uden for de store byer.')
  await shoot(page, '71-appoint-other')
  await dialog.getByRole('button', { name: 'Registrer udpegningen' }).click()
  await expect(table.getByText('◆ Anden end indstillet: Ministeren lægger vægt')).toBeVisible()
  await expect(page.getByText('2 af 13 områder afgjort')).toBeVisible()

  // A commitment with the recommended amounts, lowered in one year; with conditions there must be some.
  await page
    .getByRole('button', { name: /^Registrer beslutning fra Uddannelses.*Nordvind/ })
    .click()
  await dialog.getByText('Tilsagn med vilkår').click()
  await expect(
    dialog.getByText('Der er ingen vilkår på ansøgningen.', { exact: false }),
  ).toBeVisible()
  await dialog.getByText('Tilsagn', { exact: true }).click()
  await expect(dialog.getByLabel('2021')).not.toHaveValue('')
  for (const year of ['2021', '2022', '2023', '2024']) await dialog.getByLabel(year).fill('')
  await dialog.getByRole('button', { name: 'Registrer beslutningen' }).click()
  await expect(dialog.getByText('Skriv beløbet for mindst ét år.')).toBeVisible()
  await expect(dialog.getByText('Skriv datoen for beslutningen.')).toBeVisible()
  await dialog.getByLabel('2021').fill('4.500.000')
  await dialog.getByLabel('2022').fill('5.000.000')
  await expectAccessible(page)
  await shoot(page, '73-commitment')
  await dialog.getByLabel('Bevillingsgiverens beslutning truffet den').fill('2020-12-01')
  await dialog.getByRole('button', { name: 'Registrer beslutningen' }).click()
  await page.getByRole('button', { name: /^Registrer beslutning fra Danmarks.*Nordvind/ }).click()
  await dialog.getByText('Afslag').click()
  await dialog.getByRole('button', { name: 'Registrer beslutningen' }).click()
  await expect(dialog.getByText('Skriv en begrundelse for afslaget.')).toBeVisible()
  await dialog.getByLabel('Begrundelse').fill('Rammen er brugt.')
  await dialog.getByLabel('Bevillingsgiverens beslutning truffet den').fill('2020-12-03')
  await shoot(page, '74-refusal')
  await dialog.getByRole('button', { name: 'Registrer beslutningen' }).click()
  const committed = table.getByRole('row', { name: /Uddannelses.*Tilsagn.*9,5.*1. december 2020/ })
  const refused = table.getByRole('row', { name: /Danmarks.*Afslag.*Rammen er brugt/ })
  await expect(committed).toBeVisible()
  await expect(refused).toBeVisible()
  await expectAccessible(page)
  await shoot(page, '72-minister', page.locator('.minister'))

  // An open area has as many as it has places, and each is told of by its name.
  await page.getByRole('button', { name: 'Registrer udpegning i Yderligere spirende' }).click()
  await dialog.getByText('Andre end de indstillede').click()
  for (const name of [/^Lydens Hus/, /^Forsvar og Rum/]) await dialog.getByText(name).click()
  await dialog.getByRole('button', { name: 'Registrer udpegningen' }).click()
  await expect(
    dialog.getByText('Det er netop dem, der er indstillet.', { exact: false }),
  ).toBeVisible()
  await shoot(page, '78-open-area')
  await dialog.getByText('Som indstillet: Lydens Hus og Forsvar og Rum').click()
  await dialog.getByLabel('Ministerens afgørelse truffet den').fill('2020-11-04')
  await dialog.getByRole('button', { name: 'Registrer udpegningen' }).click()
  await expect(page.getByText('3 af 13 områder afgjort')).toBeVisible()
  await expectAccessible(page)
  if (shots) {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.screenshot({ path: `${shots}/79-page-1280.png`, fullPage: true })
    await page.setViewportSize({ width: 1440, height: 900 })
  }

  await page.reload()
  await expect(table.getByText('◆ Anden end indstillet: Ministeren lægger vægt')).toBeVisible()
  await expect(committed).toBeVisible()
  await expect(refused).toBeVisible()
})

test('a question of the minister’s office waits for its answer, and is answered', async ({
  page,
}) => {
  await openExample(page)
  await goToPage(page, 'Indstilling')
  await expect(page.getByText('Der er ikke registreret spørgsmål.')).toBeVisible()
  await page.getByRole('button', { name: 'Tilføj spørgsmål' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Gem spørgsmålet' }).click()
  await expect(dialog.getByText('Skriv, hvem der spørger.')).toBeVisible()
  await expectAccessible(page)
  await dialog.getByLabel('Hvem spørger?').fill('Ministersekretariatet')
  await dialog.getByLabel('Stillet den').fill('2020-11-02')
  const text = 'Hvorfor indstilles ingen med hovedsæde på Sjælland?'
  await dialog.getByLabel('Spørgsmål', { exact: true }).fill(text)
  await dialog.getByLabel('Svarfrist').fill('2020-11-06')
  await shoot(page, '75-question')
  await dialog.getByRole('button', { name: 'Gem spørgsmålet' }).click()
  const row = page
    .getByRole('table', { name: /^Spørgsmål fra ministerens kontor/ })
    .getByRole('row', { name: text })
  await expect(row.getByText('Fristen er overskredet')).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('button', { name: `Besvar spørgsmålet: ${text}` }).click()
  await dialog.getByRole('button', { name: 'Gem svaret' }).click()
  await expect(dialog.getByText('Skriv svaret.')).toBeVisible()
  await dialog
    .getByLabel('Svar', { exact: true })
    .fill('Der er én ansøger fra Sjælland, og den er nr. 3 i sit område.')
  await dialog.getByLabel('Svaret afgivet den').fill('2020-11-05')
  await expectAccessible(page)
  await shoot(page, '76-answer')
  await dialog.getByRole('button', { name: 'Gem svaret' }).click()
  await expect(row.getByText('Besvaret')).toBeVisible()

  await page.reload()
  await expect(row.getByText('Svar, 5. november 2020:')).toBeVisible()
  await expect(row.getByText('nr. 3 i sit område', { exact: false })).toBeVisible()
  await page.getByRole('button', { name: 'Tilføj spørgsmål' }).click()
  await dialog.getByLabel('Hvem spørger?').fill('Departementschefen')
  await dialog.getByLabel('Stillet den').fill('2020-11-09')
  await dialog.getByLabel('Spørgsmål', { exact: true }).fill('Hvad koster det i 2023?')
  await dialog.getByRole('button', { name: 'Gem spørgsmålet' }).click()
  await expect(page.getByText('1 af 2 besvaret')).toBeVisible()
  await shoot(page, '77-questions', page.locator('.minister-questions'))
})
