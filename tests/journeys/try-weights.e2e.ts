import { expect, expectAccessible, goToPage, openExample, test } from '../support/journeys.ts'

test('a weight is tried by keyboard and by hand, and nothing but the board follows it', async ({
  page,
}) => {
  await openExample(page)
  await page.getByRole('link', { name: 'Energiteknologi' }).click()
  const { keyboard } = page
  const board = page.getByRole('table', { name: 'Rangliste for Energiteknologi' })
  const aside = page.getByRole('complementary')
  const banner = page.getByText('PRØVEVÆGTNING – ikke rundens vægte')
  const focus = page.getByRole('spinbutton', { name: 'Vægt på prøve: SMV-fokus' })
  const ghosts = board.locator('.board-ghost')
  const first = board.getByRole('rowheader').first()
  await expect(first).toContainText('Nordvind Energiklynge')
  await expect(banner).toBeHidden()
  await expect(ghosts).toHaveCount(0)

  // Fifteen points more by keyboard: the other three share what is left.
  await focus.focus()
  for (let step = 0; step < 3; step += 1) await keyboard.press('Shift+ArrowUp')
  await expect(focus).toHaveValue(/^40\s%$/)
  await expect(page.getByRole('spinbutton', { name: /Grøn omstilling/ })).toHaveValue(/^20\s%$/)
  await expect(banner).toBeVisible()
  await expect(first).toContainText('Strømsamling Danmark')
  await expect(board.getByRole('row', { name: /Strømsamling/ })).toContainText('▲ var nr. 2')
  await expect(board.getByRole('row', { name: /Nordvind/ })).toContainText('▼ var nr. 1')
  // A dashed line at each of the five rows, and at the three edges in the head.
  await expect(ghosts).toHaveCount(8)
  await expect(
    page.getByText('Strømsamling Danmark er nr. 1. 2 ansøgninger har skiftet plads.'),
  ).toBeAttached()
  await expect(aside).toContainText('Efter rundens vægte')
  await expect(aside).toContainText('Nordvind Energiklynge 4,10')
  await expect(page).toHaveURL(/proeve=200-200-400-200/)

  // It outlives a reload, and is on paper; the projector knows nothing of it.
  await page.reload()
  await expect(first).toContainText('Strømsamling Danmark')
  await page.emulateMedia({ media: 'print' })
  await expect(banner).toBeVisible()
  await page.emulateMedia({ media: null })
  await page.getByRole('link', { name: 'Møde', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Hvorfor den?' })).toBeVisible()
  expect(page.url()).not.toContain('proeve')
  await expect(banner).toHaveCount(0)
  await page.goBack()

  await page.getByRole('button', { name: 'Vis, hvem der flytter sig' }).click()
  await expect(
    page.getByRole('figure', { name: 'Rundens vægte og prøven' }).getByRole('listitem').first(),
  ).toHaveText('Strømsamling Danmark: fra nr. 2 til nr. 1')

  // What comes first to discuss opens its row: the sum on trial, and the round's beside it.
  await aside.getByRole('link', { name: /^Strømsamling Danmark/ }).click()
  await expect(
    page.getByRole('button', { name: 'Skjul udregningen for Strømsamling Danmark' }),
  ).toBeFocused()
  await expect(board).toContainText('40 % × 4,60')
  await page.getByRole('button', { name: /^Resultat efter rundens vægte/ }).click()
  await expect(page.getByRole('dialog')).toContainText('25 % × 4,60')
  await keyboard.press('Escape')
  await expect(
    board.getByRole('img', { name: /SMV-fokus: Birgit Bæk 5, Ida Åkjær 5/ }),
  ).toBeVisible()
  await expect(board).toContainText('tastet ind for Birgit Bæk')
  await expectAccessible(page)

  // Typed: what is no number is said, and Escape leaves it as it was.
  await focus.fill('en halv')
  await keyboard.press('Enter')
  await expect(page.getByRole('alert')).toHaveText('Skriv et tal fra 0 til 100')
  await keyboard.press('Escape')
  await expect(focus).toHaveValue(/^40\s%$/)
  await focus.fill('55,5')
  await keyboard.press('Enter')
  await expect(page).toHaveURL(/proeve=149-148-555-148/)
  await keyboard.press('Escape')
  await expect(focus).toHaveValue(/^40\s%$/)

  // The edges: by arrow keys, and by hand, which the edge follows.
  const edge = page.getByRole('slider', { name: /^Kant mellem Grøn omstilling/ })
  await edge.focus()
  await keyboard.press('ArrowLeft')
  await expect(edge).toHaveAttribute('aria-valuetext', /^Grøn omstilling 19\s%$/)
  await page.goBack()
  await expect(edge).toHaveAttribute('aria-valuetext', /^Grøn omstilling 20\s%$/)
  const box = (await edge.boundingBox())!
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 60, y, { steps: 6 })
  await page.mouse.up()
  const moved = (await edge.boundingBox())!
  expect(Math.abs(moved.x - box.x - 60)).toBeLessThan(4)
  await expect(page).not.toHaveURL(/proeve=200-200-400-200/)

  await page.getByRole('button', { name: 'Tilbage til rundens vægte' }).click()
  await expect(banner).toHaveCount(0)
  await expect(page.getByRole('spinbutton').first()).toBeFocused()
  await expect(first).toContainText('Nordvind Energiklynge')
  expect(page.url()).not.toContain('proeve')

  // Nothing is ranked here, so there is nothing to try.
  await goToPage(page, 'Områder')
  await page.getByRole('link', { name: 'Animation, spil og film' }).click()
  await expect(aside).toContainText('Ingen kan indstilles')
  await expect(page.getByRole('spinbutton')).toHaveCount(0)
})
