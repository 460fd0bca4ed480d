import { benchRound, type BenchRound } from '../data/benchRound.ts'
import type { ColumnRanking } from '~/domain/ranking/columns/columnRanking.ts'
import { dragWeights } from '../data/dragWeights.ts'
import { differences, exactOrder } from '../data/exactOrder.ts'
import { orderOf, roundRanking } from '../data/roundRanking.ts'
import { naiveRanking } from './naiveRanking.ts'
import { offer } from './offer.ts'

/** Reads six columns of decimals once and adds them up: no ranking can do with less. */
function onePass({ sums, assessors }: BenchRound): () => number {
  const columns = sums.map((sum) => Float64Array.from(sum, (points) => points / assessors))
  return () => {
    let total = 0
    for (const column of columns) {
      for (let row = 0; row < column.length; row += 1) total += column[row]!
    }
    return total
  }
}

type Way = 'pass' | 'ours' | 'naive'

let round: BenchRound | undefined
let ranking: ColumnRanking | undefined
let ways: Readonly<Record<Way, (weights: readonly number[]) => unknown>> | undefined
let step = 0

const functions = {
  prepare: (count: number): void => {
    const made = benchRound(count)
    const ours = roundRanking(made)
    round = made
    ranking = ours
    ways = { pass: onePass(made), ours: ours.rank, naive: naiveRanking(made) }
  },
  /** Milliseconds of each of so many steps of a drag. */
  run: ({ way, steps }: { way: Way; steps: number }): readonly number[] => {
    const work = ways?.[way]
    if (!work) throw new Error('nothing is prepared')
    const times: number[] = []
    for (let taken = 0; taken < steps; taken += 1) {
      step += 1
      const weights = dragWeights(step)
      const start = performance.now()
      work(weights)
      times.push(performance.now() - start)
    }
    return times
  },
  /** Places at which ours differs from the plain reference, over so many steps of a drag. */
  wrong: (steps: number): number => {
    if (!round || !ranking) throw new Error('nothing is prepared')
    let found = 0
    for (let taken = 0; taken < steps; taken += 1) {
      step += 7
      ranking.rank(dragWeights(step))
      found += differences(orderOf(ranking, round), exactOrder(round, dragWeights(step)))
    }
    return found
  },
}
export type RerankPage = typeof functions

offer(functions)
