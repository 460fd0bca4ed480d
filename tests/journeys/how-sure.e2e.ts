import type { Locator, Page } from '@playwright/test'
import { nodeIo } from '~/cli/nodeIo.ts'
import { runCommand } from '~/cli/runCommand.ts'
import {
  actAs,
  expect,
  expectAccessible,
  goToPage,
  handInLate,
  openExample,
  test,
} from '../support/journeys.ts'

const workerFile = '**/analysis.worker-*.js'

async function goToArea(page: Page, area: string): Promise<void> {
  await goToPage(page, 'Områder')
  await page.getByRole('main').getByRole('link', { name: area, exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: area })).toBeVisible()
}

const panel = (page: Page) => page.locator('.how-sure')

/** Opens a figure by keyboard, and leaves what it opened to. */
async function opened(page: Page, figure: Locator, look: (dialog: Locator) => Promise<void>) {
  await figure.focus()
  await page.keyboard.press('Enter')
  await look(page.getByRole('dialog'))
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(figure).toBeFocused()
}

/** The lines of a table, each with its cells. */
const lines = (table: Locator): Promise<string[][]> =>
  table
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.children].map((cell) => cell.textContent.replaceAll('\u00a0', ' ')),
      ),
    )

test('[CE11] [CE14] how sure a ranking is stands in sentences, opens, and is seen in pictures', async ({
  page,
}) => {
  const workers: string[] = []
  page.on('worker', (worker) => {
    if (/analysis\.worker/.test(worker.url())) workers.push(worker.url())
  })
  await openExample(page)
  expect(workers).toEqual([])
  await goToArea(page, 'Energiteknologi')
  await expect(panel(page)).toContainText(
    /Nordvind Energiklynge er reelt bedst med \d+\s% sandsynlighed/,
  )
  await expect(panel(page)).toContainText('hvis «SMV-fokus» vægtes med mere end 28,6 %')
  await expect(panel(page)).toContainText('Uden Jonas Holms bedømmelser ville')
  await opened(page, page.getByRole('button', { name: /^Modellen: / }), async (dialog) => {
    await expect(
      dialog.getByRole('row', { name: /^Nordvind Energiklynge \d+,\d\s%$/ }),
    ).toBeVisible()
    await expect(dialog).toContainText('Strømsamling Danmark er reelt bedre end Nordvind')
    await expectAccessible(page)
  })
  await opened(page, page.getByRole('button', { name: /^Vægtene: / }), async (dialog) => {
    await expect(
      dialog.getByRole('row', { name: /^SMV-fokus 25\s% 0\s% 28,571\s% \(2\/7\)$/ }),
    ).toBeVisible()
  })
  await opened(page, page.getByRole('button', { name: /^De enkelte bedømmere: / }), (dialog) =>
    expect(dialog).toContainText('Uden Jonas Holm ville Strømsamling Danmark være nr. 1.'),
  )
  await opened(
    page,
    page.getByRole('button', { name: 'Forbehold: Kan ikke skilles ad' }),
    (dialog) => expect(dialog).toContainText('panelet afgør og begrunder'),
  )

  // The pictures, each of which is a table too.
  await page.getByRole('button', { name: 'Vis billeder og udregning' }).click()
  const pictures = page.getByRole('region', { name: 'Billeder og udregning' })
  await page.reload()
  await expect(pictures.locator('.recharts-wrapper')).toHaveCount(4)
  const asTable = pictures.getByRole('button', { name: /^Vis som tabel/ })
  for (let left = 4; left > 0; left -= 1) await asTable.first().click()
  await expect(asTable).toHaveCount(0)
  const ranks = await lines(pictures.getByRole('table', { name: 'Sandsynlig placering' }))
  expect(ranks.map(([name, , wide]) => [name, wide]).slice(0, 2)).toEqual([
    ['Nordvind Energiklynge', '1 til 2'],
    ['Strømsamling Danmark', '1 til 2'],
  ])
  const leads = pictures.getByRole('table', { name: 'Hvem der fører' })
  expect(await lines(leads)).toEqual([
    ['0 % til 28,571 % (2/7)', 'Nordvind Energiklynge'],
    ['28,571 % (2/7) til 100 %', 'Strømsamling Danmark'],
  ])
  await pictures.getByRole('button', { name: /Kriterium/ }).click()
  await page.getByRole('option', { name: 'Grøn omstilling' }).click()
  expect(await lines(leads)).toEqual([['0 % til 100 %', 'Nordvind Energiklynge']])
  const severity = pictures.getByRole('table', { name: 'Bedømmernes strenghed' })
  const countOf = async () => (await lines(severity)).find(([name]) => name === 'Ida Åkjær')?.at(-1)
  const before = Number(await countOf())
  await expectAccessible(page)

  // Neither another area nor another language is another analysis; a new assessment is.
  await goToArea(page, 'Finans og fintech')
  await expect(panel(page)).toContainText('Ingen konkurrence')
  await expect(panel(page)).not.toContainText('sandsynlighed')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(panel(page)).toContainText('No competition')
  await page.getByRole('button', { name: 'Dansk' }).click()
  // One before the page was loaded anew, and one after.
  expect(workers).toHaveLength(2)
  await handInLate(page)
  await goToArea(page, 'Energiteknologi')
  await page.getByRole('button', { name: 'Vis billeder og udregning' }).click()
  await asTable.nth(3).click()
  expect(Number(await countOf())).toBe(before + 1)
  expect(workers).toHaveLength(3)

  // No page of an assessor's has any of it.
  await actAs(page, 'Ida Åkjær')
  await expect(page.getByRole('heading', { name: 'Bedøm', level: 1 })).toBeVisible()
  await expect(page.getByText(/sandsynlighed|strenghed/i)).toHaveCount(0)
})

test.describe('where the worker does not come', () => {
  test.use({ hasErrors: true })

  test('[CE11] an analysis is cancelled, fails and is made after all, and the ranking stands', async ({
    page,
  }) => {
    await openExample(page)
    let letGo = () => {}
    const held = new Promise<void>((resolve) => (letGo = resolve))
    await page.route(workerFile, async (route) => {
      await held
      await route.abort()
    })
    await goToArea(page, 'Miljøteknologi')
    await expect(panel(page).getByRole('status')).toHaveText('Beregner …')
    await panel(page).getByRole('button', { name: 'Afbryd' }).click()
    await expect(panel(page)).toContainText('Beregningen er afbrudt.')
    letGo()
    await panel(page).getByRole('button', { name: 'Beregn' }).click()
    await expect(panel(page)).toContainText('Beregningen kunne ikke gennemføres.')
    await expect(page.getByRole('table').first()).toContainText('Ren Ressource Danmark')
    await page.unroute(workerFile)
    await panel(page).getByRole('button', { name: 'Prøv igen' }).click()
    await expect(panel(page)).toContainText('reelt bedst')
  })
})

/** What a worker has said, as JSON: maps as objects, exact numbers as text. */
type Said = Record<string, never> & {
  readonly model: Record<string, never>
  readonly applications: readonly Record<string, unknown>[]
  readonly assessors: readonly Record<string, unknown>[]
  readonly areas: readonly Record<string, never>[]
  readonly alpha: Record<string, number | null>
}

test('[ST2] the browser and the command line have the same digits', async ({ page }, testInfo) => {
  // Listens to what the worker tells the page.
  await page.addInitScript(() => {
    const Own = Worker
    window.Worker = class extends Own {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given)
        this.addEventListener(
          'message',
          ({ data }: MessageEvent<{ value?: { alpha?: unknown } }>) => {
            if (data.value?.alpha) Object.assign(window, { said: data.value })
          },
        )
      }
    }
  })
  await openExample(page)
  await goToArea(page, 'Energiteknologi')
  await expect(panel(page)).toContainText('reelt bedst')
  const said = JSON.parse(
    await page.evaluate(() =>
      JSON.stringify((window as unknown as { said: unknown }).said, (_, value: unknown) => {
        if (typeof value === 'bigint') return String(value)
        return value instanceof Map ? Object.fromEntries(value) : value
      }),
    ),
  ) as Said
  const archive = testInfo.outputPath('kopi.klynge')
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: /^Sikkerhedskopi/ }).click()
  await page.getByRole('menuitem', { name: 'Gem en kopi nu' }).click()
  await (await saving).saveAs(archive)
  let text = ''
  await runCommand(['analyse', archive], { ...nodeIo('0'), stdout: (said) => (text += said) })
  const printed = JSON.parse(text) as Said

  const { sd, icc, mu } = said.model
  expect({ mu, posteriorMeanSd: sd, icc }).toMatchObject(printed.model)
  expect(said.applications.map(({ id, ...numbers }) => ({ caseNumber: id, ...numbers }))).toEqual(
    printed.applications,
  )
  const numbersOf = ({ severity, sd, count }: Record<string, unknown>) => [severity, sd, count]
  expect(said.assessors.map(numbersOf)).toEqual(printed.assessors.map(numbersOf))
  const { pairwise, agreement } = printed as unknown as {
    readonly pairwise: unknown
    readonly agreement: { readonly alpha: unknown }
  }
  expect(Object.fromEntries(said.areas.map((area) => [area['areaId'], area['pairwise']]))).toEqual(
    pairwise,
  )
  expect(said.alpha).toEqual(agreement.alpha)
  expect(said.areas).toHaveLength(13)
})
