import { expect, expectAccessible, goToPage, openExample, test } from '../support/journeys.ts'

const shots = process.env['PANEL_SHOTS']

test('[AC9] a second look: who asked, what came in, and the ranking before and after', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await openExample(page)
  await goToPage(page, 'Indstilling')
  await expect(page.getByText('Der er ikke bedt om en fornyet vurdering.')).toBeVisible()
  await page.getByRole('button', { name: 'Begynd fornyet vurdering …' }).click()
  const dialog = page.getByRole('dialog', { name: 'Fornyet vurdering' })
  await dialog.getByRole('button', { name: 'Registrer' }).click()
  await expect(dialog.getByText('Vælg mindst ét område.')).toBeVisible()
  await dialog.getByLabel('Hvem bad om det?').fill('Ministeriets departement')
  await dialog.getByLabel('Hvornår?').fill('2020-10-20')
  await dialog.getByLabel('På hvilket grundlag?').fill('Hovedsæderne ligger samlet.')
  await dialog.getByText('Energiteknologi').click()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Registrer' }).click()
  await expect(page.getByText('Ministeriets departement, 20. oktober 2020')).toBeVisible()
  await expect(page.getByText('Energiteknologi: fornyet vurdering er ikke afsluttet')).toBeVisible()

  await page.getByRole('button', { name: 'Registrer supplerende materiale …' }).click()
  const material = page.getByRole('dialog', { name: 'Supplerende materiale' })
  await material.getByRole('button', { name: /Ansøgning/ }).click()
  await page.getByRole('option', { name: 'Strømsamling Danmark' }).click()
  await material.getByLabel('Hvad er modtaget?').fill('Plan for en afdeling i Nykøbing.')
  await material.getByLabel('Modtaget den').fill('2020-10-25')
  await material.getByRole('button', { name: 'Registrer' }).click()
  await expect(
    page.getByText('Strømsamling Danmark: supplerende materiale er ikke læst'),
  ).toBeVisible()
  await page.getByRole('button', { name: /^Notér materialet fra Strømsamling/ }).click()
  await expect(page.getByText('Alt supplerende materiale er læst')).toBeVisible()

  // One withdraws: what the area becomes is seen at once, beside what it was.
  await goToPage(page, 'Ansøgninger')
  await page.getByRole('link', { name: 'Nordvind Energiklynge' }).click()
  await page.getByRole('button', { name: 'Træk tilbage …' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Lagt sammen med/ })
    .click()
  await page.getByRole('option', { name: 'Strømsamling Danmark' }).click()
  await page.getByRole('dialog').getByRole('textbox').fill('Lagt sammen med en anden.')
  await page.getByRole('dialog').getByRole('button').last().click()
  await page.getByRole('link', { name: 'Alle ansøgninger' }).click()
  await page.getByRole('link', { name: 'Strømsamling Danmark' }).click()
  await page.getByRole('button', { name: 'Ret …' }).click()
  await page.getByRole('dialog').getByLabel('Titel').fill('Flere afdelinger')
  await page.getByRole('button', { name: 'Gem rettelsen' }).click()
  await goToPage(page, 'Indstilling')
  await page.getByRole('button', { name: /^Sammenlign før og efter/ }).click()
  const compare = page.getByRole('dialog', { name: 'Før og efter den fornyede vurdering' })
  const table = compare.getByRole('table', { name: 'Energiteknologi før og efter' })
  await expect(table.getByRole('row', { name: /^Strømsamling Danmark/ })).toContainText('rykket op')
  await expect(table.getByRole('row', { name: /^Nordvind Energiklynge/ })).toContainText(
    'faldet ud',
  )
  await compare.getByText('Se, hvad der er ændret i ansøgningen fra Strømsamling').click()
  await expect(compare.getByRole('insertion')).toHaveText('Flere afdelinger')
  if (shots) await page.screenshot({ path: `${shots}/67-compare.png` })
  await expectAccessible(page)
  await compare.getByRole('button', { name: 'Luk' }).click()
  await page.getByRole('button', { name: /^Afslut fornyet vurdering/ }).click()
  await expect(page.getByText('Ingen fornyet vurdering er i gang')).toBeVisible()
  if (shots) await page.screenshot({ path: `${shots}/68-again.png`, fullPage: true })
  await expectAccessible(page)
})
