import { memo, type ReactNode, type Ref } from 'react'
import type { TableColumn } from './DataTable.tsx'

interface Props<Row> {
  readonly columns: readonly TableColumn<Row>[]
  readonly row: Row
  /** What stands under the row; undefined for a closed one. */
  readonly open?: ReactNode | undefined
  readonly isOpenable?: boolean
  /** Its place among all rows, from 0, where only those in sight are in the page. */
  readonly index?: number
  readonly measure?: Ref<HTMLTableRowElement>
}

function PlainLine<Row>({ columns, row, open, isOpenable = true, index, measure }: Props<Row>) {
  const hasMore = open !== undefined
  return (
    <>
      <tr
        ref={measure}
        data-index={index}
        aria-rowindex={index === undefined ? undefined : index + 2}
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

/** One row of a table, with what stands under it; made anew only when it is another. */
export const TableLine = memo(PlainLine) as typeof PlainLine
