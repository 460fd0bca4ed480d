import {
  buildNumberColumn,
  builder,
  buildRanking,
  buildStringColumn,
  type StackColumn,
} from 'lineupjs'
import 'lineupjs/build/LineUpJS.css'
import { dragRows, meanKeys } from './DragRow.ts'
import type { ShowList } from './DragList.ts'

/** A weighted sum as LineUp has it. It waits 100 ms for the weights to rest before it sorts. */
export const showLineUp: ShowList = async (node, round, weights) => {
  const build = builder(dragRows(round).map((row) => ({ ...row })))
    .sidePanel(false)
    .animated(false)
    .column(buildStringColumn('title'))
  for (const key of meanKeys) build.column(buildNumberColumn(key, [1, 5]))
  const [w0 = 0, w1 = 0, w2 = 0, w3 = 0, w4 = 0, w5 = 0] = weights
  build.ranking(
    buildRanking()
      .column('title')
      .weightedSum('Samlet', 'm0', w0, 'm1', w1, 'm2', w2, 'm3', w3, 'm4', w4, 'm5', w5)
      .sortBy('m0', 'desc'),
  )
  const ranking = build.build(node).data.getRankings()[0]!
  const stack = ranking.children.find(({ desc }) => desc.type === 'stack') as StackColumn
  const ordered = (change: () => void): Promise<void> =>
    new Promise((resolve) => {
      ranking.on('orderChanged.bench', () => {
        ranking.on('orderChanged.bench', null)
        resolve()
      })
      change()
    })
  await ordered(() => void ranking.sortBy(stack, false))
  return {
    step: (next) => ordered(() => stack.setWeights(next.map((weight) => weight / 1000))),
    first: (count) => Array.from(ranking.getOrder()).slice(0, count),
  }
}
