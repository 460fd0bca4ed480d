import { useParams, useSearch } from '@tanstack/react-router'
import type { CaseNumber } from '~/domain/model/ids.ts'
import { ReportButton } from '~/features/declaration/ReportButton.tsx'
import { ReadingPane } from '~/features/documents/ReadingPane.tsx'
import { ScoringDesk } from '~/features/assessment/ScoringDesk.tsx'

export function AssessOneRoute() {
  const { caseNumber } = useParams({ from: '/runde/$roundId/bedoem/$caseNumber' })
  const at = useSearch({ from: '/runde/$roundId/bedoem/$caseNumber' })
  return (
    <ScoringDesk
      key={caseNumber}
      caseNumber={caseNumber as CaseNumber}
      at={at}
      renderReport={({ application }, assessorId) => (
        <ReportButton application={application} assessorId={assessorId} />
      )}
      renderReading={(text, { desk, place }) => (
        <ReadingPane
          caseNumber={desk.one.application.caseNumber}
          criteria={desk.mine.setup.criteria}
          evidence={desk.one.assessment.evidence}
          isReadOnly={desk.isReadOnly}
          onPin={desk.pin}
          place={place}
          text={text}
        />
      )}
    />
  )
}
