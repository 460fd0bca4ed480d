import { expect, type Page } from '@playwright/test'

/** Decides an area on another than the suggested, or on nobody, as a case officer does. */
export async function decideOn(page: Page, area: string, choice: string, reason: string) {
  await page
    .getByRole('button', { name: new RegExp(`^(Vælg|Ændr beslutningen) i ${area}`) })
    .click()
  const dialog = page.getByRole('dialog', { name: `Indstilling for ${area}` })
  await dialog.getByText('Ingen indstilles').or(dialog.getByText(choice)).first().waitFor()
  if (choice === 'Ingen indstilles') await dialog.getByText(choice).click()
  else {
    await dialog.getByText(/^(En anden end forslaget|Vælg en ansøgning)$/).click()
    await dialog.getByRole('radio', { name: new RegExp(choice) }).press('Space')
  }
  await dialog.getByRole('button', { name: /Kategori/ }).click()
  await page.getByRole('option', { name: 'Faglig helhedsvurdering' }).click()
  await dialog.getByLabel('Begrundelse').fill(reason)
  await dialog.getByRole('button', { name: 'Registrer beslutningen' }).click()
  await expect(dialog).toHaveCount(0)
}
