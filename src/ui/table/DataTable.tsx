import {
  createSortedRowModel,
  createColumnHelper,
  rowSortingFeature,
  type SortFn,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { Fragment, type ReactNode, useMemo } from 'react'
import './table.css'
import { Icon } from '~/ui/mark/Icon.tsx'

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
  readonly rowState?: (row: Row) => string | undefined
  readonly foot?: ReactNode
  readonly density?: 'normal' | 'bars'
}

// Features stand at module scope: react-table asks for one stable object.
const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() })

/** A real table: sticky head, one rule under it, sortable where a column says how. */
export function DataTable<Row extends object>(props: Props<Row>) {
  const { caption, columns, rows, rowKey, below, rowState, foot, density = 'normal' } = props
  const isOpenable = (props.belowKind ?? 'detail') === 'detail'
  const definitions = useMemo(() => {
    const helper = createColumnHelper<typeof features, Row>()
    return helper.columns(
      columns.map((column) => {
        const { compare } = column
        const sortFn: SortFn<typeof features, Row> = (a, b) =>
          compare ? compare(a.original, b.original) : 0
        return helper.accessor((row: Row) => row, {
          id: column.id,
          enableSorting: compare !== undefined,
          sortFn,
          sortDescFirst: false,
        })
      }),
    )
  }, [columns])
  const data = useMemo(() => [...rows], [rows])
  const table = useTable({ features, columns: definitions, data, getRowId: rowKey }, (state) => ({
    sorting: state.sorting,
  }))
  const columnById = new Map(columns.map((column) => [column.id, column]))
  return (
    <table className="table" data-density={density}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {table.getFlatHeaders().map(({ column }) => {
            const shown = columnById.get(column.id)
            const sorted = column.getIsSorted()
            return (
              <th
                key={column.id}
                scope="col"
                data-align={shown?.align}
                style={shown?.width ? { inlineSize: shown.width } : undefined}
                aria-sort={sorted === false ? undefined : `${sorted}ending`}
              >
                {column.getCanSort() ? (
                  <button
                    type="button"
                    className="table-sort"
                    onClick={column.getToggleSortingHandler()}
                  >
                    {shown?.header}
                    {sorted && (
                      <Icon name={sorted === 'asc' ? 'chevron-up' : 'chevron-down'} size={16} />
                    )}
                  </button>
                ) : (
                  shown?.header
                )}
              </th>
            )
          })}
        </tr>
      </thead>
      <tbody>
        {table.getRowModel().rows.map((row) => {
          const open = below?.(row.original)
          return (
            <Fragment key={row.id}>
              <tr
                data-open={(isOpenable && open !== undefined) || undefined}
                data-noted={(!isOpenable && open !== undefined) || undefined}
                data-state={rowState?.(row.original)}
              >
                {columns.map((column) => {
                  const Cell = column.isRowHeader ? 'th' : 'td'
                  return (
                    <Cell
                      key={column.id}
                      data-align={column.align}
                      scope={column.isRowHeader ? 'row' : undefined}
                    >
                      {column.cell(row.original)}
                    </Cell>
                  )
                })}
              </tr>
              {open !== undefined && (
                <tr className="table-below" data-open={isOpenable || undefined}>
                  <td colSpan={columns.length}>{open}</td>
                </tr>
              )}
            </Fragment>
          )
        })}
      </tbody>
      {foot && <tfoot>{foot}</tfoot>}
    </table>
  )
}
