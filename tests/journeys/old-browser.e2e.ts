import { expect, test } from '../support/journeys.ts'

test('a browser that is too old says so before it asks for anything', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Array.prototype, 'toSorted')
  })
  await page.goto('./')
  await expect(
    page.getByText('Din browser er for gammel til Klyngevalg.', { exact: false }),
  ).toBeVisible()
  await expect(page.getByRole('button')).toHaveCount(0)
})
