import type { CSSProperties } from 'react'
import { fractionText } from '~/exchange/document/fractionText.ts'
import { Figure } from '~/ui/page/Figure.tsx'
import { Sum } from '~/ui/page/Sum.tsx'
import type { BoardContext } from './BoardContext.ts'
import type { BoardRow } from './boardRows.ts'
import { CandidateFacts } from './CandidateFacts.tsx'
import { DotNames } from './DotNames.tsx'
import { PointDots } from './PointDots.tsx'
import { totalLines } from './sumLines.ts'
import { weighedBy } from './weighedBy.ts'

interface Props {
  readonly row: BoardRow
  readonly weights: readonly number[] | null
  readonly variables: CSSProperties
  readonly context: BoardContext
}

/** What stands under an opened row: its sum, a dot for each point under its own weight, and the facts. */
export function OpenedRow({ row: { candidate }, weights, variables, context }: Props) {
  const { sheet, messages, words, language, nameOf } = context
  const { criteria } = sheet
  const { application, score } = candidate
  const shown = weights === null ? criteria : weighedBy(criteria, weights)
  return (
    <>
      <tr className="board-dots" data-open>
        <td colSpan={2}>
          <div className="board-sum">
            <h3 className="visually-hidden">{messages.area.arithmetic}</h3>
            <Sum lines={totalLines(shown, candidate, messages, language)} />
            {weights !== null && score.total && (
              <p className="note">
                {words.byRound}{' '}
                <Figure
                  text={fractionText(score.total, language)}
                  name={words.roundTotal(application.applicant)}
                >
                  {() => <Sum lines={totalLines(criteria, candidate, messages, language)} />}
                </Figure>
              </p>
            )}
          </div>
        </td>
        <td>
          <PointDots {...{ sheet, candidate, variables, words, language, nameOf }} />
        </td>
        <td colSpan={3}>
          <DotNames {...{ candidate, words, nameOf }} />
        </td>
      </tr>
      <tr className="table-below" data-open>
        <td colSpan={6}>
          <CandidateFacts {...{ sheet, candidate }} hasDots />
        </td>
      </tr>
    </>
  )
}
