import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { keyRound, type KeyRound } from '../data/keyRound.ts'
import type { Finding, Measure } from '../run/Finding.ts'
import type { Bench } from '../run/openBench.ts'
import { bareWrites } from './bareWrites.ts'
import { openProduct, type Product, restoreRound, roundSizes } from './openProduct.ts'
import { type KeyTimes, timeKey } from './watchKeys.ts'

/** From a key to the rank it changes, to the frame that shows it, to the disk. */
export async function keypressRow(bench: Bench): Promise<Finding> {
  const keys = bench.isQuick ? 12 : 60
  const product = await openProduct(bench)
  const desk = await keysOnDesk(product, keys)
  const bySize: (readonly [size: number, times: readonly KeyTimes[]])[] = []
  let eventSize = 0
  for (const size of roundSizes(bench)) {
    const round = keyRound(size)
    eventSize = round.eventSize
    bySize.push([size, await keysOnRank(product, round, keys)])
  }
  const idle = await idleFrames(product.page)
  const written = bareWrites(join(bench.folder, 'line'), eventSize, 5 * keys)
  const named = bySize.map(
    ([size, times]) => [`rank, ${size.toLocaleString('en')} applications`, times] as const,
  )
  const bareWrite = `a bare write and fsync of ${eventSize} bytes`
  return {
    id: 'keypress',
    title: 'From key press to changed rank to disk',
    how: `In the built product, watched from outside. «Rank»: a case officer changes the panel's point of one
      criterion with an arrow key, on a page that shows the application's rank in its area; every press moves
      the rank. «Desk»: an assessor's digit on the scoring desk of the example round, until their own
      total has changed. Painted is when the frame with it has been handed over; durable is when the page says
      «Gemt», after both journals have been forced to the disk. The desk shows a point at once; a rank
      is counted from what has been stored, so it is durable before it is seen.`,
    measures: [
      ...measuresOf('desk', desk),
      ...named.flatMap(([name, times]) => measuresOf(name, times)),
      { name: 'an idle frame', unit: 'ms', samples: idle },
      { name: bareWrite, unit: 'ms', samples: written },
    ],
    ratios: [
      ...named.map(([name]) => ({
        text: `key to painted, ${name}, against a frame`,
        of: `${name}: painted`,
        to: 'an idle frame',
        kind: 'limit' as const,
      })),
      ...named.map(([name]) => ({
        text: `key to durable, ${name}, against a bare write and fsync`,
        of: `${name}: durable`,
        to: bareWrite,
        kind: 'time' as const,
      })),
    ],
    checks: [],
    notMeasured: [],
  }
}

const measuresOf = (name: string, times: readonly KeyTimes[]): readonly Measure[] => [
  { name: `${name}: in the page`, unit: 'ms', samples: times.map(({ inPage }) => inPage) },
  { name: `${name}: painted`, unit: 'ms', samples: times.map(({ painted }) => painted) },
  { name: `${name}: durable`, unit: 'ms', samples: times.map(({ saved }) => saved) },
]

async function keysOnDesk({ page, url }: Product, keys: number): Promise<readonly KeyTimes[]> {
  await page.goto(url)
  await page.bringToFront()
  await page.getByRole('button', { name: 'Prøv en eksempelrunde' }).click()
  await page.getByRole('button', { name: /^Hvem du er/ }).click()
  await page.getByRole('menuitemradio', { name: 'Ida Åkjær' }).click()
  await page.getByRole('main').getByRole('link', { name: 'Lagring & Net', exact: true }).click()
  await page.getByRole('region', { name: 'Point', exact: true }).waitFor()
  const places = { shown: '.desk-result', saved: '.desk-save' }
  return pressAll(page, keys, async (time) => {
    const taken = await timeKey(page, places, time % 2 === 0 ? '4' : '3')
    // A point leads on to the next criterion.
    await page.keyboard.press('ArrowUp')
    return taken
  })
}

async function keysOnRank(
  product: Product,
  round: KeyRound,
  keys: number,
): Promise<readonly KeyTimes[]> {
  await restoreRound(product, round)
  const { page, url } = product
  await page.goto(`${url}#/runde/${round.roundId}/ansoegninger/${round.caseNumber}`)
  await page.locator('.applications-panel button').first().focus({ timeout: 120_000 })
  const places = { shown: '.applications-aside a[href*="/omraade/"]', saved: '.shell-save' }
  return pressAll(page, keys, (time) =>
    timeKey(page, places, time % 2 === 0 ? 'ArrowRight' : 'ArrowLeft'),
  )
}

/** As often as counted and four times before it, a little apart, as people press. */
async function pressAll(
  page: Page,
  keys: number,
  press: (time: number) => Promise<KeyTimes>,
): Promise<readonly KeyTimes[]> {
  const times: KeyTimes[] = []
  for (let time = 0; time < keys + 4; time += 1) {
    const taken = await press(time)
    if (time >= 4) times.push(taken)
    await page.waitForTimeout(60 + ((time * 7) % 23))
  }
  return times
}

const idleFrames = (page: Page): Promise<readonly number[]> =>
  page.evaluate(async () => {
    const gaps: number[] = []
    let last = 0
    for (let frame = 0; frame <= 60; frame += 1) {
      const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve))
      if (frame > 0) gaps.push(now - last)
      last = now
    }
    return gaps
  })
