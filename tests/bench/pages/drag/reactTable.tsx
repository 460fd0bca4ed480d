import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { Line, Pane, rowHeight } from './cells.tsx'
import { type DragRow, dragRows, meanKeys, totalOf } from './DragRow.ts'
import type { ShowList } from './DragList.ts'

type Totalled = DragRow & { readonly total: number }

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() })
const helper = createColumnHelper<typeof features, Totalled>()
const columns = helper.columns([
  helper.accessor('title', {}),
  ...meanKeys.map((key) => helper.accessor(key, {})),
  helper.accessor('total', { sortFn: (a, b) => a.original.total - b.original.total }),
])
const sorting = [{ id: 'total', desc: true }]

/** All rows in the table, which sorts them; only those in sight are in the page. */
export const showReactTable: ShowList = (node, round, first) => {
  const rows = dragRows(round)
  let set: (weights: readonly number[]) => void = () => undefined
  let shown: readonly Totalled[] = []

  function List() {
    const [weights, setWeights] = useState(first)
    set = setWeights
    const pane = useRef<HTMLDivElement>(null)
    const data = useMemo(
      () => rows.map((row) => ({ ...row, total: totalOf(row, weights) })),
      [weights],
    )
    const table = useTable({
      features,
      columns,
      data,
      getRowId: ({ id }) => String(id),
      state: { sorting },
    })
    const sorted = table.getRowModel().rows
    shown = sorted.slice(0, 100).map(({ original }) => original)
    // oxlint-disable-next-line react/incompatible-library -- nothing here is compiled or memoised by it
    const virtualizer = useVirtualizer({
      count: sorted.length,
      getScrollElement: () => pane.current,
      estimateSize: () => rowHeight,
      overscan: 4,
    })
    return (
      <Pane ref={pane} height={virtualizer.getTotalSize()}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const row = sorted[index]!
          const values = row.getAllCells().map((cell) => cell.getValue())
          return <Line key={row.id} top={start} values={values} />
        })}
      </Pane>
    )
  }

  const root = createRoot(node)
  flushSync(() => root.render(<List />))
  return {
    step: (weights) => flushSync(() => set(weights)),
    first: (count) => shown.slice(0, count).map(({ id }) => id),
  }
}
