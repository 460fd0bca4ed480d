import { useMemo } from 'react'
import { type AssessedVersion, assessedVersion, versionsOf } from '~/domain/dossier/versionsOf.ts'
import { settled } from '~/domain/log/Register.ts'
import type { AssessorId, CaseNumber } from '~/domain/model/ids.ts'
import { useRound } from './useRound.ts'

/** Which version of an application an assessor's assessment was made on; null where there is none. */
export function useAssessedVersion(
  caseNumber: CaseNumber,
): (assessorId: AssessorId) => AssessedVersion | null {
  const { log, state } = useRound()
  return useMemo(() => {
    const versions = versionsOf(log, state, caseNumber)
    const assessments = state.applications.get(caseNumber)?.assessments
    return (assessorId) => {
      const assessment = settled(assessments?.get(assessorId))
      if (!assessment || (!assessment.isHandedIn && !assessment.isEntered)) return null
      return assessedVersion(versions, assessment.madeOn)
    }
  }, [log, state, caseNumber])
}
