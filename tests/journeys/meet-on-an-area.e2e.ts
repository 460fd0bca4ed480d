import type { Page } from '@playwright/test'
import { expect, expectAccessible, goToPage, openExample, test } from '../support/journeys.ts'

const shots = process.env['PANEL_SHOTS']

const shot = async (page: Page, name: string) => {
  if (shots) await page.screenshot({ path: `${shots}/${name}.png` })
}

async function meet(page: Page, area: string) {
  await goToPage(page, 'Områder')
  await page.getByRole('link', { name: area, exact: true }).first().click()
  await page.getByRole('link', { name: 'Møde', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: area })).toBeVisible()
}

const view = (page: Page) => page.locator('.meeting-view')

test('[ME1] an area in the meeting says why, what would change it, who disagrees and who is out', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await openExample(page)
  await meet(page, 'Energiteknologi')
  await expect(page.locator('.meeting-suggestion')).toHaveText('Nordvind Energiklynge')
  const why = page.getByRole('table', { name: /Nordvind Energiklynge mod Strømsamling Danmark/ })
  await expect(why.getByRole('row')).toHaveCount(6)
  await expect(why.locator('tbody tr').first()).toContainText('SMV-fokus')
  await expect(why.locator('tbody tr').first()).toContainText('−0,25')
  await expect(why.locator('tfoot')).toContainText('+0,05')
  await expect(page.getByText('Ét point.')).toBeVisible()
  // What else would change it comes in its own time, from the same round as the rest.
  const changes = page.locator('.meeting-certainty')
  await expect(changes.getByText('fører Strømsamling Danmark', { exact: false })).toContainText(
    'En anden vægt. Vægtes «SMV-fokus» med mere end 28,6',
  )
  await expect(changes).toContainText(
    'En bedømmer. Uden Jonas Holm ville Strømsamling Danmark være nr. 1.',
  )
  await expect(changes).toContainText(/Modellen\. Nordvind Energiklynge er reelt bedst med \d+\s%/)
  await expect(
    page.getByText('Susanne Thorsen-Friis har forladt lokalet', { exact: false }),
  ).toBeVisible()
  await expect(page.getByText('2 har Strømsamling Danmark først', { exact: false })).toBeVisible()
  await shot(page, '60-meeting')
  await expectAccessible(page)
  await page.getByText(/^Bedømmernes bemærkninger/).click()
  await page.locator('summary', { hasText: 'Panelets egne point' }).click()
  await page.getByLabel('SMV-fokus: panelets point til Nordvind Energiklynge').selectOption('4')
  await expect(page.locator('.meeting-suggestion')).toHaveText('Nordvind Energiklynge')
  await expectAccessible(page)
})

test('[ME2] the panel’s view is given and taken back by keyboard alone, and stays its own act', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await openExample(page)
  await meet(page, 'Miljøteknologi')
  await expect(view(page)).toContainText('Panelet har ikke talt endnu')
  await page.keyboard.press('1')
  await expect(view(page)).toContainText('Panelet: Ren Ressource Danmark')
  await page.keyboard.press('4')
  await expect(view(page)).toContainText('Panelet: tilbage til bedømmelse')
  await page.keyboard.press('Control+z')
  await expect(view(page)).toContainText('Panelet: Ren Ressource Danmark')
  await page.keyboard.press('Control+z')
  await expect(view(page)).toContainText('Panelet har ikke talt endnu')
  await page.keyboard.press('1')

  // A tie is broken by people, with the reason they give.
  await meet(page, 'Byggeri og anlæg')
  await expect(page.locator('.meeting-suggestion')).toHaveText('Intet forslag')
  await expect(page.getByRole('button', { name: 'Som forslaget' })).toBeDisabled()
  await page.keyboard.press('2')
  const dialog = page.getByRole('dialog', { name: 'Panelet vælger en anden' })
  await dialog.getByRole('button', { name: 'Registrer beslutningen' }).click()
  await expect(dialog.getByText('Skriv en begrundelse.')).toBeVisible()
  await shot(page, '61-departure')
  await dialog.getByRole('radio', { name: /Betonbælte/ }).press('Space')
  await dialog.getByRole('button', { name: /Kategori/ }).click()
  await page.getByRole('option', { name: 'Pointlighed afgjort ved skøn' }).click()
  await dialog.getByLabel('Begrundelse').fill('Bredere geografisk dækning.')
  await dialog.getByRole('button', { name: 'Registrer beslutningen' }).press('Enter')
  await expect(view(page)).toContainText('Panelet: Betonbælte')
  await expect(view(page)).toContainText('Bredere geografisk dækning.')

  // The talk is kept where it is left, and again when one comes back.
  await page.getByLabel('Notat om drøftelsen').fill('Begge er stærke på skalering.')
  await page.getByLabel('Mindretalsudtalelse').fill('Holm foretrak Bygherrer og Byggevarer.')
  await page.getByRole('checkbox', { name: 'Jonas Holm' }).press('Space')
  await expect(page.getByText('Til stede: 1')).toBeVisible()
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('n')
  await expect(
    page.getByRole('heading', { level: 1, name: 'Design, mode og møbler' }),
  ).toBeVisible()
  await page.keyboard.press('f')
  await expect(page.getByLabel('Notat om drøftelsen')).toHaveValue('Begge er stærke på skalering.')
  await expect(page.getByText('2 behandlet', { exact: false })).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Mindretalsudtalelse')).toHaveValue(
    'Holm foretrak Bygherrer og Byggevarer.',
  )
  await expect(view(page)).toContainText('Panelet: Betonbælte')

  // The agency has not decided anything by it.
  await goToPage(page, 'Indstilling')
  await expect(page.getByText('13 områder, 0 besluttet', { exact: false })).toBeVisible()
})

test('[SE3] the open area shows its places, its near misses and whose field is taken', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await openExample(page)
  await meet(page, 'Yderligere spirende områder')
  const standings = page.getByRole('table', { name: /^Stillingen i/ })
  await expect(standings.locator('[data-place]')).toHaveCount(2)
  await expect(standings).toContainText('området «Lyd og akustik» er taget')
  await expect(standings).toContainText('0,19 fra en plads')
  await shot(page, '62-open')
  await expectAccessible(page)
})
