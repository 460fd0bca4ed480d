import { expect, expectAccessible, goToPage, openExample, test } from '../support/journeys.ts'

test('[EL4] [EL5] [EL6] [EL7] a person rules on the formal checks', async ({ page }) => {
  await openExample(page)
  await goToPage(page, 'Ansøgninger')
  await page.getByRole('link', { name: 'Formel kontrol' }).click()
  await expect(page.getByRole('heading', { name: 'Formel kontrol', level: 1 })).toBeVisible()
  await expect(page.getByText('1 af 32 mangler afgørelse')).toBeVisible()
  await expectAccessible(page)

  // The late one is rejected from the keyboard, and the page is empty.
  const late = page.getByRole('button', { name: /efter fristen, mangler afgørelse$/ })
  const name = ((await late.getAttribute('aria-label')) ?? '').split(/, |:/)[1] ?? ''
  await late.focus()
  await page.keyboard.press('End')
  await expect(page.getByRole('button', { name: `Afvis … ${name}` })).toBeFocused()
  await page.keyboard.press('Enter')
  const rejection = page.getByRole('dialog', { name: `Afvis ${name}` })
  await rejection.getByLabel('Begrundelse').fill('Modtaget efter fristen.')
  await rejection.getByRole('button', { name: 'Afvis ansøgningen' }).click()
  await expect(page.getByText('Ingen ansøgning mangler afgørelse')).toBeVisible()
  await expect(page.getByText('Ingen af 32 mangler afgørelse')).toBeVisible()

  // Its reversal leaves it waiting, and a dispensation brings it in.
  await page.getByRole('button', { name: 'Vis alle ansøgninger' }).click()
  await page.getByRole('button', { name: `Ophæv afvisningen … ${name}` }).click()
  const reversal = page.getByRole('dialog', { name: `Ophæv afvisningen af ${name}` })
  await reversal.getByLabel('Begrundelse').fill('Portalen var nede.')
  await reversal.getByRole('button', { name: 'Ophæv afvisningen' }).click()
  await expect(page.getByText('1 af 32 mangler afgørelse')).toBeVisible()
  await late.click()
  const ruling = page.getByRole('dialog', { name: `Indsendt inden fristen: ${name}` })
  await expect(ruling.getByText(/^Beregnet: Indsendt 27\. maj 2020/)).toBeVisible()
  await ruling.getByText('Dispensation').click()
  await ruling.getByRole('button', { name: 'Registrér afgørelsen' }).click()
  await expect(ruling.getByText(/^Skriv begrundelsen\./)).toBeVisible()
  await expectAccessible(page)
  await ruling.getByLabel('Begrundelse').fill('Portalen var nede 27. maj.')
  await ruling.getByRole('button', { name: 'Registrér afgørelsen' }).click()
  await expect(page.getByText('Ingen af 32 mangler afgørelse')).toBeVisible()
  await page.getByRole('button', { name: 'Fortryd sidste afgørelse' }).click()
  await expect(page.getByText('1 af 32 mangler afgørelse')).toBeVisible()

  // The deadline is moved for all instead; the page and the application say so.
  await page.getByRole('button', { name: 'Flyt fristen …' }).click()
  const move = page.getByRole('dialog', { name: 'Flyt fristen for alle' })
  await move.getByLabel('Ny dag').fill('2020-05-28')
  await expect(move.getByText(/Med den nye frist er ingen efter fristen/)).toBeVisible()
  await move.getByRole('button', { name: 'Flyt fristen' }).click()
  await expect(move.getByText('Skriv begrundelsen.')).toBeVisible()
  await move.getByLabel('Begrundelse').fill('Portalen var nede i en time.')
  await move.getByRole('button', { name: 'Flyt fristen' }).click()
  await expect(
    page.getByText(
      'Fristen er flyttet fra 27. maj 2020 kl. 10.00 til 28. maj 2020 kl. 10.00: Portalen var nede i en time.',
    ),
  ).toBeVisible()

  // What is computed as met is confirmed for all at once.
  await page.getByRole('button', { name: 'Vælg alle med noget beregnet opfyldt' }).click()
  await page.getByRole('button', { name: 'Bekræft det beregnede …' }).click()
  await page.getByRole('button', { name: 'Afgør som opfyldt' }).click()
  await page.getByRole('link', { name }).click()
  await expect(page.getByText('På ranglisten').first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Ændr … Indsendt inden fristen' })).toBeVisible()
  await expect(page.getByText('Afvist: Modtaget efter fristen.')).toBeVisible()
})
