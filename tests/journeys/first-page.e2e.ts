import { expect, test } from '../support/journeys.ts'

test.use({ isKept: true })

test('nothing on the first page moves once it is there', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { shifts: [] })
    new PerformanceObserver((list) => {
      const moved = list.getEntries().map((entry) => (entry as { value?: number }).value ?? 0)
      ;(window as unknown as { shifts: number[] }).shifts.push(...moved)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto('./')
  await expect(page.getByRole('button', { name: 'Vælg fil' })).toBeVisible()
  const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)
  expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.02)
})
