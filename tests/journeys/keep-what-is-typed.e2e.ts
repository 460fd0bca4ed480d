import { actAs, expect, openExample, test } from '../support/journeys.ts'

test.use({ isKept: true })

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

test('a note to oneself is kept the same way, and stays folded until it is asked for', async ({
  page,
}) => {
  await openExample(page)
  await actAs(page, 'Ida Åkjær')
  await page.getByRole('link', { name: /Fortsæt med/ }).click()
  await page.getByText('Mine noter', { exact: true }).click()
  await expect(page.getByText(/bliver aldrig afleveret/)).toBeVisible()
  const field = page.getByRole('textbox', { name: /^Mine noter til/ })
  await field.pressSequentially('Hvem ejer bilag 4? n', { delay: 20 })
  await expect(field).toBeFocused()

  await page.reload()
  await expect(page.getByText('skrevet til denne ansøgning')).toBeVisible()
  await expect(field).toBeHidden()
  await page.getByText('Mine noter', { exact: true }).click()
  await expect(field).toHaveValue('Hvem ejer bilag 4? n')
})
