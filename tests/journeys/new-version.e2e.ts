import type { Page } from '@playwright/test'
import { expect, keptBuilds, fetchUpdate, test, waitUntilKept } from '../support/deployed.ts'
import { actAs, openExample } from '../support/journeys.ts'

const isReady = (page: Page) => page.getByText('En ny udgave af Klyngevalg er klar.')
const isTaken = (page: Page) => page.getByText(/taget i brug i en anden fane/)
const take = (page: Page) => page.getByRole('button', { name: 'Skift til den nye udgave' }).click()
const field = (page: Page) => page.getByRole('textbox', { name: 'Bemærkning til SMV-fokus' })

/** Counts how often the page is loaded from now on. */
function countLoads(page: Page): () => number {
  let loads = 0
  page.on('load', () => (loads += 1))
  return () => loads
}

async function openDesk(page: Page, url: string) {
  await openExample(page, url)
  await waitUntilKept(page)
  await actAs(page, 'Ida Åkjær')
  await page.getByRole('link', { name: /Fortsæt med/ }).click()
  await page.getByRole('button', { name: 'Tilføj bemærkning til SMV-fokus' }).click()
}

test('[U1] versions that come while one types wait, and cost not a character', async ({
  page,
  deployed,
}) => {
  await openDesk(page, deployed.url)
  const loads = countLoads(page)
  let typed = ''
  let newest = ''
  for (let time = 1; time <= 3; time += 1) {
    newest = await deployed.redeploy()
    const sentence = `Gang ${time}: opsøgende hold på fire. `
    const [first, second] = [sentence.slice(0, 9), sentence.slice(9)]
    await field(page).pressSequentially(first)
    await Promise.all([fetchUpdate(page, newest), field(page).pressSequentially(second)])
    typed += sentence
    await expect(isReady(page)).toBeVisible()
    await expect(field(page)).toBeFocused()
    await expect(field(page)).toHaveValue(typed)
  }
  expect(loads()).toBe(0)

  await take(page)
  await expect.poll(loads).toBe(1)
  await expect(page.getByText(typed.trim())).toBeVisible()
  await expect(isReady(page)).toBeHidden()
  await actAs(page, 'Sagsbehandler')
  await page.getByRole('link', { name: 'Klyngevalg' }).click()
  await expect(page.getByText(newest)).toBeVisible()
  // Of the three that were fetched, and the one before, only the one in use is kept.
  await expect.poll(() => keptBuilds(page)).toEqual([newest])
  expect(loads()).toBe(1)
})

test('[U1] only the tab whose person asked is reloaded', async ({ page, context, deployed }) => {
  await openDesk(page, deployed.url)
  const before = (await keptBuilds(page))[0] ?? ''
  const other = await context.newPage()
  await other.goto(deployed.url)
  await expect(other.getByText(before)).toBeVisible()
  const loads = countLoads(page)
  const otherLoads = countLoads(other)

  await field(page).pressSequentially('Før skiftet, ')
  const newest = await deployed.redeploy()
  await fetchUpdate(other, newest)
  await take(other)
  await expect.poll(otherLoads).toBe(1)
  await expect(other.getByText(newest)).toBeVisible()

  await expect(isTaken(page)).toBeVisible()
  await field(page).pressSequentially('og efter.')
  await expect(field(page)).toHaveValue('Før skiftet, og efter.')
  expect(loads()).toBe(0)
  expect((await keptBuilds(page)).toSorted()).toEqual([before, newest].toSorted())

  await page.getByRole('button', { name: 'Indlæs siden igen' }).click()
  await expect.poll(loads).toBe(1)
  await expect(page.getByText('Før skiftet, og efter.')).toBeVisible()
  await expect.poll(() => keptBuilds(page)).toEqual([newest])
  expect(otherLoads()).toBe(1)
})
