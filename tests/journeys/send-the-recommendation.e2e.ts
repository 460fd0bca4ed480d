import {
  expect,
  expectAccessible,
  goToPage,
  handInLate,
  openExample,
  test,
  followAll,
} from '../support/journeys.ts'
import { decideOn } from '../support/decideOn.ts'

const shots = process.env['PANEL_SHOTS']

test('[AC6] [AC8] what would embarrass is listed, version 1 is sent, and a change is version 2', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await openExample(page)
  await goToPage(page, 'Indstilling')
  await expect(page.getByRole('heading', { name: /^Klar til afsendelse\? Nej/ })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Gennemgå før afsendelse' })).toBeDisabled()
  await followAll(page)
  await decideOn(page, 'Byggeri og anlæg', 'Betonbælte', 'Bredere dækning.')
  await decideOn(page, 'Animation, spil og film', 'Ingen indstilles', 'Ingen opfylder kravene.')
  await expect(page.getByText('Digitale teknologier: ingen beslutning')).toBeVisible()
  await page.getByRole('button', { name: 'Vælg: Digitale teknologier: ingen beslutning' }).click()
  await page.keyboard.press('Escape')
  await expect(
    page.getByText('Nordvind Energiklynge: der er ikke taget stilling til et foreslået vilkår'),
  ).toBeVisible()
  if (shots) await page.screenshot({ path: `${shots}/64-ready.png`, fullPage: true })
  await expectAccessible(page)

  // It may be sent over what is open, which is said before.
  await page.getByRole('button', { name: 'Gennemgå før afsendelse' }).click()
  const first = page.getByRole('dialog', { name: 'Send version 1 af indstillingen' })
  await expect(first.getByText('Digitale teknologier: ingen beslutning')).toBeVisible()
  await first.getByRole('button', { name: 'Registrer afsendelsen alligevel' }).click()
  await expect(first.getByText('Vælg datoen.')).toBeVisible()
  await first.getByLabel('Afsendt den').fill('2020-10-12')
  await expectAccessible(page)
  if (shots) await page.screenshot({ path: `${shots}/65-send.png` })
  await first.getByRole('button', { name: 'Registrer afsendelsen alligevel' }).click()
  await expect(page.getByText('Version 1, sendt 12. oktober 2020', { exact: false })).toBeVisible()
  await expect(page.getByText('Det, der indstilles nu, er den version.')).toBeVisible()

  // A changed decision is another version, which says what changed and why.
  await decideOn(page, 'Miljøteknologi', 'Kredsløb Syd', 'Efter fornyet vurdering.')
  await expect(
    page.getByText('Det, der indstilles nu, er noget andet', { exact: false }),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Send en ny version' }).click()
  const second = page.getByRole('dialog', { name: 'Send version 2 af indstillingen' })
  await expect(second.getByText('Miljøteknologi: en anden indstilles')).toBeVisible()
  await second.getByLabel('Afsendt den').fill('2020-11-02')
  await second.getByRole('button', { name: 'Registrer afsendelsen alligevel' }).click()
  await expect(second.getByText('Skriv, hvad der er ændret', { exact: false })).toBeVisible()
  await second.getByLabel('Hvad er ændret, og hvorfor?').fill('Miljøteknologi er vurderet igen.')
  await second.getByRole('button', { name: 'Registrer afsendelsen alligevel' }).click()
  await expect(page.getByText('Version 2, sendt 2. november 2020', { exact: false })).toBeVisible()
  await page.reload()
  await expect(page.getByText('Miljøteknologi er vurderet igen.')).toBeVisible()
  await expect(page.getByText('Version 1, sendt 12. oktober 2020', { exact: false })).toBeVisible()
})

test('[LG9] [AC8] an answer that comes late makes the decision stale, until it is looked at again', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await openExample(page)
  await goToPage(page, 'Indstilling')
  await followAll(page)
  await expect(page.getByText('Ingen beslutning er forældet')).toBeVisible()

  await handInLate(page)
  await goToPage(page, 'Indstilling')
  const stale = 'Energiteknologi: forældet beslutning'
  await expect(page.getByText(stale)).toBeVisible()
  await page.getByRole('button', { name: `Se igen: ${stale}` }).click()
  const dialog = page.getByRole('dialog', { name: 'Indstilling for Energiteknologi' })
  await dialog.getByText(/^Som det beregnede forslag/).click()
  await dialog.getByRole('button', { name: 'Registrer beslutningen' }).click()
  await expect(page.getByText('Ingen beslutning er forældet')).toBeVisible()
})
