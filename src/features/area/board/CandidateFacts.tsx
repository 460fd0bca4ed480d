import { useState } from 'react'
import type { AreaSheet, SheetCandidate } from '~/domain/dossier/AreaSheet.ts'
import { settled } from '~/domain/log/Register.ts'
import { applicantIn } from '~/exchange/document/applicantIn.ts'
import { criterionName } from '~/exchange/document/criterionName.ts'
import { fractionText } from '~/exchange/document/fractionText.ts'
import { boardWords } from '~/i18n/boardWords.ts'
import { useAssessorName } from '~/session/useAssessorName.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Figure } from '~/ui/page/Figure.tsx'
import { Sum } from '~/ui/page/Sum.tsx'
import { FormalChecks } from './FormalChecks.tsx'
import { PointsHistory } from './PointsHistory.tsx'
import { PointsTable } from './PointsTable.tsx'
import { spreadLines, totalLines } from './sumLines.ts'

interface Props {
  readonly sheet: AreaSheet
  readonly candidate: SheetCandidate
  /** Whether its sum and its points are shown as a picture above. */
  readonly hasDots?: boolean
}

/** The facts of an opened row: spread, ties, recusals, checks, where the points come from, and all of them. */
export function CandidateFacts({ sheet, candidate, hasDots = false }: Props) {
  const { messages, language } = useMessages()
  const words = useWords(boardWords)
  const nameOf = useAssessorName()
  const [isTableOpen, setIsTableOpen] = useState(!hasDots)
  const { area } = messages
  return (
    <div className="board-facts">
      {!hasDots && (
        <section>
          <h3>{area.arithmetic}</h3>
          <Sum lines={totalLines(sheet.criteria, candidate, messages, language)} />
        </section>
      )}
      <section>
        <h3>{words.spread}</h3>
        <Spread candidate={candidate} />
        <TieBreaks {...{ sheet, candidate }} />
        <h3>{words.recusals}</h3>
        <Recused candidate={candidate} />
      </section>
      <section>
        <h3>{area.checksTitle}</h3>
        <FormalChecks {...{ candidate, messages, language }} />
      </section>
      <section>
        <h3>{words.historyTitle}</h3>
        <PointsHistory caseNumber={candidate.caseNumber} />
      </section>
      {hasDots && (
        <div className="board-table-button no-print">
          <Button look="plain" onPress={() => setIsTableOpen((isOpen) => !isOpen)}>
            {isTableOpen ? words.hideTable : words.asTable}
          </Button>
        </div>
      )}
      {isTableOpen && (
        <section className="board-points">
          <h3>{area.points}</h3>
          <PointsTable {...{ sheet, candidate, messages, language, nameOf }} />
        </section>
      )}
    </div>
  )
}

type CandidateProps = Pick<Props, 'candidate'>

function Spread({ candidate }: CandidateProps) {
  const { messages, language } = useMessages()
  const words = useWords(boardWords)
  const nameOf = useAssessorName()
  const { spread } = candidate.score
  if (!spread) return <p className="note">{words.noSpread}</p>
  const text = fractionText(spread, language)
  return (
    <p>
      <Figure
        text={messages.area.pointsText(text)}
        name={messages.area.spreadOf(candidate.application.applicant)}
      >
        {() => (
          <>
            <p className="note">{messages.area.spreadText}</p>
            <Sum lines={spreadLines(candidate, nameOf, messages, language)} />
          </>
        )}
      </Figure>
    </p>
  )
}

function TieBreaks({ sheet, candidate }: Pick<Props, 'sheet' | 'candidate'>) {
  const { messages, language } = useMessages()
  if (candidate.tieBreaks.length === 0) return null
  return (
    <>
      <h3>{messages.area.tieBreakTitle}</h3>
      <ul className="note">
        {candidate.tieBreaks.map(({ criterionId, against }) => {
          const name = criterionName(sheet.setup, criterionId, language)
          return <li key={against}>{messages.area.tieBreak(name, applicantIn(sheet)(against))}</li>
        })}
      </ul>
    </>
  )
}

/** Who is kept out of this application's numbers, and why. */
function Recused({ candidate: { caseNumber, recused } }: CandidateProps) {
  const { state } = useRound()
  const words = useWords(boardWords)
  const nameOf = useAssessorName()
  if (recused.length === 0) return <p className="note">{words.noRecusals}</p>
  const rulings = state.applications.get(caseNumber)?.recusals
  return (
    <ul className="note">
      {recused.map((assessorId) => {
        const ruling = settled(rulings?.get(assessorId))
        const name = nameOf(assessorId)
        return <li key={assessorId}>{ruling ? words.recusedBecause(name, ruling.reason) : name}</li>
      })}
    </ul>
  )
}
