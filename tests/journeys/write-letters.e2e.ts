import type { Locator, Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { linesOf, writeArchive } from '~/exchange/archive/writeArchive.ts'
import { unzip } from '~/exchange/archive/zip.ts'
import { expect, expectAccessible, goToPage, test } from '../support/journeys.ts'
import { testInstant, testRound } from '../support/builders.ts'
import { letterLog } from '../support/letters.ts'

const shots = process.env['LETTER_SHOTS']

async function shoot(page: Page, name: string, of?: Locator) {
  if (!shots) return
  for (const width of [1440, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await (of ?? page).screenshot({ path: `${shots}/${name}-${width}.png` })
  }
}

/** The example round after hearings, appointments and grants, opened from a copy of it. */
async function openDecidedRound(page: Page): Promise<void> {
  const copy = writeArchive({
    roundId: testRound,
    title: 'Afgjort runde',
    chains: linesOf(letterLog()),
    createdAt: testInstant,
    appVersion: '1.0.0',
    rulesVersion: 1,
  })
  await page.goto('./')
  await page.getByRole('button', { name: 'Gendan fra en kopi' }).click()
  const dialog = page.getByRole('dialog', { name: 'Gendan fra en kopi' })
  await dialog.locator('input[type="file"]').setInputFiles({
    name: 'runde.klynge',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(copy),
  })
  await dialog.getByRole('button', { name: /^Gendan \d+ hændelser$/ }).click()
  await dialog.getByRole('button', { name: 'Åbn runden' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

test('[HE6] [HE9] an applicant’s letter, a note to the minister’s office, and all letters at once', async ({
  page,
}) => {
  await openDecidedRound(page)

  // On the application: what can be written, and why the rest cannot.
  await goToPage(page, 'Ansøgninger')
  await page.getByRole('link', { name: 'Brintby Vest' }).click()
  const letters = page.getByRole('table', { name: /^Breve til Brintby Vest/ })
  await expect(letters.getByText('Nej. Ansøgningen er ikke afvist.')).toBeVisible()
  await letters.scrollIntoViewIfNeeded()
  await shoot(page, '10-application')
  await letters.getByRole('link', { name: 'Åbn brevet: Afslag' }).click()
  const letter = page.getByRole('article', { name: 'Afslag på jeres ansøgning' })
  await expect(letter).toContainText('nummer 3 af 5 rangerede ansøgninger')
  await expect(letter).not.toContainText('Kattegat')
  await expectAccessible(page)
  await shoot(page, '20-refusal')
  const languages = page.getByRole('radiogroup', { name: 'Sprog' })
  await languages.getByText('Engelsk').click()
  await expect(page.getByRole('article', { name: 'Refusal of your application' })).toBeVisible()
  await expect(page).toHaveURL(/sprog=en/)
  await languages.getByText('Dansk').click()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Hent som Word' }).click()
  expect((await saving).suggestedFilename()).toBe('20-41096-afslag.docx')

  // A letter that cannot be written says why.
  await page.goto(page.url().replace('/afslag', '/afvisning'))
  await expect(page.getByText('Ansøgningen er ikke afvist.', { exact: true })).toBeVisible()

  // Each funder's decision leads to its letter, and each question to its note.
  await goToPage(page, 'Indstilling')
  await page.getByRole('link', { name: 'Tilsagn til Nordvind Energiklynge' }).first().click()
  const commitment = page.getByRole('article', { name: /^Tilsagn med vilkår fra Uddannelses/ })
  await expect(commitment).toContainText('Frist: 31. december 2022.')
  await expect(page.getByText('skal udfyldes, før det kan sendes')).toBeVisible()
  await shoot(page, '30-commitment')
  await goToPage(page, 'Indstilling')
  await shoot(page, '40-minister', page.locator('.minister'))
  await shoot(page, '41-questions', page.locator('.minister-questions'))
  await page.getByRole('link', { name: /^Lav notat om spørgsmålet: Hvorfor/ }).click()
  const note = page.getByRole('article', { name: 'Supplerende notat' })
  await expect(note).toContainText('Resultat4,104,05+0,05')
  await expect(note.getByRole('heading', { name: 'Miljøteknologi' })).toBeHidden()
  await page.locator('.letters-areas').getByText('Miljøteknologi').click()
  await expect(note.getByRole('heading', { name: 'Miljøteknologi' })).toBeVisible()
  await expectAccessible(page)
  await shoot(page, '50-note')

  // All letters on decisions, in one file with a list of what each lacks.
  await goToPage(page, 'Indstilling')
  await page.getByRole('button', { name: 'Hent alle breve' }).click()
  const dialog = page.getByRole('dialog', { name: 'Hent alle breve' })
  await expect(dialog).toContainText('15 afslag, afvisninger og tilsagn kan skrives nu.')
  await expectAccessible(page)
  // It can be ended on the way, and begun again.
  await dialog.getByRole('button', { name: 'Lav brevene' }).click()
  await dialog.getByRole('button', { name: 'Afbryd' }).click()
  await expect(dialog.getByRole('button', { name: 'Lav brevene' })).toBeEnabled()
  const packing = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Lav brevene' }).click()
  const packed = unzip(new Uint8Array(await readFile(await (await packing).path())))
  await expect(dialog).toContainText('15 breve er hentet.')
  await shoot(page, '60-all')
  const parts = packed.ok ? packed.value : new Map<string, Uint8Array>()
  expect(parts.size).toBe(16)
  expect([...parts.keys()]).toContain('20-41138-afvisning.docx')
  const list = new TextDecoder().decode(parts.get('indeks.csv')).split('\r\n')
  expect(list[0]).toContain('sagsnummer;ansøger;område;brev;fil;antal_mangler;mangler;runde')
  expect(list.find((line) => line.startsWith('20-41096'))).toContain(
    ';Afslag på jeres ansøgning;20-41096-afslag.docx;0;;',
  )
})
