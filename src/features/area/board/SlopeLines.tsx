import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import { fractionText } from '~/exchange/document/fractionText.ts'
import { boardWords } from '~/i18n/boardWords.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import type { BoardRow } from './boardRows.ts'

interface Props {
  readonly sheet: AreaSheet
  readonly rows: readonly BoardRow[]
}

/** As many from the top of either order; lines through hundreds say nothing. */
const mostLines = 20
/** Pixels. */
const rowHeight = 28
const linesWidth = 120

/** The round's order and the trial's side by side, a line from each application's place to its other. */
export function SlopeLines({ sheet, rows }: Props) {
  const { language } = useMessages()
  const words = useWords(boardWords)
  const byCase = new Map(rows.map((row) => [row.candidate.caseNumber, row]))
  const before = sheet.candidates.flatMap(({ caseNumber }) => byCase.get(caseNumber) ?? [])
  const shown = new Set([...before.slice(0, mostLines), ...rows.slice(0, mostLines)])
  const [left, right] = [before.filter((row) => shown.has(row)), rows.filter((r) => shown.has(r))]
  const isMoved = rows.some(({ was }) => was !== null)
  const height = rowHeight * left.length
  const middle = (index: number) => rowHeight * (index + 0.5)
  return (
    <figure className="slopes" aria-label={words.movesTitle}>
      <ul className="visually-hidden">
        {right.map(({ candidate, rank, was }) => {
          const name = candidate.application.applicant
          return (
            <li key={candidate.caseNumber}>
              {was === null ? words.stayed(name, rank) : words.moved(name, was, rank)}
            </li>
          )
        })}
      </ul>
      <div className="slopes-picture" aria-hidden="true">
        <SlopeList
          title={words.movesRound}
          entries={left.map(({ candidate: { caseNumber, application, rank, score }, was }) => ({
            caseNumber,
            name: application.applicant,
            rank: rank ?? 0,
            total: score.total ? fractionText(score.total, language) : '',
            isMoved: was !== null,
          }))}
        />
        <svg width={linesWidth} height={height} viewBox={`0 0 ${linesWidth} ${height}`}>
          {left.map((row, index) => (
            <line
              key={row.candidate.caseNumber}
              data-moved={row.was !== null || undefined}
              x1={4}
              x2={linesWidth - 4}
              y1={middle(index)}
              y2={middle(right.indexOf(row))}
            />
          ))}
        </svg>
        <SlopeList
          title={words.movesTrial}
          entries={right.map(({ candidate: { caseNumber, application }, rank, total, was }) => ({
            caseNumber,
            name: application.applicant,
            rank,
            total: fractionText(total, language),
            isMoved: was !== null,
          }))}
        />
      </div>
      <figcaption className="note">
        {!isMoved && words.movesNobody}
        {rows.length > left.length && ` ${words.movesTop(mostLines)}`}
      </figcaption>
    </figure>
  )
}

interface ListProps {
  readonly title: string
  readonly entries: readonly {
    readonly caseNumber: string
    readonly rank: number
    readonly name: string
    readonly total: string
    readonly isMoved: boolean
  }[]
}

function SlopeList({ title, entries }: ListProps) {
  return (
    <div className="slopes-list">
      <p className="note">{title}</p>
      <ol>
        {entries.map(({ caseNumber, rank, name, total, isMoved }) => (
          <li key={caseNumber} data-moved={isMoved || undefined}>
            <span>{rank}</span>
            <bdi title={name}>{name}</bdi>
            <span>{total}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}
