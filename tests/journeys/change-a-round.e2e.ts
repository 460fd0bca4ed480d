import { expect, goToPage, openExample, test } from '../support/journeys.ts'

test('a frozen method is changed only as a new version, with its reason and its effect', async ({
  page,
}) => {
  await openExample(page)
  await goToPage(page, 'Opsætning')
  await expect(page.getByText('Metoden er låst, fordi det første point er givet')).toBeVisible()
  await expect(page.getByLabel('Vægt i procent for SMV-fokus')).toHaveCount(0)

  await page.getByRole('button', { name: 'Ret metoden som ny version …' }).click()
  await page.getByLabel('Vægt i procent for SMV-fokus').fill('40')
  await expect(page.getByText('115 % af 100 %')).toBeVisible()
  await page.getByRole('button', { name: /100 %/ }).click()
  await expect(page.getByText('100 % af 100 %')).toBeVisible()
  await page.getByRole('button', { name: 'Gem opsætningen' }).click()

  const dialog = page.getByRole('dialog', { name: 'Gem som ny version af metoden' })
  await expect(dialog).toContainText('Energiteknologi')
  await expect(dialog).toContainText('Nordvind Energiklynge → Strømsamling Danmark')
  await dialog.getByLabel('Begrundelse').fill('Besluttet af styregruppen 4. juni 2020.')
  await dialog.getByRole('button', { name: 'Gem den nye version' }).click()
  await expect(
    page.getByRole('table', { name: 'Opsætningens versioner, nyeste først' }),
  ).toContainText('Besluttet af styregruppen')

  await goToPage(page, 'Områder')
  await page.getByRole('link', { name: 'Energiteknologi' }).click()
  await expect(page.getByRole('complementary')).toContainText('Strømsamling Danmark')
})

test('an application is added, corrected and withdrawn by hand, and an area closed', async ({
  page,
}) => {
  await openExample(page)
  await goToPage(page, 'Ansøgninger')
  await page.getByRole('button', { name: 'Tilføj ansøgning' }).click()
  const form = page.getByRole('dialog', { name: 'Tilføj ansøgning' })
  await form.getByLabel('Sagsnummer').fill('20-41999')
  await form.getByRole('button', { name: /Vælg område/ }).click()
  await page.getByRole('option', { name: 'Finans og fintech' }).click()
  await form.getByLabel('Ansøger', { exact: true }).fill('Sent men Godt')
  await form.getByLabel('Titel', { exact: true }).fill('Betalinger på tværs af grænsen')
  await form.getByLabel('CVR-nummer').fill('12345678')
  await form.getByRole('button', { name: 'Tilføj ansøgningen' }).click()
  await expect(form.getByText(/modulus 11/)).toBeVisible()
  await form.getByLabel('CVR-nummer').fill('13748136')
  await form.getByRole('button', { name: 'Tilføj ansøgningen' }).click()
  await expect(page.getByRole('heading', { name: 'Sent men Godt' })).toBeVisible()
  await page.getByRole('button', { name: 'Ret …' }).click()
  await page.getByLabel('Titel', { exact: true }).fill('Betalinger over grænsen')
  await page.getByRole('button', { name: 'Gem rettelsen' }).click()
  await expect(page.getByRole('main')).toContainText('Betalinger over grænsen')

  await page.getByRole('button', { name: 'Træk tilbage …' }).click()
  await page.getByLabel('Begrundelse').fill('Trukket af ansøger 10. juni 2020.')
  await page.getByRole('button', { name: 'Træk ansøgningen tilbage' }).click()
  await expect(page.getByRole('main')).toContainText('Trukket af ansøger 10. juni 2020.')

  await goToPage(page, 'Områder')
  await page.getByRole('link', { name: 'Finans og fintech' }).click()
  await expect(
    page.getByRole('table', { name: 'Uden for ranglisten i Finans og fintech' }),
  ).toContainText('Trukket tilbage')
  await page.getByRole('button', { name: 'Luk området …' }).click()
  await page.getByLabel('Begrundelse').fill('Området slås sammen med Digitale teknologier.')
  await page.getByRole('button', { name: 'Luk området', exact: true }).click()
  await expect(page.getByRole('complementary')).toContainText('Området slås sammen')
  await page.getByRole('button', { name: 'Åbn området igen …' }).click()
  await page.getByLabel('Begrundelse').fill('Sammenlægningen er opgivet.')
  await page.getByRole('button', { name: 'Åbn området igen', exact: true }).click()
  await expect(page.getByRole('complementary')).toContainText('Én ansøger')
})

test('a recusal takes an assessor out of the whole area at once', async ({ page }) => {
  await openExample(page)
  await page.getByRole('link', { name: 'Miljøteknologi' }).click()
  await expect(page.getByRole('complementary')).toContainText('Klart')
  await goToPage(page, 'Ansøgninger')
  await page.getByRole('link', { name: 'Ren Ressource Danmark' }).click()
  await page.getByRole('button', { name: 'Erklær inhabil: Karen Lindqvist' }).click()
  await page.getByLabel(/Begrundelse/).fill('Har rådgivet ansøger.')
  await page.getByRole('button', { name: 'Registrer inhabilitet' }).click()
  await expect(page.getByRole('main')).toContainText('Inhabil i hele området')

  await goToPage(page, 'Områder')
  await page.getByRole('link', { name: 'Miljøteknologi' }).click()
  await expect(page.getByRole('complementary')).toContainText('For få bedømmelser')
  await expect(page.getByRole('complementary')).toContainText(
    'Karen Lindqvist er inhabil i hele området.',
  )
})
