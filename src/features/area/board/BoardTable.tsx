import {
  type CSSProperties,
  Fragment,
  type RefObject,
  useCallback,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { CaseNumber } from '~/domain/model/ids.ts'
import { localText } from '~/exchange/document/localText.ts'
import { useSlides } from '~/ui/board/useSlides.ts'
import { maxPlainRows } from '~/ui/table/DataTable.tsx'
import { Room } from '~/ui/table/Room.tsx'
import { useIsPrinting } from '~/ui/table/useIsPrinting.ts'
import { useRowWindow } from '~/ui/table/useRowWindow.ts'
import { maxPrinted } from '~/ui/table/VirtualLines.tsx'
import { weightVariables } from './barPlaces.ts'
import { BoardBody } from './BoardBody.tsx'
import type { BoardContext } from './BoardContext.ts'
import { BoardHead } from './BoardHead.tsx'
import type { BoardRow } from './boardRows.ts'
import { useShowOpened } from './useShowOpened.ts'
import type { Trial } from './useTrial.ts'

interface Props {
  readonly rows: readonly BoardRow[]
  readonly trial: Trial
  readonly openCase: CaseNumber | null
  readonly context: BoardContext
}

/** The ranking as a real table. Of many rows only those in sight are in the page. */
export function BoardTable(props: Props) {
  const { rows, trial, openCase, context } = props
  const { sheet, messages, language } = context
  const table = useRef<HTMLTableElement>(null)
  const isPrinting = useIsPrinting()
  const isLong = rows.length > maxPlainRows
  useSlides(table, `${rows.map(keyOfRow).join(' ')} ${openCase ?? ''}`)
  useShowOpened(table, openCase)
  const { weights, own } = trial
  const variables = useMemo(() => weightVariables(weights ?? own), [weights, own])
  return (
    <table
      ref={table}
      className="table board-table"
      aria-rowcount={isLong ? rows.length + 1 : undefined}
    >
      <caption className="visually-hidden">
        {messages.area.rankingOf(localText(sheet.area.name, language))}
      </caption>
      <BoardHead {...{ sheet, trial, variables, isLong }} />
      {isLong && !isPrinting ? (
        <WindowedRows {...{ rows, weights, variables, openCase, context, table }} />
      ) : (
        rows
          .slice(0, maxPrinted)
          .map((row) => (
            <BoardBody key={keyOfRow(row)} {...{ row, weights, variables, openCase, context }} />
          ))
      )}
    </table>
  )
}

const keyOfRow = ({ candidate }: BoardRow): string => candidate.caseNumber

interface WindowedProps extends Omit<Props, 'trial'> {
  readonly weights: readonly number[] | null
  readonly variables: CSSProperties
  readonly table: RefObject<HTMLTableElement | null>
}

function WindowedRows({ rows, openCase, context, table, ...shown }: WindowedProps) {
  const start = useRef<HTMLTableSectionElement>(null)
  const inSight = useRowWindow({
    count: rows.length,
    keyOf: useCallback((index: number) => rows[index]?.candidate.caseNumber ?? '', [rows]),
    start,
    within: table,
    shownAt: useOpenedAt(rows, openCase),
  })
  return (
    <>
      <tbody ref={start} />
      {inSight.rows.map(({ index, key, roomAbove }) => {
        const row = rows[index]
        return (
          row && (
            <Fragment key={key}>
              <RoomBody pixels={roomAbove} />
              <BoardBody
                {...{ row, openCase, context, index, ...shown }}
                measure={inSight.measure}
              />
            </Fragment>
          )
        )
      })}
      <RoomBody pixels={inSight.roomBelow} />
    </>
  )
}

/** Where a row stood when it was opened: the page follows it then, and not as a trial moves it. */
function useOpenedAt(rows: readonly BoardRow[], openCase: CaseNumber | null): number {
  const placeOf = () => rows.findIndex(({ candidate }) => candidate.caseNumber === openCase)
  const [opened, setOpened] = useState(() => ({ openCase, at: placeOf() }))
  if (opened.openCase !== openCase) setOpened({ openCase, at: placeOf() })
  return opened.at
}

function RoomBody({ pixels }: { readonly pixels: number }) {
  if (pixels <= 0) return null
  return (
    <tbody aria-hidden="true">
      <Room pixels={pixels} />
    </tbody>
  )
}
