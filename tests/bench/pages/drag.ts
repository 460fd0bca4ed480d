import { benchRound, type BenchRound } from '../data/benchRound.ts'
import { dragWeights } from '../data/dragWeights.ts'
import { exactOrder } from '../data/exactOrder.ts'
import type { DragList, ShowList } from './drag/DragList.ts'
import { titleOf } from './drag/DragRow.ts'
import { afterFrame, frameTime, idleFrames, inFrame, painted } from './frames.ts'
import { offer } from './offer.ts'

/** The lists by name; each comes with its own library, when it is asked for. */
const lists = {
  ours: async (): Promise<ShowList> => (await import('./drag/ours.tsx')).showOurs,
  reactTable: async (): Promise<ShowList> => (await import('./drag/reactTable.tsx')).showReactTable,
  agGrid: async (): Promise<ShowList> => (await import('./drag/agGrid.ts')).showAgGrid,
  lineUp: async (): Promise<ShowList> => (await import('./drag/lineUp.ts')).showLineUp,
}
export type ListName = keyof typeof lists

/** How many of the first rows are held against the reference. */
const held = 20

const node = document.querySelector<HTMLElement>('#root') ?? document.body
node.style.cssText = 'height: 780px; width: 1240px; position: relative'

let round: BenchRound | undefined
let list: DragList | undefined
let step = 0

/**
 * Takes so many steps, each when the browser is about to make a frame, as one does what a pointer has
 * asked for. Milliseconds of each until its order stands in the page, and from frame to frame.
 */
async function walk(steps: number): Promise<DragTimes> {
  const dragged = list
  if (!dragged) throw new Error('no list is shown')
  const times: number[] = []
  const gaps: number[] = []
  let last = 0
  for (let taken = 0; taken < steps; taken += 1) {
    step += 1
    const weights = dragWeights(step)
    const { at, start, isInPage, handedOver } = await inFrame((frame) => ({
      at: frame,
      start: performance.now(),
      isInPage: dragged.step(weights),
      handedOver: afterFrame(),
    }))
    await isInPage
    times.push(performance.now() - start)
    await handedOver
    if (taken > 0) gaps.push(at - last)
    last = at
  }
  gaps.push((await frameTime()) - last)
  return { times, gaps }
}

interface DragTimes {
  readonly times: readonly number[]
  readonly gaps: readonly number[]
}

const functions = {
  /** Shows a list of so many; milliseconds until it is painted. */
  show: async ({ name, count }: { name: ListName; count: number }): Promise<number> => {
    const show = await lists[name]()
    round = benchRound(count)
    await painted()
    const start = performance.now()
    list = await show(node, round, dragWeights(0))
    return (await painted()) - start
  },
  drag: (steps: number): Promise<DragTimes> => walk(steps),
  idle: (frames: number): Promise<readonly number[]> => idleFrames(frames),
  /** Of the first rows those that have another total than the reference's; and one that is not in the page. */
  wrong: async (): Promise<number> => {
    if (!round || !list) return held
    const { sums, count } = round
    const weights = dragWeights(step)
    const totals = (rows: Iterable<number>) =>
      Array.from(rows, (row) =>
        sums.reduce((sum, column, c) => sum + weights[c]! * column[row]!, 0),
      )
    const order = exactOrder({ ...round, areaStarts: Uint32Array.of(0, count) }, weights)
    const wanted = totals(order.rows.subarray(0, held))
    const first = list.first(held)
    const found = totals(first)
    await painted()
    const isShown = node.textContent.includes(titleOf(first[0] ?? -1))
    return wanted.filter((total, place) => total !== found[place]).length + (isShown ? 0 : 1)
  },
}
export type DragPage = typeof functions

offer(functions)
