import { actAs, expect, openExample, test } from '../support/journeys.ts'

test('a remark that is half typed when the page goes is there when it comes back', async ({
  page,
}) => {
  await openExample(page)
  await actAs(page, 'Ida Åkjær')
  await page.getByRole('link', { name: /Fortsæt med/ }).click()
  await page.getByRole('button', { name: 'Tilføj bemærkning til SMV-fokus' }).click()
  const field = page.getByRole('textbox', { name: 'Bemærkning til SMV-fokus' })
  await field.pressSequentially('Opsøgende hold på fire (s. 21)', { delay: 20 })
  await expect(field).toBeFocused()

  await page.reload()
  await expect(page.getByText('Opsøgende hold på fire (s. 21)')).toBeVisible()
})
