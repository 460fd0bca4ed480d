import {
  expect,
  expectAccessible,
  goToPage,
  openExample,
  test,
  followAll,
} from '../support/journeys.ts'

const shots = process.env['PANEL_SHOTS']

test('[PF1] the set is summed against the frames, and amounts are lowered until they hold', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await openExample(page)
  await goToPage(page, 'Indstilling')
  await expect(page.getByText('Ingen er indstillet endnu.')).toBeVisible()
  await followAll(page)
  await expect(page.getByText('Indstillet i alt')).toBeVisible()
  const regions = page.getByRole('table', { name: /^Hovedsæder og afdelinger/ })
  await expect(regions.getByRole('row')).toHaveCount(6)
  await expect(regions.getByRole('row', { name: /Hovedstaden/ })).toContainText('6 af 14')
  await expect(page.getByText('Intet at bemærke ved det, der er indstillet.')).toBeVisible()

  // More than the frame: said in words, with the amount; lowered again, it is gone.
  await page.getByRole('button', { name: 'Beløb og vilkår for Energiteknologi' }).click()
  const dialog = page.getByRole('dialog', { name: 'Beløb og vilkår for Nordvind Energiklynge' })
  const field = dialog.getByLabel('2021').first()
  await field.fill('mange')
  await expect(dialog.getByText('Skriv et beløb i kroner', { exact: false })).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Gem' })).toBeDisabled()
  await field.fill('26.000.000')
  await dialog.getByRole('button', { name: 'Gem' }).click()
  await expectAccessible(page)

  // The condition that its own plan proposes, with a date.
  await dialog.getByRole('button', { name: 'Tag med' }).click()
  await dialog.getByLabel('Senest opfyldt').fill('2021-03-01')
  await dialog.getByRole('button', { name: 'Gem' }).last().click()
  await expect(dialog.getByText('Ikke opfyldt endnu · 1. marts 2021')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Tag med' })).toHaveCount(0)
  await dialog.getByRole('button', { name: 'Luk' }).click()
  const money = page.getByRole('table', { name: /^Ansøgt, indstillet og ramme/ })
  await expect(money.getByText('4,8 over')).toBeVisible()
  await expect(page.getByText('mere end rammen', { exact: false })).toBeVisible()
  if (shots) await page.screenshot({ path: `${shots}/63-set.png`, fullPage: true })
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Beløb og vilkår for Energiteknologi' }).click()
  await dialog.getByRole('button', { name: 'Som ansøgt' }).click()
  await dialog.getByRole('button', { name: 'Luk' }).click()
  await expect(money.getByText('over', { exact: false })).toHaveCount(0)

  // It is all still there when the page comes back.
  await page.reload()
  await page.getByRole('button', { name: 'Beløb og vilkår for Energiteknologi' }).click()
  await expect(dialog.getByText('Klyngeorganisationen skal være guldcertificeret.')).toBeVisible()
})

test('[PF1] the analyses of the set stand beside the suggestion and never become it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await openExample(page)
  await goToPage(page, 'Indstilling')
  await page.getByRole('button', { name: 'Analyser' }).click()
  const dialog = page.getByRole('dialog', { name: 'Analyser af sættet' })
  await expect(dialog.getByText(/^Bevist bedst efter [\d.]+ muligheder\.$/)).toBeVisible()
  await expect(dialog.getByRole('row')).toHaveCount(14)
  const tied = dialog.getByRole('row', { name: /^Byggeri og anlæg/ })
  await expect(tied).toContainText('ingen')
  await expect(tied).toContainText('lige, mennesker vælger')
  if (shots) await page.screenshot({ path: `${shots}/66-analyses.png` })
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Luk' }).click()
  await expect(page.getByText('13 områder, 0 besluttet', { exact: false })).toBeVisible()
})
