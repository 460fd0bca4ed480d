import { Fragment, useCallback, useRef } from 'react'
import type { TableColumn } from './DataTable.tsx'
import { Room } from './Room.tsx'
import { TableLine } from './TableLine.tsx'
import { useIsPrinting } from './useIsPrinting.ts'
import { useRowWindow } from './useRowWindow.ts'

interface Props<Row> {
  readonly columns: readonly TableColumn<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  /** The place of a row to be brought into sight, each time it is another. */
  readonly shownAt?: number | undefined
}

/** More than this on paper is nobody's wish, and takes the page seconds to lay out. */
export const maxPrinted = 1000

/** The rows in sight of a long table, with room for the others: the page scrolls as if all were there. */
export function VirtualLines<Row extends object>({ columns, rows, rowKey, shownAt }: Props<Row>) {
  const body = useRef<HTMLTableSectionElement>(null)
  const isPrinting = useIsPrinting()
  const inSight = useRowWindow({
    count: rows.length,
    keyOf: useCallback((index: number) => rowKey(rows[index] as Row), [rows, rowKey]),
    start: body,
    within: body,
    shownAt,
  })
  if (isPrinting) {
    return (
      <tbody>
        {rows.slice(0, maxPrinted).map((row, index) => (
          <TableLine key={rowKey(row)} {...{ columns, row, index }} />
        ))}
      </tbody>
    )
  }
  return (
    <tbody ref={body}>
      {inSight.rows.map(({ index, key, roomAbove }) => {
        const row = rows[index]
        return (
          row && (
            <Fragment key={key}>
              <Room pixels={roomAbove} />
              <TableLine {...{ columns, row, index }} measure={inSight.measure} />
            </Fragment>
          )
        )
      })}
      <Room pixels={inSight.roomBelow} />
    </tbody>
  )
}
