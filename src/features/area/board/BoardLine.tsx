import { type CSSProperties, memo } from 'react'
import type { SheetCandidate } from '~/domain/dossier/AreaSheet.ts'
import { Figure } from '~/ui/page/Figure.tsx'
import { Sum } from '~/ui/page/Sum.tsx'
import { ApplicantToggle } from './ApplicantToggle.tsx'
import { AssessedFigure } from './AssessedFigure.tsx'
import { BoardBar } from './BoardBar.tsx'
import type { BoardContext } from './BoardContext.ts'
import { EarlierVersions } from './EarlierVersions.tsx'
import { gapLines, totalLines } from './sumLines.ts'
import { weighedBy } from './weighedBy.ts'

interface Props {
  readonly candidate: SheetCandidate
  readonly rank: number
  readonly isTied: boolean
  readonly totalText: string
  /** Empty for the last. */
  readonly gapText: string
  readonly was: number | null
  readonly isTrial: boolean
  readonly variables: CSSProperties
  readonly isOpen: boolean
  /** Its place among all rows, from 0, where only those in sight are in the page. */
  readonly index: number | undefined
  readonly context: BoardContext
}

function PlainLine({ candidate, rank, isTied, was, isTrial, isOpen, index, ...rest }: Props) {
  const { totalText, gapText, variables, context } = rest
  const { messages, words, language } = context
  const { application } = candidate
  return (
    <tr
      className="board-line"
      data-open={isOpen || undefined}
      aria-rowindex={index === undefined ? undefined : index + 2}
    >
      <td>
        <strong>{rank}</strong> {isTied && <span className="note">{messages.area.shared}</span>}{' '}
        {was !== null && (
          <span className="board-moved">
            <span aria-hidden="true">{was > rank ? '▲' : '▼'}</span> {words.was(was)}
          </span>
        )}
      </td>
      <NameCell {...{ candidate, isOpen, context }} />
      <td>
        <BoardBar {...{ candidate, isTrial, variables, context }} />
      </td>
      <td data-align="end">
        <Figure isStrong text={totalText} name={messages.area.totalOf(application.applicant)}>
          {() => <TotalSum {...{ candidate, context }} />}
        </Figure>
      </td>
      <td data-align="end">
        {gapText !== '' && (
          <Figure text={gapText} name={messages.area.gapOf(application.applicant)}>
            {() => {
              const { rows } = context.now.current
              const at = rows.findIndex((row) => row.candidate === candidate)
              const [row, next] = [rows[at], rows[at + 1]]
              return row && next ? <Sum lines={gapLines(row, next, language)} /> : null
            }}
          </Figure>
        )}
      </td>
      <td data-align="end">
        <AssessedFigure {...{ candidate, context }} />
      </td>
    </tr>
  )
}

/** One row of the board; made anew only where what it says is something else. */
export const BoardLine = memo(PlainLine)

function PlainNameCell({
  candidate,
  isOpen,
  context,
}: Pick<Props, 'candidate' | 'isOpen' | 'context'>) {
  const { sheet, messages, onOpen } = context
  return (
    <th scope="row">
      <ApplicantToggle
        candidate={candidate}
        isOpen={isOpen}
        onToggle={() => onOpen(isOpen ? undefined : candidate.caseNumber)}
        field={sheet.area.kind === 'open' ? candidate.proposedField : null}
        messages={messages}
      />
      <EarlierVersions candidate={candidate} />
    </th>
  )
}

/** No weight changes what it says. */
const NameCell = memo(PlainNameCell)

/** How a total comes about under the weights shown, and under the round's where those are others. */
function TotalSum({ candidate, context }: Pick<Props, 'candidate' | 'context'>) {
  const { sheet, messages, words, language, now } = context
  const { weights } = now.current
  const own = <Sum lines={totalLines(sheet.criteria, candidate, messages, language)} />
  if (weights === null) return own
  const onTrial = weighedBy(sheet.criteria, weights)
  return (
    <>
      <p className="note">{words.trial}</p>
      <Sum lines={totalLines(onTrial, candidate, messages, language)} />
      <p className="note">{words.movesRound}</p>
      {own}
    </>
  )
}
