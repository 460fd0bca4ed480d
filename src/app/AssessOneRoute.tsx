import { useParams } from '@tanstack/react-router'
import type { CaseNumber } from '~/domain/model/ids.ts'
import { ScoringDesk } from '~/features/assessment/ScoringDesk.tsx'

export function AssessOneRoute() {
  const { caseNumber } = useParams({ from: '/runde/$roundId/bedoem/$caseNumber' })
  return <ScoringDesk key={caseNumber} caseNumber={caseNumber as CaseNumber} />
}
