import type { Page } from '@playwright/test'
import {
  actAs,
  expect,
  expectAccessible,
  goToPage,
  openExample,
  test,
} from '../support/journeys.ts'

const open = (page: Page, applicant: string) =>
  page.getByRole('main').getByRole('link', { name: applicant, exact: true }).click()
const notScored = (page: Page) => page.locator('.criterion-open')

test('a desk of one’s own: as many keys as criteria, the width kept, the pages scroll', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 700 })
  await openExample(page)
  await actAs(page, 'Ida Åkjær')
  await open(page, 'Lagring & Net')
  await expect(notScored(page)).toHaveCount(4)
  const address = page.url()
  await page.keyboard.type('4354', { delay: 40 })
  await expect(notScored(page)).toHaveCount(0)
  await expect(page.locator('.desk-result strong')).toHaveText('4,00')
  await page.keyboard.press('Control+z')
  await expect(notScored(page)).toHaveCount(1)
  await page.keyboard.press('4')
  await expect(page.locator('.desk-save')).toContainText('Gemt kl.')

  const points = page.getByRole('region', { name: 'Point', exact: true })
  const text = page.getByRole('region', { name: 'Ansøgningens tekst' })
  const scrolled = (pane: typeof points) => pane.evaluate((element) => element.scrollTop)
  await points.evaluate((element) => element.scrollTo({ top: 0 }))
  await page.keyboard.press('PageDown')
  await expect.poll(() => scrolled(points)).toBeGreaterThan(50)
  await text.focus()
  await page.keyboard.press('PageDown')
  await expect.poll(() => scrolled(text)).toBeGreaterThan(50)
  expect(page.url()).toBe(address)

  const separator = page.getByRole('separator')
  const before = Number(await separator.getAttribute('aria-valuenow'))
  await separator.focus()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect(separator).toHaveAttribute('aria-valuenow', String(before - 4))
  await expectAccessible(page)
  await page.keyboard.press('n')
  expect(page.url()).not.toBe(address)
  await page.reload()
  await expect(separator).toHaveAttribute('aria-valuenow', String(before - 4))
  await separator.focus()
  await page.keyboard.press('Home')
  await expect(separator).toHaveAttribute('aria-valuenow', String(before))
})

test('digits and letters stay switched off on the device', async ({ page }) => {
  await openExample(page)
  await actAs(page, 'Ida Åkjær')
  await open(page, 'Lagring & Net')
  await expect(notScored(page)).toHaveCount(4)
  await page.keyboard.press('F1')
  await page.getByText('Brug cifre og bogstaver som genveje').click()
  await page.keyboard.press('Escape')
  await page.reload()
  await expect(notScored(page)).toHaveCount(4)
  await page.keyboard.type('4n', { delay: 40 })
  await expect(page.getByRole('heading', { name: 'Lagring & Net' })).toBeVisible()
  await expect(notScored(page)).toHaveCount(4)
  await page.keyboard.press('F1')
  await expect(page.getByRole('checkbox')).not.toBeChecked()
})

test('a round that asks for remarks gets them before anything is handed in', async ({ page }) => {
  await openExample(page)
  await goToPage(page, 'Opsætning')
  await page.getByText('Ved skalaens laveste og højeste point').click()
  await page.getByLabel('Ved point under').fill('2')
  await page.getByRole('button', { name: 'Gem opsætningen' }).click()
  await expect(page.getByText('Opsætningen er gemt')).toBeVisible()

  await actAs(page, 'Ida Åkjær')
  await goToPage(page, 'Aflever')
  await page.getByRole('button', { name: 'Meld bedømmelsen af Kodekraft færdig' }).click()
  await expect(page.getByText(/ved point 1 og 5 og ved point under 2\./)).toBeVisible()
  await expect(page.getByText('Mangler 1 bemærkning')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Aflever/ })).toHaveCount(0)
  await expectAccessible(page)

  const lacks = page.getByRole('region', { name: 'Det mangler' })
  await lacks
    .getByRole('listitem')
    .filter({ hasText: '5 point' })
    .getByRole('link', { name: 'SMV-fokus' })
    .click()
  const field = page.getByRole('textbox', { name: 'Bemærkning til SMV-fokus' })
  await expect(field).toBeFocused()
  await field.fill('Eget budget til dem, der aldrig har søgt.')
  await goToPage(page, 'Aflever')
  await page.getByRole('button', { name: 'Aflever 1 færdig bedømmelse' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Aflever' }).click()
  await expect(page.getByText('13 afleveret')).toBeVisible()

  // What is not scored at all is led to as well.
  await lacks.getByRole('link', { name: 'Alle 4 kriterier' }).click()
  await expect(page.getByRole('heading', { name: 'Lagring & Net' })).toBeVisible()
  await page.keyboard.press('3')
  await expect(notScored(page)).toHaveCount(3)
  await goToPage(page, 'Aflever')
  await lacks.getByRole('link', { name: 'Grænseoverskridende samarbejde' }).click()
  await expect(page.getByRole('heading', { name: 'Lagring & Net' })).toBeVisible()
  await page.keyboard.press('4')
  await expect(
    page.getByRole('radiogroup', { name: 'Grænseoverskridende' }).getByRole('radio').nth(3),
  ).toBeChecked()
})

test('on a phone a criterion is a tap, and the ways to the neighbours stay in sight', async ({
  page,
}) => {
  await openExample(page)
  await actAs(page, 'Ida Åkjær')
  await open(page, 'Lagring & Net')
  await page.setViewportSize({ width: 390, height: 844 })
  await page.getByRole('button', { name: 'Point', exact: true }).click()
  const groups = page.locator('.criterion')
  const ways = ['Forrige', 'Næste', 'Næste, der mangler'].map((name) =>
    page.locator('.desk-foot').getByRole('button', { name, exact: true }),
  )
  await expect(ways[2]!).toBeInViewport({ ratio: 1 })
  for (let index = 0; index < 4; index += 1) {
    await groups.nth(index).locator('.segment').nth(3).click()
  }
  await expect(notScored(page)).toHaveCount(0)
  const done = page.getByRole('button', { name: 'Meld færdig' })
  for (const button of [...ways.slice(0, 2), done]) {
    await expect(button).toBeInViewport({ ratio: 1 })
  }
  await done.click()
  await expect(page.getByRole('button', { name: 'Åbn igen' })).toBeInViewport({ ratio: 1 })
  for (const button of ways) await expect(button).toBeInViewport({ ratio: 1 })
  await expectAccessible(page)
})
