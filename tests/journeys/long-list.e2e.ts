import { expect, expectAccessible, goToPage, openExample, test } from '../support/journeys.ts'

const towns = ['Zenit', 'Aalund', 'Ørnhøj', 'Ærbæk', 'Bjerg']

const rows = Array.from({ length: 300 }, (_, index) => {
  const number = index + 1
  const town = towns[index % towns.length]
  return `L-${number};Energiteknologi;Samarbejde nr. ${number};${town} Netværk ${number};1.000.000`
})

const file = {
  name: 'mange.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(['sagsnummer;område;titel;ansøger;ufm_2021', ...rows].join('\r\n')),
}

test('finds its way in a long list', async ({ page }) => {
  await openExample(page)
  await goToPage(page, 'Ansøgninger')
  await page.getByRole('button', { name: 'Indlæs fra fil' }).click()
  await page.getByRole('menuitem', { name: /^Indlæs ansøgninger/ }).click()
  await page.getByRole('dialog').locator('input[type=file]').setInputFiles(file)
  await page.getByRole('button', { name: 'Indlæs 300 ansøgninger' }).click()
  const table = page.getByRole('table', { name: 'Rundens ansøgninger' })
  await expect(page.getByText('332 ansøgninger i 13 områder')).toBeVisible()
  await expect(table).toHaveAttribute('aria-rowcount', '333')
  expect(await table.getByRole('row').count()).toBeLessThan(80)

  // The order and what the list is narrowed to stand in the address, so that a link shows the same.
  await page.getByRole('textbox', { name: 'Søg' }).fill('netværk')
  await page.getByRole('button', { name: /Alle tilstande/ }).click()
  await page.getByRole('option', { name: 'Ufuldstændig' }).click()
  await page.getByRole('button', { name: 'Ansøger', exact: true }).click()
  await expect(table.getByRole('row').nth(1)).toContainText('Bjerg Netværk 5')
  await page.getByRole('button', { name: 'Ansøger', exact: true }).click()
  await expect(page).toHaveURL(/tilstand=ufuldstaendig/)
  await expect(page).toHaveURL(/sorter=-ansoeger/)
  await page.reload()
  await expect(page.getByText('300 af 332 ansøgninger')).toBeVisible()
  await expect(table.getByRole('row').nth(1)).toContainText('Aalund Netværk 297')
  await expectAccessible(page)

  // By keyboard: to the first of the rows and on, however far down; the foot has the sums.
  await table.getByRole('link').first().focus()
  for (let step = 0; step < 40; step += 1) await page.keyboard.press('Tab')
  await expect(table.getByRole('link', { name: /Netværk 97$/ })).toBeFocused()
  await page.keyboard.press('End')
  const sums = page.getByRole('table', { name: 'Ansøgt i alt i de 300 viste ansøgninger' })
  await expect(sums.getByRole('row', { name: /^I alt/ })).toContainText('300,0')
})
