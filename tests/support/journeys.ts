import { AxeBuilder } from '@axe-core/playwright'
import {
  type BrowserContext,
  expect,
  test as base,
  type Download,
  type Page,
} from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { watch } from './watch.ts'

/**
 * A page that is watched: a journey fails on a request to another host, on anything the security
 * policy refuses, and on an error in the console or an exception, wherever in it that happens.
 * A journey about errors says so by `test.use({ hasErrors: true })`; one in which it matters that the
 * browser keeps the program for use without a network, by `isKept`. The others meet a browser without
 * service workers: to fetch all of the program for later is a quarter of what each costs.
 */
export const test = base.extend<{ hasErrors: boolean; isKept: boolean; watched: void }>({
  hasErrors: [false, { option: true }],
  isKept: [false, { option: true }],
  watched: [
    async ({ context, page: _page, hasErrors, isKept }, provide) => {
      const { trespasses, errors } = await watch(context)
      if (!isKept) await withoutServiceWorker(context)
      await provide()
      await settled(context)
      expect(trespasses).toEqual([])
      if (!hasErrors) expect(errors).toEqual([])
    },
    { auto: true },
  ],
})

/** As in a browser that has no service workers, or is told to have none. */
export const withoutServiceWorker = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => void Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))

/** A page tells of what its policy refused a moment later; one that is on its way out has told. */
const settled = (context: BrowserContext) =>
  Promise.all(
    context
      .pages()
      .map((page) => page.evaluate(() => new Promise((done) => setTimeout(done))).catch(() => {})),
  )

export { expect }

/** Starts the example round and stands on the list of its areas. */
export async function openExample(page: Page, url = './'): Promise<void> {
  await page.goto(url)
  await page.getByRole('button', { name: 'Prøv en eksempelrunde' }).click()
  await expect(page.getByRole('heading', { name: 'Områder', level: 1 })).toBeVisible({
    timeout: 20_000,
  })
}

/** Starts a round of one's own from the template. */
export async function openTemplateRound(page: Page, title: string): Promise<void> {
  await page.goto('./')
  await page.getByRole('button', { name: 'Ny runde' }).click()
  await page.getByLabel('Rundens navn').fill(title)
  await page.getByRole('button', { name: 'Opret runden' }).click()
  await expect(page.getByRole('heading', { name: 'Opsætning', level: 1 })).toBeVisible()
}

/** Becomes one of the round's assessors, or the case officer again. */
export async function actAs(page: Page, who: string): Promise<void> {
  await page.getByRole('button', { name: /^Hvem du er/ }).click()
  await page.getByRole('menuitemradio', { name: who }).click()
  await expect(page.getByRole('button', { name: `Hvem du er: ${who}` })).toBeVisible()
}

export const goToPage = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Sider i runden' }).getByRole('link', { name }).click()

/** Follows the suggestion in every area that has one, on the page of the recommendation. */
export async function followAll(page: Page): Promise<void> {
  const follow = page.getByRole('button', { name: /^Følg forslaget i/ })
  await follow.first().waitFor()
  for (let left = await follow.count(); left > 0; left -= 1) {
    await follow.first().click()
    await expect(follow).toHaveCount(left - 1)
  }
}

/** An assessor's last assessment comes late: scored, marked done and handed in by keyboard. */
export async function handInLate(page: Page): Promise<void> {
  await actAs(page, 'Ida Åkjær')
  await page.getByRole('main').getByRole('link', { name: 'Lagring & Net', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Point', exact: true })).toBeVisible()
  await page.keyboard.type('4354', { delay: 40 })
  await expect(page.locator('.criterion-open')).toHaveCount(0)
  await page.keyboard.press('m')
  await expect(page.getByText('Meldt færdig')).toBeVisible()
  await goToPage(page, 'Aflever')
  await page.getByRole('button', { name: 'Aflever 1 færdig bedømmelse' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Aflever' }).click()
  await expect(page.getByText('13 afleveret')).toBeVisible()
  await actAs(page, 'Sagsbehandler')
}

export const textOf = async (download: Download): Promise<string> =>
  readFile(await download.path(), 'utf8')

/** Fails on anything axe calls serious or critical. No page has frames, so axe need not go into any. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .options({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      resultTypes: ['violations'],
    })
    .setLegacyMode()
    .analyze()
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(
    grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
  ).toEqual([])
}
