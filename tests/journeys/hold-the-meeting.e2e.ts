import type { Page } from '@playwright/test'
import {
  expect,
  expectAccessible,
  followAll,
  goToPage,
  handInLate,
  openExample,
  test,
} from '../support/journeys.ts'

const shots = process.env['PANEL_SHOTS']

const shot = async (page: Page, name: string) => {
  if (shots) await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true })
}

async function meet(page: Page, area: string) {
  await goToPage(page, 'Områder')
  await page.getByRole('link', { name: area, exact: true }).first().click()
  await page.getByRole('link', { name: 'Møde', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: area })).toBeVisible()
}

/** The panel departs from the suggestion by its key: 2 for another, 3 for none. */
async function depart(page: Page, key: string, who: RegExp | null, category: string, why: string) {
  await page.keyboard.press(key)
  const dialog = page.getByRole('dialog')
  if (who) await dialog.getByRole('radio', { name: who }).press('Space')
  await dialog.getByRole('button', { name: /Kategori/ }).click()
  await page.getByRole('option', { name: category }).click()
  await dialog.getByLabel('Begrundelse').fill(why)
  await dialog.getByRole('button', { name: 'Registrer beslutningen' }).press('Enter')
  await expect(dialog).toHaveCount(0)
}

/** The agency decides other than the suggestion, or where there is none. */
async function decideOn(page: Page, area: string, who: RegExp | null, why: string) {
  await page
    .getByRole('button', { name: new RegExp(`^(Vælg|Ændr beslutningen) i ${area}`) })
    .click()
  const dialog = page.getByRole('dialog', { name: `Indstilling for ${area}` })
  if (who) {
    await dialog.getByText(/^(En anden end forslaget|Vælg en ansøgning)$/).click()
    await dialog.getByRole('radio', { name: who }).press('Space')
  } else await dialog.getByText('Ingen indstilles').click()
  await dialog.getByRole('button', { name: /Kategori/ }).click()
  await page.getByRole('option', { name: 'Faglig helhedsvurdering' }).click()
  await dialog.getByLabel('Begrundelse').fill(why)
  await dialog.getByRole('button', { name: 'Registrer beslutningen' }).click()
  await expect(dialog).toHaveCount(0)
}

async function send(page: Page, version: number, date: string, change?: string) {
  await page
    .getByRole('button', { name: version === 1 ? 'Gennemgå før afsendelse' : 'Send en ny version' })
    .click()
  const dialog = page.getByRole('dialog', { name: `Send version ${version} af indstillingen` })
  await dialog.getByLabel('Afsendt den').fill(date)
  if (change) await dialog.getByLabel('Hvad er ændret, og hvorfor?').fill(change)
  await dialog.getByRole('button', { name: /^Registrer afsendelsen/ }).click()
  await expect(page.getByText(`Version ${version}, sendt`, { exact: false })).toBeVisible()
}

test('a meeting from its first tie to an appointment that differs, and every act still its own', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await page.setViewportSize({ width: 1280, height: 720 })
  await openExample(page)

  // The panel: a tie broken by people, another than the suggestion, nobody, two places in the open area.
  await meet(page, 'Byggeri og anlæg')
  await depart(page, '2', /Betonbælte/, 'Pointlighed afgjort ved skøn', 'Bredere dækning.')
  await expect(page.locator('.meeting-view')).toContainText('Panelet: Betonbælte')
  await meet(page, 'Miljøteknologi')
  await depart(page, '2', /Kredsløb Syd/, 'Faglig helhedsvurdering', 'Stærkere uden for byerne.')
  await expect(page.locator('.meeting-view')).toContainText('Panelet: Kredsløb Syd')
  await meet(page, 'Animation, spil og film')
  await depart(page, '3', null, 'Faglig helhedsvurdering', 'Ingen opfylder kravene.')
  await meet(page, 'Yderligere spirende områder')
  const standings = page.getByRole('table', { name: /^Stillingen i/ })
  await expect(standings.locator('[data-place]')).toHaveCount(2)
  await page.keyboard.press('1')
  await expect(page.locator('.meeting-view')).toContainText('Panelet: ')

  // The agency decides, and the panel has decided nothing for it.
  await page.setViewportSize({ width: 1440, height: 900 })
  await goToPage(page, 'Indstilling')
  await expect(page.getByText('13 områder, 0 besluttet', { exact: false })).toBeVisible()
  await followAll(page)
  await decideOn(page, 'Byggeri og anlæg', /Betonbælte/, 'Som panelet.')
  await decideOn(page, 'Animation, spil og film', null, 'Som panelet.')
  await expect(page.getByText('Animation, spil og film: ingen beslutning')).toHaveCount(0)

  // A frame is exceeded, and the amount lowered until it holds.
  await page.getByRole('button', { name: 'Beløb og vilkår for Energiteknologi' }).click()
  const award = page.getByRole('dialog', { name: /^Beløb og vilkår for/ })
  const amount = award.getByLabel('2021').first()
  await amount.fill('26.000.000')
  await award.getByRole('button', { name: 'Gem' }).click()
  await award.getByRole('button', { name: 'Ikke aktuelt' }).click()
  await award.getByRole('button', { name: 'Luk' }).click()
  const money = page.getByRole('table', { name: /^Ansøgt, indstillet og ramme/ })
  await expect(money.getByText(/ over$/)).toBeVisible()
  await page.getByRole('button', { name: 'Beløb og vilkår for Energiteknologi' }).click()
  await amount.fill('5.000.000')
  await award.getByRole('button', { name: 'Gem' }).click()
  await award.getByRole('button', { name: 'Luk' }).click()
  await expect(money.getByText('over', { exact: false })).toHaveCount(0)

  // An answer comes late: what was decided on the older ranking is stale, and looked at again.
  await handInLate(page)
  await goToPage(page, 'Indstilling')
  await page.getByRole('button', { name: /^Se igen: Energiteknologi/ }).click()
  const again = page.getByRole('dialog', { name: 'Indstilling for Energiteknologi' })
  await again.getByText(/^Som det beregnede forslag/).click()
  await again.getByRole('button', { name: 'Registrer beslutningen' }).click()
  await expect(page.getByText('Ingen beslutning er forældet')).toBeVisible()

  // Why these together; then it goes out.
  await page.getByRole('button', { name: 'Skriv begrundelse' }).click()
  const reason = page.getByRole('dialog', { name: 'Begrundelse for sættet som helhed' })
  await reason.getByLabel('Hvorfor netop disse sammen?').fill('Rammerne holder i alle år.')
  await expectAccessible(page)
  await reason.getByRole('button', { name: 'Gem' }).click()
  await expect(page.getByText('Rammerne holder i alle år.')).toBeVisible()
  await send(page, 1, '2020-10-12')
  await expect(page.getByText('Begrundelse for sættet:', { exact: false })).toBeVisible()
  await shot(page, '80-sent')

  // The set is looked at again after supplementary material, and is version 2.
  await page.getByRole('button', { name: 'Begynd fornyet vurdering …' }).click()
  const look = page.getByRole('dialog', { name: 'Fornyet vurdering' })
  await look.getByLabel('Hvem bad om det?').fill('Ministeriets departement')
  await look.getByLabel('Hvornår?').fill('2020-10-20')
  await look.getByLabel('På hvilket grundlag?').fill('Hovedsæderne ligger samlet.')
  await look.getByText('Miljøteknologi').click()
  await look.getByRole('button', { name: 'Registrer' }).click()
  await page.getByRole('button', { name: 'Registrer supplerende materiale …' }).click()
  const material = page.getByRole('dialog', { name: 'Supplerende materiale' })
  await material.getByRole('button', { name: /Ansøgning/ }).click()
  await page.getByRole('option', { name: 'Kredsløb Syd' }).click()
  await material.getByLabel('Hvad er modtaget?').fill('Plan for en afdeling i Nykøbing.')
  await material.getByLabel('Modtaget den').fill('2020-10-25')
  await material.getByRole('button', { name: 'Registrer' }).click()
  await page.getByRole('button', { name: /^Notér materialet fra Kredsløb Syd/ }).click()
  await page.getByRole('button', { name: /^Afslut fornyet vurdering/ }).click()
  await decideOn(page, 'Miljøteknologi', /Kredsløb Syd/, 'Efter fornyet vurdering.')
  await page.getByRole('button', { name: 'Ret begrundelsen' }).click()
  await reason.getByLabel('Hvorfor netop disse sammen?').fill('Flere ligger vest for Storebælt.')
  await reason.getByRole('button', { name: 'Gem' }).click()
  await page.getByRole('button', { name: 'Send en ny version' }).click()
  await expect(page.getByText('Miljøteknologi: en anden indstilles')).toBeVisible()
  await expect(page.getByText('Sættet som helhed: begrundelsen er ændret')).toBeVisible()
  await page.keyboard.press('Escape')
  await send(page, 2, '2020-11-02', 'Miljøteknologi er vurderet igen.')

  // The minister appoints another in one area, and all four acts stand beside one another.
  await page.getByRole('button', { name: 'Registrer udpegning i Miljøteknologi' }).click()
  const appoint = page.getByRole('dialog')
  await appoint.getByText('En anden end den indstillede').click()
  await appoint
    .getByRole('radiogroup', { name: 'Hvilken ansøgning?' })
    .getByRole('radio', { name: /Ren Ressource Danmark/ })
    .check({ force: true })
  await appoint.getByLabel('Ministerens afgørelse truffet den').fill('2020-11-04')
  await appoint.getByLabel('Begrundelse').fill('Ministeren følger det beregnede forslag.')
  await appoint.getByRole('button', { name: 'Registrer udpegningen' }).click()
  const differs = page.getByText('◆ Anden end indstillet: Ministeren følger')
  await expect(differs).toBeVisible()
  await page.reload()
  await expect(differs).toBeVisible()
  await expect(page.getByText('Version 1, sendt 12. oktober 2020', { exact: false })).toBeVisible()
  await expect(page.getByText('Miljøteknologi er vurderet igen.')).toBeVisible()
  await expectAccessible(page)
  await shot(page, '81-appointed')
  await meet(page, 'Miljøteknologi')
  await expect(page.locator('.meeting-view')).toContainText('Panelet: Kredsløb Syd')
  await expect(page.locator('.meeting-suggestion')).toHaveText('Ren Ressource Danmark')
})
