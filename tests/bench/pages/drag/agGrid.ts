import { AllCommunityModule, createGrid, ModuleRegistry } from 'ag-grid-community'
import { type DragRow, dragRows, labels, meanKeys, totalOf } from './DragRow.ts'
import type { ShowList } from './DragList.ts'

ModuleRegistry.registerModules([AllCommunityModule])

/** The total is asked for by a getter that reads the weights, and only the sort stage is run again. */
export const showAgGrid: ShowList = (node, round, first) => {
  let weights = first
  const grid = createGrid<DragRow>(node, {
    rowData: [...dragRows(round)],
    getRowId: ({ data }) => String(data.id),
    columnDefs: [
      { field: 'title' },
      ...meanKeys.map((field, c) => ({ headerName: labels[c]!, field, width: 90 })),
      {
        colId: 'total',
        headerName: 'Samlet',
        valueGetter: ({ data }) => (data ? totalOf(data, weights) : 0),
        sort: 'desc',
        comparator: (a: number, b: number) => a - b,
      },
    ],
    suppressAnimationFrame: true,
    animateRows: false,
  })
  return {
    step: (next) => {
      weights = next
      grid.refreshClientSideRowModel('sort')
      grid.refreshCells({ columns: ['total'], force: true })
    },
    first: (count) =>
      Array.from(
        { length: count },
        (_, place) => grid.getDisplayedRowAtIndex(place)?.data?.id ?? -1,
      ),
  }
}
