import {
  actAs,
  expect,
  expectAccessible,
  goToPage,
  openExample,
  test,
} from '../support/journeys.ts'

test('no screen of the agency has a serious fault of accessibility', async ({ page }) => {
  await page.goto('./')
  await expect(
    page.getByRole('heading', { name: 'Åbn din bedømmelsesfil', level: 1 }),
  ).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Ny runde' }).click()
  await expect(page.getByRole('dialog', { name: 'Ny runde' })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')

  await openExample(page)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Energiteknologi' }).click()
  await page.getByRole('button', { name: /Vis udregningen for Nordvind/ }).click()
  await page.getByRole('button', { name: 'Vis diagram over området' }).click()
  await expect(page.getByText('hver prik er en bedømmers eget')).toBeVisible()
  await expectAccessible(page)

  await goToPage(page, 'Indstilling')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Vælg i Energiteknologi' }).click()
  await page.getByText('Ingen indstilles').click()
  await page.getByRole('button', { name: 'Registrer beslutningen' }).click()
  await expectAccessible(page)
  await page.keyboard.press('Escape')

  await goToPage(page, 'Panel')
  await expect(page.getByRole('heading', { name: 'Overblik', level: 1 })).toBeVisible()
  await expect(page.getByText('1 område kan stadig ændre sig', { exact: false })).toBeVisible()
  await page.getByRole('button', { name: 'Vis ansøgningerne i Digitale teknologier' }).click()
  await expect(page.getByText('kan nå op forrest', { exact: false }).first()).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Rykkertekst til Ida Åkjær' }).click()
  const reminder = page.getByRole('dialog', { name: 'Rykkertekst' }).getByRole('textbox')
  await expect(reminder).toHaveValue(/^Kære Ida Åkjær\n\nVi mangler endnu din bedømmelse af:/)
  await expect(reminder).not.toHaveValue(/Peter Dam/)
  await expectAccessible(page)
  await page.keyboard.press('Escape')

  await goToPage(page, 'Opsætning')
  await expect(page.getByRole('heading', { name: 'Opsætning', level: 1 })).toBeVisible()
  await expectAccessible(page)
  await goToPage(page, 'Ansøgninger')
  await expect(page.getByRole('heading', { name: 'Ansøgninger', level: 1 })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Nordvind Energiklynge' }).click()
  await expect(page.getByRole('heading', { name: 'Nordvind Energiklynge' })).toBeVisible()
  await expectAccessible(page)
})

for (const [name, viewport] of [
  ['wide', { width: 1440, height: 900 }],
  ['narrow', { width: 390, height: 844 }],
] as const) {
  test(`no ${name} screen of an assessor has a serious fault of accessibility`, async ({
    page,
  }) => {
    await openExample(page)
    await actAs(page, 'Ida Åkjær')
    await page.setViewportSize(viewport)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('main').getByRole('link').first().click()
    await expect(page.locator('.desk-foot')).toBeVisible()
    await expectAccessible(page)
    await goToPage(page, 'Aflever')
    await expect(page.getByRole('heading', { name: 'Aflever', level: 1 })).toBeVisible()
    await expectAccessible(page)
  })
}

test('every screen speaks English when asked to', async ({ page }) => {
  await openExample(page)
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('heading', { name: 'Areas', level: 1 })).toBeVisible()
  await page.getByRole('link', { name: 'Energy technology' }).click()
  await expect(page.getByRole('complementary')).toContainText('Close')
  await page.getByRole('link', { name: 'Meeting', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'What would change it?' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Back to the assessors' })).toBeVisible()
  const pages = page.getByRole('navigation', { name: 'Pages of the round' })
  for (const name of ['Settings', 'Applications', 'Recommendation']) {
    await pages.getByRole('link', { name }).click()
    await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible()
  }
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Recommendation', level: 1 })).toBeVisible()
  await pages.getByRole('link', { name: 'Panel' }).click()
  await expect(page.getByRole('heading', { name: 'Overview', level: 1 })).toBeVisible()
})
