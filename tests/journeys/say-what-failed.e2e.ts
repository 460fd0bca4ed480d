import { expect, openExample, test } from '../support/journeys.ts'

test.use({ hasErrors: true })

test('a bug in what nobody waits for is said, and what was saved is still there', async ({
  page,
}) => {
  await openExample(page)
  await page.evaluate(() => void Promise.reject(new Error('a slip of ours')))
  await expect(page.getByRole('alert')).toContainText('Noget gik galt i programmet')
  await page.getByRole('button', { name: 'Indlæs siden igen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Områder' })).toBeVisible()
})

test('a round that the browser will not delete stays, and says why', async ({ page }) => {
  await openExample(page)
  await page.getByRole('link', { name: 'Klyngevalg' }).click()
  await page.evaluate(() => {
    const refuse = () => {
      throw new DOMException('no', 'InvalidStateError')
    }
    IDBCursor.prototype.delete = refuse
    IDBObjectStore.prototype.delete = refuse
  })
  await page.getByRole('button', { name: /^Slet / }).click()
  await page.getByRole('button', { name: 'Slet runden' }).click()
  await expect(page.getByRole('alert')).toContainText('Runden er ikke slettet')
  await page.reload()
  await expect(page.getByRole('link', { name: 'Fortsæt med runden' })).toBeVisible()
})
