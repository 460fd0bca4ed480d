import { AxeBuilder } from '@axe-core/playwright'
import { expect, test as base, type Download, type Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'

/**
 * A page that is watched: a journey fails on an error in the console, an exception, or a request
 * to another host, wherever in it that happens.
 */
export const test = base.extend<{ watched: void }>({
  watched: [
    async ({ context, baseURL }, provide) => {
      const troubles: string[] = []
      context.on('console', (message) => {
        if (message.type() === 'error') troubles.push(`console: ${message.text()}`)
      })
      context.on('weberror', (error) => troubles.push(`exception: ${error.error().message}`))
      context.on('request', (request) => {
        const url = new URL(request.url())
        const isOwn =
          ['blob:', 'data:'].includes(url.protocol) || request.url().startsWith(baseURL ?? '')
        if (!isOwn) troubles.push(`request: ${request.url()}`)
      })
      await provide()
      expect(troubles).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** Starts the example round and stands on the list of its areas. */
export async function openExample(page: Page, url = './'): Promise<void> {
  await page.goto(url)
  await page.getByRole('button', { name: 'Prøv en eksempelrunde' }).click()
  await expect(page.getByRole('heading', { name: 'Områder', level: 1 })).toBeVisible()
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
}

export const goToPage = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Sider i runden' }).getByRole('link', { name }).click()

export const textOf = async (download: Download): Promise<string> =>
  readFile(await download.path(), 'utf8')

/** Fails on anything axe calls serious or critical. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(
    grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
  ).toEqual([])
}
