import { setTimeout } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { keyRound } from '../data/keyRound.ts'
import type { Check, Finding, Measure } from '../run/Finding.ts'
import type { Bench } from '../run/openBench.ts'
import { median, quantile } from '../run/spread.ts'
import { openProduct, type Product, restoreRound, roundSizes } from './openProduct.ts'
import { scriptClock } from './scriptClock.ts'

/** Milliseconds between two moves of the hand. */
const frame = 1000 / 60
const mostOfIdle = 1.1

interface Seen {
  /** How many are ranked in the area. */
  readonly ranked: number
  /** Milliseconds of the processor's time for script a step; one sample a drag. */
  readonly script: readonly number[]
  readonly gaps: readonly number[]
  readonly idle: readonly number[]
  /** How many rows say, at the end of the last drag, that they stood elsewhere. */
  readonly moved: number
}

/** The ranking board of the built product, with an edge of its header drawn by the mouse. */
export async function boardRow(bench: Bench): Promise<Finding> {
  const product = await openProduct(bench)
  const seen: Seen[] = []
  for (const size of roundSizes(bench)) seen.push(await dragBoard(bench, product, size))
  return {
    id: 'board',
    title: 'Dragging a weight on the board of the product',
    how: `The built product, an area's ranking with its bars and totals, and the mouse drawing the edge of a
      weight sixty steps a second. «Script» is counted as above. A round of 260 applications has 20 in the area, one
      of 10,000 has 770, of which those in sight are in the page. The analysis beside it is over, or was ended.`,
    measures: seen.flatMap(measuresOf),
    ratios: [],
    checks: seen.map(checkOf),
    notMeasured: [],
  }
}

async function dragBoard(bench: Bench, product: Product, size: number): Promise<Seen> {
  const { page, url } = product
  const round = keyRound(size)
  await restoreRound(product, round)
  await page.goto(`${url}#/runde/${round.roundId}/omraade/${round.areaId}`)
  const edge = page.getByRole('slider').first()
  await edge.waitFor({ timeout: 120_000 })
  await stopAnalysis(page)
  await untilQuiet(page)
  const scriptTime = await scriptClock(page)
  const moves = 60
  const [script, gaps, idle]: [number[], number[], number[]] = [[], [], []]
  // Once more than is counted: the first is the warm-up.
  for (let time = 0; time <= (bench.isQuick ? 1 : 5); time += 1) {
    const [x, y] = await middleOf(page)
    await page.mouse.move(x, y)
    await page.mouse.down()
    const rested = await watchedDuring(page, () => page.waitForTimeout(700))
    const before = await scriptTime()
    const moved = await watchedDuring(page, async () => {
      const sent: Promise<void>[] = []
      for (let step = 1; step <= moves; step += 1) {
        // Not waited for, as a hand does not wait for what it moves.
        sent.push(page.mouse.move(x + step * way(time), y))
        await setTimeout(frame)
      }
      await Promise.all(sent)
    })
    const spent = (await scriptTime()) - before
    await page.mouse.up()
    if (time === 0) continue
    idle.push(...rested.gaps)
    gaps.push(...moved.gaps)
    script.push(spent / moved.steps)
  }
  const ranked = round.rankedInArea
  return { ranked, script, gaps, idle, moved: await page.locator('.board-moved').count() }
}

/** How sure the ranking is takes the other processor some time, in a worker; here it is about the hand. */
async function stopAnalysis(page: Page): Promise<void> {
  const panel = page.locator('.how-sure')
  const cancel = panel.getByRole('button', { name: 'Afbryd' })
  const ended = panel.getByText(/efter modellen|til en statistisk vurdering/)
  await cancel.or(ended).first().waitFor({ timeout: 120_000 })
  if (await cancel.isVisible()) await cancel.click()
}

/** A round that was just opened is still held against its second journal, a little at a time. */
const untilQuiet = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const quiet = 2000
        let last = performance.now()
        let before = last
        const tick = (now: number) => {
          if (now - before > 25) last = now
          before = now
          if (now - last > quiet) resolve()
          else requestAnimationFrame(tick)
        }
        requestAnimationFrame(tick)
      }),
  )

/** To and fro, so that the edge stays on the bar. */
const way = (time: number): number => (time % 2 === 0 ? 1 : -1)

async function middleOf(page: Page): Promise<readonly [number, number]> {
  const box = await page.getByRole('slider').first().boundingBox()
  if (!box) throw new Error('the board has no edge to draw')
  return [box.x + box.width / 2, box.y + box.height / 2]
}

interface Watched {
  /** Milliseconds between the page's frames. */
  readonly gaps: number[]
  /** How often the edge moved: a browser puts moves together that come within one frame. */
  steps: number
}

/** What the page does while something goes on. */
async function watchedDuring(page: Page, work: () => Promise<unknown>): Promise<Watched> {
  await page.evaluate(() => {
    const watched: Watched = { gaps: [], steps: 0 }
    Object.assign(globalThis, { watched })
    const isOver = () => (globalThis as { watched?: Watched }).watched !== watched
    let last = 0
    const tick = (now: number) => {
      if (last > 0) watched.gaps.push(now - last)
      last = now
      if (!isOver()) requestAnimationFrame(tick)
    }
    requestAnimationFrame(tick)
    const observer = new MutationObserver(() => {
      watched.steps += 1
      if (isOver()) observer.disconnect()
    })
    const edge = document.querySelector('[role="slider"]')
    if (edge) observer.observe(edge, { attributeFilter: ['aria-valuenow'] })
  })
  await work()
  return page.evaluate(() => {
    const { watched } = globalThis as unknown as { watched: Watched }
    Reflect.deleteProperty(globalThis, 'watched')
    return watched
  })
}

const measuresOf = ({ ranked, script, gaps, idle }: Seen): readonly Measure[] => [
  { name: `${ranked} ranked: script a step`, unit: 'ms', samples: script },
  { name: `${ranked} ranked: between frames while dragging`, unit: 'ms', samples: gaps },
  { name: `${ranked} ranked: between frames, held still`, unit: 'ms', samples: idle },
]

function checkOf({ ranked, gaps, idle, moved }: Seen): Check {
  const usual = median(idle)
  const share = quantile(gaps, 0.95) / usual
  const late = (frames: readonly number[]) => frames.filter((gap) => gap > 1.5 * usual).length
  return {
    text: `no dropped frame on the board with ${ranked} ranked: 95 of 100 come within ${share.toFixed(2)} of an idle interval (at most ${mostOfIdle}); ${late(gaps)} of ${gaps.length} came late, idle ${late(idle)} of ${idle.length}; ${moved} rows in the page had moved`,
    holds: share <= mostOfIdle && moved > 0,
  }
}
