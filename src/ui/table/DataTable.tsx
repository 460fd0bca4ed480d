import {
  createSortedRowModel,
  createColumnHelper,
  rowSortingFeature,
  type SortFn,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { type ReactNode, useMemo, useState } from 'react'
import './table.css'
import { TableHead } from './TableHead.tsx'
import { TableLine } from './TableLine.tsx'
import { VirtualLines } from './VirtualLines.tsx'

export interface TableColumn<Row> {
  readonly id: string
  readonly header: ReactNode
  readonly cell: (row: Row) => ReactNode
  /** Words stand left, numbers right. */
  readonly align?: 'start' | 'end'
  /** A CSS width; columns without one share what is left. */
  readonly width?: string
  /** Makes the column sortable. */
  readonly compare?: (a: Row, b: Row) => number
  /** The cell names its row to a screen reader. */
  readonly isRowHeader?: boolean
}

/** The column that the rows are sorted by. */
export interface TableSort {
  readonly id: string
  readonly isDescending: boolean
}

interface Props<Row> {
  /** Says what the table is; read by screen readers, hidden from the eye. */
  readonly caption: string
  readonly columns: readonly TableColumn<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  /** What stands under a row that is open; undefined for a closed one. */
  readonly below?: (row: Row) => ReactNode | undefined
  /** `detail` is a row that was opened; `note` belongs to its row and is always there. */
  readonly belowKind?: 'detail' | 'note'
  readonly foot?: ReactNode
  /** Where the order is kept elsewhere; the table keeps its own otherwise. */
  readonly sort?: TableSort | null
  readonly onSort?: (sort: TableSort | null) => void
}

// Features stand at module scope: react-table asks for one stable object.
const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() })

/** With more rows than this only those in sight are in the page, where none has anything below it. */
export const maxPlainRows = 100

/** A real table: sticky head, one rule under it, sortable where a column says how. */
export function DataTable<Row extends object>(props: Props<Row>) {
  const { caption, columns, rows, rowKey, below, foot } = props
  const [ownSort, setOwnSort] = useState<TableSort | null>(null)
  const { sort = ownSort, onSort = setOwnSort } = props
  const definitions = useMemo(() => definitionsOf(columns), [columns])
  const data = useMemo(() => [...rows], [rows])
  const sorting = useMemo(() => (sort ? [{ id: sort.id, desc: sort.isDescending }] : []), [sort])
  const table = useTable(
    {
      features,
      columns: definitions,
      data,
      getRowId: rowKey,
      state: { sorting },
      onSortingChange: (change) => {
        const [next] = typeof change === 'function' ? change(sorting) : change
        onSort(next ? { id: next.id, isDescending: next.desc } : null)
      },
    },
    (state) => ({ sorting: state.sorting }),
  )
  const columnById = new Map(columns.map((column) => [column.id, column]))
  const { rows: sorted } = table.getRowModel()
  const isVirtual = sorted.length > maxPlainRows && !below
  const inOrder = useMemo(() => sorted.map(({ original }) => original), [sorted])
  return (
    <table
      className="table"
      data-virtual={isVirtual || undefined}
      aria-rowcount={isVirtual ? sorted.length + 1 : undefined}
    >
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr aria-rowindex={isVirtual ? 1 : undefined}>
          {table.getFlatHeaders().map(({ column }) => (
            <TableHead
              key={column.id}
              column={columnById.get(column.id)}
              sorted={column.getIsSorted()}
              onSort={column.getCanSort() ? column.getToggleSortingHandler() : undefined}
            />
          ))}
        </tr>
      </thead>
      {isVirtual ? (
        <VirtualLines columns={columns} rows={inOrder} rowKey={rowKey} />
      ) : (
        <tbody>
          {inOrder.map((row) => (
            <TableLine
              key={rowKey(row)}
              columns={columns}
              row={row}
              open={below?.(row)}
              isOpenable={(props.belowKind ?? 'detail') === 'detail'}
            />
          ))}
        </tbody>
      )}
      {foot && <tfoot>{foot}</tfoot>}
    </table>
  )
}

function definitionsOf<Row extends object>(columns: readonly TableColumn<Row>[]) {
  const helper = createColumnHelper<typeof features, Row>()
  return helper.columns(
    columns.map(({ id, compare }) => {
      const sortFn: SortFn<typeof features, Row> = (a, b) =>
        compare ? compare(a.original, b.original) : 0
      const enableSorting = compare !== undefined
      return helper.accessor((row: Row) => row, { id, enableSorting, sortFn, sortDescFirst: false })
    }),
  )
}
