import { readFile } from 'node:fs/promises'
import { unzip } from '~/exchange/archive/zip.ts'
import { exampleRound } from '~/exchange/example/exampleRound.ts'
import { expect, expectAccessible, openExample, test } from '../support/journeys.ts'

/** Everything that can be read in a ZIP, and in the Word file within it. */
function readable(bytes: Uint8Array): string {
  const read = unzip(bytes)
  if (!read.ok) return ''
  return [...read.value]
    .map(([path, part]) =>
      path.endsWith('.docx') ? readable(part) : `${path}\n${new TextDecoder().decode(part)}`,
    )
    .join('\n')
}

test('a party is given its own case: a name is left out on a written basis alone', async ({
  page,
}) => {
  await openExample(page)
  await page.goto(page.url().replace(/\/omraade.*$/, '/sag?visning=aktindsigt'))
  await expect(page.getByText('Der er ikke givet aktindsigt endnu')).toBeVisible()
  await page.getByRole('button', { name: 'Lav aktindsigt' }).click()
  await page.getByRole('button', { name: 'Vis pakken' }).click()
  await expect(page.getByText('Skriv, hvem der beder om aktindsigt.')).toBeVisible()

  await page.getByText('En part i sagen').click()
  await page.getByLabel('Find ansøgningen').fill('strømsamling')
  await page.getByRole('radio', { name: /Strømsamling Danmark/ }).check({ force: true })
  await page.getByLabel('Hvem beder om aktindsigt?').fill('Advokat Lind')
  await page.getByLabel('Dato for aktindsigten').fill('2020-11-02')
  await page.getByText('Birgit Bæk er med ved navn').click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Vis pakken' }).click()
  await expect(page.getByText('Pakken kan ikke laves endnu')).toBeVisible()
  await expect(page.getByText('Uden det kan navnet ikke udelades.')).toBeVisible()

  const basis = 'Forvaltningslovens § 15 b, konkret trussel'
  await page.getByLabel('Retsgrundlag for at udelade Birgit Bæk').fill(basis)
  await page.getByRole('button', { name: 'Vis pakken' }).click()
  const sheet = page.getByRole('article', { name: 'Aktindsigt i egen sag' })
  await expect(sheet).toContainText('navnet er udeladt')
  await expect(sheet).toContainText(basis)
  await expect(sheet).not.toContainText('Birgit Bæk')
  await expectAccessible(page)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Gem og notér' }).click()
  const text = readable(new Uint8Array(await readFile(await (await download).path())))
  expect(text).toContain('Strømsamling Danmark')
  expect(text).toContain(basis)
  const others = exampleRound.applications.filter(
    ({ applicant }) => applicant !== 'Strømsamling Danmark',
  )
  const told = others.flatMap(({ applicant, title, caseNumber }) => [applicant, title, caseNumber])
  expect(told.filter((word) => text.includes(word))).toEqual([])
  expect(text.includes('Birgit Bæk')).toBe(false)

  const given = page.getByRole('table', { name: 'Aktindsigt, der er givet i runden' })
  await expect(given).toContainText('Egen sag: Strømsamling Danmark')
  await expect(given).toContainText(`Birgit Bæk: ${basis}`)
})
