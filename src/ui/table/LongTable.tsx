import type { TableColumn } from './DataTable.tsx'
import './table.css'
import { TableHead } from './TableHead.tsx'
import { VirtualLines } from './VirtualLines.tsx'

interface Props<Row> {
  /** Says what the table is; read by screen readers, hidden from the eye. */
  readonly caption: string
  readonly columns: readonly TableColumn<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  /** The place of a row to be brought into sight, each time it is another. */
  readonly shownAt?: number | undefined
}

/**
 * A table of many thousand rows in the order they are given: only those in sight are in the page, and
 * nothing is made of the others.
 */
export function LongTable<Row extends object>(props: Props<Row>) {
  const { caption, columns, rows, rowKey, shownAt } = props
  return (
    <table className="table" data-virtual aria-rowcount={rows.length + 1}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr aria-rowindex={1}>
          {columns.map((column) => (
            <TableHead key={column.id} column={column} sorted={false} onSort={undefined} />
          ))}
        </tr>
      </thead>
      <VirtualLines {...{ columns, rows, rowKey, shownAt }} />
    </table>
  )
}
