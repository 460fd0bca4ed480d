import { expect, expectAccessible, goToPage, openExample, test } from '../support/journeys.ts'

const newTitle = 'En ny titel efter fristen'

test('an application is changed after points were given', async ({ page }) => {
  await openExample(page)
  await goToPage(page, 'Ansøgninger')
  const list = page.getByRole('table', { name: 'Rundens ansøgninger' })
  await list.getByRole('link').first().click()
  await expect(
    page.getByText('Ansøgningen er ikke ændret, siden den blev registreret.'),
  ).toBeVisible()

  await page.getByRole('button', { name: 'Ret …' }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('Titel').fill(newTitle)
  await form.getByRole('textbox', { name: 'Resumé' }).press('Control+End')
  await form
    .getByRole('textbox', { name: 'Resumé' })
    .pressSequentially(' Vi har fået en partner mere.')
  await form.getByRole('button', { name: 'Gem rettelsen' }).click()

  const versions = page.getByRole('table', { name: /^Versioner af ansøgningen/ })
  await expect(versions.getByRole('row', { name: /Version 2/ })).toContainText('Titel og Resumé')
  await expect(versions.getByRole('row', { name: /Version 1/ })).toContainText('.csv')
  const assessors = page.getByRole('table', { name: /^Bedømmere af/ })
  await expect(assessors.getByText('afgivet på version 1; nu version 2').first()).toBeVisible()
  await expectAccessible(page)

  await versions.getByRole('link', { name: 'Læs version 1' }).press('Enter')
  await expect(page.getByText(/^Version 1, erstattet/)).toBeVisible()
  await expect(page.getByText(newTitle)).toHaveCount(0)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Til ansøgningen' }).press('Enter')

  await versions.getByRole('link', { name: 'Sammenlign version 1 og 2' }).press('Enter')
  const differences = page.getByRole('table', { name: 'Forskelle mellem version 1 og 2' })
  await expect(differences.getByRole('row', { name: /^Resumé/ }).getByRole('insertion')).toHaveText(
    ' Vi har fået en partner mere.',
  )
  await expect(page.getByText('2 felter er ændret.')).toBeVisible()
  await expectAccessible(page)

  // The area's board says so beside the points, until they are given anew.
  await page.getByRole('link', { name: 'Til ansøgningen' }).click()
  await page.getByRole('link', { name: /på ranglisten$/ }).click()
  await expect(page.getByText('5 bedømmelser på en tidligere version')).toBeVisible()
  await page.getByRole('button', { name: 'Vis udregningen for Værkstedet Danmark' }).click()
  await page.getByRole('button', { name: 'Vis som tabel' }).click()
  await expect(page.getByText('afgivet på version 1; nu version 2').first()).toBeVisible()
})
