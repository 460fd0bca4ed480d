import {
  createSortedRowModel,
  createColumnHelper,
  rowSortingFeature,
  type SortFn,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { type ReactNode, useMemo } from 'react'
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
  readonly foot?: ReactNode
  readonly density?: 'normal' | 'bars'
}

// Features stand at module scope: react-table asks for one stable object.
const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() })

/** A real table: sticky head, one rule under it, sortable where a column says how. */
export function DataTable<Row extends object>(props: Props<Row>) {
  const { caption, columns, rows, rowKey, below, foot, density = 'normal' } = props
  const definitions = useMemo(() => definitionsOf(columns), [columns])
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
          {table.getFlatHeaders().map(({ column }) => (
            <HeadCell
              key={column.id}
              column={columnById.get(column.id)}
              sorted={column.getIsSorted()}
              onSort={column.getCanSort() ? column.getToggleSortingHandler() : undefined}
            />
          ))}
        </tr>
      </thead>
      <tbody>
        {table.getRowModel().rows.map(({ id, original }) => (
          <Line
            key={id}
            columns={columns}
            row={original}
            open={below?.(original)}
            isOpenable={(props.belowKind ?? 'detail') === 'detail'}
          />
        ))}
      </tbody>
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

interface HeadProps<Row> {
  readonly column: TableColumn<Row> | undefined
  readonly sorted: false | 'asc' | 'desc'
  /** Undefined where the column does not sort. */
  readonly onSort: ((event: unknown) => void) | undefined
}

function HeadCell<Row>({ column, sorted, onSort }: HeadProps<Row>) {
  return (
    <th
      scope="col"
      data-align={column?.align}
      style={column?.width ? { inlineSize: column.width } : undefined}
      aria-sort={sorted === false ? undefined : `${sorted}ending`}
    >
      {onSort ? (
        <button type="button" className="table-sort" onClick={onSort}>
          {column?.header}
          {sorted && <Icon name={sorted === 'asc' ? 'chevron-up' : 'chevron-down'} size={16} />}
        </button>
      ) : (
        column?.header
      )}
    </th>
  )
}

interface LineProps<Row> {
  readonly columns: readonly TableColumn<Row>[]
  readonly row: Row
  /** What stands under the row; undefined for a closed one. */
  readonly open: ReactNode | undefined
  readonly isOpenable: boolean
}

function Line<Row>({ columns, row, open, isOpenable }: LineProps<Row>) {
  const hasMore = open !== undefined
  return (
    <>
      <tr
        data-open={(isOpenable && hasMore) || undefined}
        data-noted={(!isOpenable && hasMore) || undefined}
      >
        {columns.map((column) => {
          const Cell = column.isRowHeader ? 'th' : 'td'
          return (
            <Cell
              key={column.id}
              data-align={column.align}
              scope={column.isRowHeader ? 'row' : undefined}
            >
              {column.cell(row)}
            </Cell>
          )
        })}
      </tr>
      {hasMore && (
        <tr className="table-below" data-open={isOpenable || undefined}>
          <td colSpan={columns.length}>{open}</td>
        </tr>
      )}
    </>
  )
}
