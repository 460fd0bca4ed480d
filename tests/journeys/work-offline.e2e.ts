import { actAs, expect, openExample, test } from '../support/journeys.ts'

test.use({ isKept: true })

test('the workbench opens, ranks and takes points with the network cut', async ({
  page,
  context,
}) => {
  await openExample(page)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Områder' })).toBeVisible()

  await context.setOffline(true)
  await page.reload()
  await page.getByRole('link', { name: 'Energiteknologi' }).click()
  await expect(page.getByRole('table', { name: 'Rangliste for Energiteknologi' })).toBeVisible()
  await page.getByRole('button', { name: 'Vis diagram over området' }).click()
  await expect(page.getByText('hver prik er en bedømmers eget')).toBeVisible()

  await page.getByRole('link', { name: 'Ansøgninger', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Ansøgninger', level: 1 })).toBeVisible()
  await page.getByRole('link', { name: 'Opsætning', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Opsætning', level: 1 })).toBeVisible()
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible()
  await page.getByRole('button', { name: 'Dansk' }).click()

  await actAs(page, 'Karen Lindqvist')
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Aflever' })).toBeVisible()
})

test('the workbench can be installed', async ({ page, request }) => {
  await page.goto('./')
  const href = await page.locator('link[rel="manifest"]').getAttribute('href')
  const manifest = await (await request.get(href ?? '')).json()
  expect(manifest).toMatchObject({ name: 'Klyngevalg', display: 'standalone', lang: 'da' })
  for (const { src } of manifest.icons) expect((await request.get(src)).ok()).toBe(true)
})
