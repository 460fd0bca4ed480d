import { createColumnHelper, tableFeatures, useTable } from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { rankAt, roundRanking } from '../../data/roundRanking.ts'
import { Line, Pane, rowHeight } from './cells.tsx'
import { type DragRow, dragRows, meanKeys, totalOf } from './DragRow.ts'
import type { ShowList } from './DragList.ts'

type Placed = DragRow & { readonly rank: number; readonly total: number }

const features = tableFeatures({})
const helper = createColumnHelper<typeof features, Placed>()
const columns = helper.columns([
  helper.accessor('rank', {}),
  helper.accessor('title', {}),
  ...meanKeys.map((key) => helper.accessor(key, {})),
  helper.accessor('total', {}),
])

/** The workbench's kernel ranks the columns; the table is given the rows in sight and no others. */
export const showOurs: ShowList = (node, round, first) => {
  const rows = dragRows(round)
  const ranking = roundRanking({
    ...round,
    areaStarts: Uint32Array.of(0, round.count),
  })
  ranking.rank(first)
  let set: (weights: readonly number[]) => void = () => undefined

  function List() {
    const [weights, setWeights] = useState(first)
    set = setWeights
    const pane = useRef<HTMLDivElement>(null)
    // oxlint-disable-next-line react/incompatible-library -- nothing here is compiled or memoised by it
    const virtualizer = useVirtualizer({
      count: round.count,
      getScrollElement: () => pane.current,
      estimateSize: () => rowHeight,
      overscan: 4,
    })
    const items = virtualizer.getVirtualItems()
    const data = items.map(({ index }) => {
      const row = rows[ranking.order[index]!]!
      return { ...row, rank: rankAt(ranking, 0, index), total: totalOf(row, weights) }
    })
    const table = useTable({ features, columns, data, getRowId: ({ id }) => String(id) })
    return (
      <Pane ref={pane} height={virtualizer.getTotalSize()}>
        {table.getRowModel().rows.map((row, place) => {
          const values = row.getAllCells().map((cell) => cell.getValue())
          return <Line key={row.id} top={items[place]!.start} values={values} />
        })}
      </Pane>
    )
  }

  const root = createRoot(node)
  flushSync(() => root.render(<List />))
  return {
    step: (weights) => {
      ranking.rank(weights)
      flushSync(() => set(weights))
    },
    first: (count) => Array.from(ranking.order.subarray(0, count)),
  }
}
