import type { DragPage, ListName } from '../pages/drag.ts'
import type { Check, Finding, Measure, Ratio } from '../run/Finding.ts'
import type { Bench } from '../run/openBench.ts'
import { median, quantile } from '../run/spread.ts'
import { scriptClock } from './scriptClock.ts'

const names: Readonly<Record<ListName, string>> = {
  ours: 'ours',
  reactTable: 'react-table, all rows',
  agGrid: 'AG Grid',
  lineUp: 'LineUp.js',
}
const lists = Object.keys(names) as ListName[]
const peers = lists.filter((name) => name !== 'ours')
const leastPeer = 50
const mostOfIdle = 1.1

/** What was seen of one list at one size, over all repetitions. */
interface Seen {
  /** Milliseconds of the processor's time for script on the page's thread; one sample a repetition. */
  readonly script: number[]
  readonly times: number[]
  readonly gaps: number[]
  readonly idle: number[]
  wrong: number
}

/** A weight is dragged over a long list: ours, and three that do the same job. */
export async function dragRow(bench: Bench, count: number): Promise<Finding> {
  const repetitions = bench.isQuick ? 1 : 5
  const seen = new Map(
    lists.map((name): [ListName, Seen] => [
      name,
      { script: [], times: [], gaps: [], idle: [], wrong: 0 },
    ]),
  )
  for (let time = 0; time < repetitions; time += 1) {
    for (const [name, one] of seen) await dragOnce(bench, { name, count }, one)
  }
  const size = count.toLocaleString('en')
  return {
    id: `drag-${count}`,
    title: `Dragging a weight over ${size} applications`,
    how: `One step a frame, each with new weights; a step is done when the new order stands in the page.
      «Script» is the processor's time for all JavaScript on the page's thread in a whole drag, divided by its
      steps, as the browser counts it: work put off to a timer counts, waiting does not. LineUp.js waits 100 ms
      for the weights to rest before it sorts. Ours is the kernel, and react-table given the rows in
      sight.`,
    measures: lists.flatMap((name) => measuresOf(name, seen.get(name)!)),
    ratios: peers.flatMap((name) => ratiosOf(name, size)),
    checks: checksOf(seen, repetitions, size),
    notMeasured: [],
  }
}

async function dragOnce(
  bench: Bench,
  order: { readonly name: ListName; readonly count: number },
  seen: Seen,
): Promise<void> {
  const { page, call } = await bench.open<DragPage>('drag')
  const steps = order.name === 'ours' ? 60 : 12
  await call('show', order)
  await call('drag', 4)
  seen.idle.push(...(await call('idle', 40)))
  const scriptTime = await scriptClock(page)
  const before = await scriptTime()
  const { times, gaps } = await call('drag', steps)
  seen.script.push(((await scriptTime()) - before) / steps)
  seen.times.push(...times)
  seen.gaps.push(...gaps)
  seen.wrong += await call('wrong', undefined)
  await page.close()
}

const measuresOf = (name: ListName, { script, times, gaps, idle }: Seen): readonly Measure[] => [
  { name: `${names[name]}: script a step`, unit: 'ms', samples: script },
  { name: `${names[name]}: until the order is in the page`, unit: 'ms', samples: times },
  ...(name === 'lineUp'
    ? [{ name: netOfWait, unit: 'ms' as const, samples: times.map((time) => time - lineUpWait) }]
    : []),
  { name: `${names[name]}: between frames while dragging`, unit: 'ms', samples: gaps },
  ...(name === 'ours' ? [{ name: idleFrames, unit: 'ms' as const, samples: idle }] : []),
]

const lineUpWait = 100
const netOfWait = `${names.lineUp}: the same, net of its wait of ${lineUpWait} ms`
const idleFrames = 'ours: between frames, idle'

const ratiosOf = (name: ListName, size: string): readonly Ratio[] => [
  {
    text: `drag over ${size}, script: ${names[name]} against ours`,
    of: `${names[name]}: script a step`,
    to: 'ours: script a step',
    ...(size === '100,000' && { goal: { atLeast: leastPeer } }),
    kind: 'peer',
  },
]

function checksOf(
  seen: ReadonlyMap<ListName, Seen>,
  repetitions: number,
  size: string,
): readonly Check[] {
  const { gaps, idle } = seen.get('ours')!
  const usual = median(idle)
  const late = (frames: readonly number[]) => frames.filter((gap) => gap > 1.5 * usual).length
  const share = quantile(gaps, 0.95) / usual
  const wrong = [...seen].map(([name, one]) => `${names[name]} ${one.wrong}`)
  return [
    {
      text: `no dropped frame while dragging ours over ${size}: 95 of 100 come within ${share.toFixed(2)} of an idle interval (at most ${mostOfIdle}); ${late(gaps)} of ${gaps.length} came late, idle ${late(idle)} of ${idle.length}`,
      holds: share <= mostOfIdle,
    },
    {
      text: `the first 20 of ${size} rows at the end of each of ${repetitions} drags are the reference's; wrong: ${wrong.join(', ')}`,
      holds: [...seen.values()].every(({ wrong }) => wrong === 0),
    },
  ]
}
