import type { BrowserContext, Page } from '@playwright/test'
import { expect, keptBuilds, fetchUpdate, test, waitUntilKept } from '../support/deployed.ts'
import { actAs, goToPage, openExample } from '../support/journeys.ts'

/** A tab that shows the list of rounds, and has fetched none of what is fetched later. */
async function openOldTab(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(url)
  await expect(page.getByRole('link', { name: 'Fortsæt med runden' })).toBeVisible()
  return page
}

/** Opens whatever the program fetches only when it is asked for. */
async function openEveryView(page: Page) {
  // The browser hardly draws a tab that lies behind another.
  await page.bringToFront()
  const heading = (name: string) => page.getByRole('heading', { name, level: 1 })
  await page.getByRole('button', { name: 'Ny runde' }).click()
  await expect(page.getByRole('dialog', { name: 'Ny runde' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Fortsæt med runden' }).click()
  await expect(heading('Områder')).toBeVisible()
  await page.getByRole('link', { name: 'Energiteknologi' }).click()
  await page.getByRole('button', { name: 'Vis diagram over området' }).click()
  await expect(page.getByText('hver prik er en bedømmers eget')).toBeVisible()
  for (const name of ['Indstilling', 'Opsætning', 'Ansøgninger']) {
    await goToPage(page, name)
    await expect(heading(name)).toBeVisible()
  }
  await page.getByRole('link', { name: 'Nordvind Energiklynge' }).click()
  await expect(page.getByRole('heading', { name: 'Nordvind Energiklynge' })).toBeVisible()
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.getByRole('button', { name: 'Dansk' }).click()
  await actAs(page, 'Ida Åkjær')
  await page.getByRole('link', { name: /Fortsæt med/ }).click()
  await expect(page.getByRole('button', { name: /Næste, der mangler/ })).toBeVisible()
  await goToPage(page, 'Aflever')
  await expect(heading('Aflever')).toBeVisible()
  await actAs(page, 'Sagsbehandler')
}

test('[U2] an old page opens every view, though the host has dropped its files', async ({
  page,
  context,
  deployed,
}) => {
  await openExample(page, deployed.url)
  await waitUntilKept(page)
  const before = (await keptBuilds(page))[0] ?? ''
  const online = await openOldTab(context, deployed.url)
  const offline = await openOldTab(context, deployed.url)
  const afterSwitch = await openOldTab(context, deployed.url)
  const newest = await deployed.redeploy()
  await fetchUpdate(page, newest)
  await expect(page.getByText('En ny udgave af Klyngevalg er klar.')).toBeVisible()

  await openEveryView(online)
  await context.setOffline(true)
  await openEveryView(offline)
  await context.setOffline(false)

  await page.getByRole('button', { name: 'Skift til den nye udgave' }).click()
  await expect(page.getByText('En ny udgave af Klyngevalg er klar.')).toBeHidden()
  await expect(afterSwitch.getByText(/taget i brug i en anden fane/)).toBeVisible()
  expect((await keptBuilds(page)).toSorted()).toEqual([before, newest].toSorted())
  await context.setOffline(true)
  deployed.stop()
  await openEveryView(afterSwitch)
})

test.describe('where nothing is kept', () => {
  test.use({ hasErrors: true, isKept: false })

  test('[U2] a part that is gone is said, and nothing is reloaded or lost', async ({
    page,
    deployed,
  }) => {
    await openExample(page, deployed.url)
    await actAs(page, 'Ida Åkjær')
    await page.getByRole('link', { name: /Fortsæt med/ }).click()
    await page.getByRole('button', { name: 'Tilføj bemærkning til SMV-fokus' }).click()
    await page.getByRole('textbox', { name: 'Bemærkning til SMV-fokus' }).fill('Fire på holdet')
    const address = page.url()
    let loads = 0
    page.on('load', () => (loads += 1))

    await deployed.redeploy()
    await goToPage(page, 'Aflever')
    await expect(page.getByRole('alert')).toContainText('Denne del af programmet kan ikke hentes')
    expect(loads).toBe(0)

    await page.getByRole('button', { name: 'Indlæs siden igen' }).click()
    await expect(page.getByRole('heading', { name: 'Aflever', level: 1 })).toBeVisible()
    await page.goto(address)
    await expect(page.getByText('Fire på holdet')).toBeVisible()
    expect(loads).toBe(1)
  })
})
