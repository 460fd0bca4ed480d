import { readFile, writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, followAll, goToPage, openExample, test } from '../support/journeys.ts'
import { decideOn } from '../support/decideOn.ts'

async function recordHearing(page: Page, applicant: string, date: string, due: string) {
  await page.getByRole('button', { name: `Registrér … partshøring af ${applicant}` }).click()
  const dialog = page.getByRole('dialog', { name: `Partshøring: ${applicant}` })
  await dialog.getByText('Sendt til parten').click()
  await dialog.getByRole('button', { name: 'Registrér', exact: true }).click()
  await expect(dialog.getByText('Skriv, hvad parten har fået at se.')).toBeVisible()
  await dialog.getByLabel('Hvad er sendt til parten?').fill('Bedømmelserne')
  await dialog.getByLabel('Sendt den').fill(date)
  await dialog.getByLabel('Svar senest den').fill(due)
  await dialog.getByRole('button', { name: 'Registrér', exact: true }).click()
  await expect(dialog).toBeHidden()
}

test('[HE3] [VF1] from the last decision to the minister, a question, version 2, and an archive that holds', async ({
  page,
}, testInfo) => {
  await openExample(page)
  await goToPage(page, 'Ansøgninger')
  await page.getByRole('link', { name: 'Partshøring' }).click()
  await recordHearing(page, 'Kredsløb Syd', '2020-09-28', '2020-10-09')
  await page.getByRole('button', { name: 'Vælg alle uden stillingtagen' }).click()
  await page.getByRole('button', { name: 'Registrér for de valgte …' }).click()
  const many = page.getByRole('dialog', { name: /^Partshøring af \d+ ansøgninger$/ })
  await many.getByText('Ikke nødvendig').click()
  await many.getByLabel('Hvorfor er den ikke nødvendig?').fill('Bygger på egne oplysninger.')
  await many.getByRole('button', { name: 'Registrér', exact: true }).click()
  await expect(page.getByText('1 åben', { exact: true })).toBeVisible()

  // The last decision, and version 1 over a hearing that is open: it asks why.
  await goToPage(page, 'Indstilling')
  await followAll(page)
  await decideOn(page, 'Byggeri og anlæg', 'Betonbælte', 'Bredere dækning.')
  await expect(page.getByText('Kredsløb Syd: partshøringen er ikke afsluttet')).toBeVisible()
  await page.getByRole('button', { name: 'Gennemgå før afsendelse' }).click()
  const first = page.getByRole('dialog', { name: 'Send version 1 af indstillingen' })
  await first.getByLabel('Afsendt den').fill('2020-10-01')
  await first.getByRole('button', { name: 'Registrer afsendelsen alligevel' }).click()
  await expect(
    first.getByText('Skriv, hvorfor indstillingen sendes', { exact: false }),
  ).toBeVisible()
  await first
    .getByLabel('Hvorfor sendes indstillingen, før partshøringen er afsluttet?')
    .fill('Svaret kan ikke ændre udfaldet.')
  await first.getByRole('button', { name: 'Registrer afsendelsen alligevel' }).click()
  await expect(page.getByText('Version 1, sendt 1. oktober 2020', { exact: false })).toBeVisible()
  await expect(page.getByText('Svaret kan ikke ændre udfaldet.')).toBeVisible()

  // A question of the minister's office, and the note that answers it from the same numbers.
  await page.getByRole('button', { name: 'Tilføj spørgsmål' }).click()
  const question = page.getByRole('dialog')
  await question.getByLabel('Hvem spørger?').fill('Ministersekretariatet')
  await question.getByLabel('Stillet den').fill('2020-10-02')
  await question.getByLabel('Spørgsmål', { exact: true }).fill('Hvor tæt er Energiteknologi?')
  await question.getByRole('button', { name: 'Gem spørgsmålet' }).click()
  await page.getByRole('link', { name: /^Lav notat/ }).click()
  const note = page.getByRole('article')
  await expect(note).toContainText('Hvor tæt er Energiteknologi?')
  await expect(note).toContainText('Strømsamling Danmark')
  await expect(note).toContainText('0,05')

  // Version 2.
  await goToPage(page, 'Indstilling')
  await decideOn(page, 'Miljøteknologi', 'Kredsløb Syd', 'Efter partens svar.')
  await page.getByRole('button', { name: 'Send en ny version' }).click()
  const second = page.getByRole('dialog', { name: 'Send version 2 af indstillingen' })
  await second.getByLabel('Afsendt den').fill('2020-10-12')
  await second.getByLabel('Hvad er ændret, og hvorfor?').fill('Miljøteknologi er ændret.')
  await second
    .getByLabel('Hvorfor sendes indstillingen, før partshøringen er afsluttet?')
    .fill('Den, der høres, indstilles nu.')
  await second.getByRole('button', { name: 'Registrer afsendelsen alligevel' }).click()
  await expect(page.getByText('Version 2, sendt 12. oktober 2020', { exact: false })).toBeVisible()

  // The archive holds; with one byte of it changed it does not, and the place is named.
  await goToPage(page, 'Sag')
  await page.getByRole('link', { name: 'Afslutning og arkiv' }).click()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Gem sagsarkiv' }).click()
  const archive = testInfo.outputPath('sag.klynge')
  await (await saving).saveAs(archive)
  await page.getByRole('link', { name: 'Efterprøv', exact: true }).click()
  const verify = async (path: string) => {
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Vælg fil' }).click()
    await (await chooser).setFiles(path)
  }
  await verify(archive)
  await expect(page.getByRole('heading', { name: 'Alt passer' })).toBeVisible()
  const bytes = await readFile(archive)
  const at = bytes.indexOf('"kind":"recommendation-sent"')
  bytes.writeUInt8(bytes.readUInt8(at + 10) ^ 1, at + 10)
  await writeFile(archive, bytes)
  await verify(archive)
  await expect(page.getByRole('heading', { name: 'Noget passer ikke' })).toBeVisible()
  await expect(page.getByText(/^Kæden er brudt ved hændelse \d+ i «log\//)).toBeVisible()
})
