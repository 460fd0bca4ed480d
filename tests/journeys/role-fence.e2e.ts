import { actAs, expect, goToPage, openExample, test } from '../support/journeys.ts'

// What the service worker keeps would not be on its way.
test.use({ isKept: false })

test('while the assessor’s page is on its way, nothing of the agency’s stands in its place', async ({
  page,
}) => {
  await openExample(page)
  await goToPage(page, 'Ansøgninger')
  const main = page.getByRole('main')
  await expect(main.getByRole('link', { name: 'Lagring & Net', exact: true })).toBeVisible()
  let letGo = () => {}
  const held = new Promise<void>((resolve) => (letGo = resolve))
  await page.route('**/AssessRoute-*.js', async (route) => {
    await held
    await route.continue()
  })
  const asked = page.waitForRequest('**/AssessRoute-*.js')
  await actAs(page, 'Ida Åkjær')
  await asked
  await expect(page).toHaveURL(/bedoem/)
  expect(await main.getByRole('link').count()).toBe(0)
  letGo()
  await expect(page.getByRole('heading', { name: 'Bedøm', level: 1 })).toBeVisible()
})
