import type { CSSProperties, Ref } from 'react'
import type { CaseNumber } from '~/domain/model/ids.ts'
import { fractionText } from '~/exchange/document/fractionText.ts'
import type { BoardContext } from './BoardContext.ts'
import { BoardLine } from './BoardLine.tsx'
import type { BoardRow } from './boardRows.ts'
import { OpenedRow } from './OpenedRow.tsx'

interface Props {
  readonly row: BoardRow
  readonly weights: readonly number[] | null
  readonly variables: CSSProperties
  readonly openCase: CaseNumber | null
  readonly context: BoardContext
  readonly index?: number
  readonly measure?: Ref<HTMLTableSectionElement>
}

/** An application on the board, and what stands under it while it is open. */
export function BoardBody({ row, weights, variables, openCase, context, index, measure }: Props) {
  const { candidate, rank, isTied, total, gap, was } = row
  const { language } = context
  const isOpen = candidate.caseNumber === openCase
  return (
    <tbody ref={measure} data-index={index} data-slide={candidate.caseNumber}>
      <BoardLine
        {...{ candidate, rank, isTied, was, isOpen, index, variables, context }}
        totalText={fractionText(total, language)}
        gapText={gap ? fractionText(gap, language) : ''}
        isTrial={weights !== null}
      />
      {isOpen && <OpenedRow {...{ row, weights, variables, context }} />}
    </tbody>
  )
}
