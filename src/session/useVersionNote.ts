import { useMemo } from 'react'
import { assessedVersion, versionsOf } from '~/domain/dossier/versionsOf.ts'
import { settled } from '~/domain/log/Register.ts'
import type { AssessorId, CaseNumber } from '~/domain/model/ids.ts'
import { versionsWords } from '~/i18n/versionsWords.ts'
import { useRound } from './useRound.ts'
import { useWords } from './useWords.ts'

/**
 * Says of an assessment of an application that it was made on another version than the one that
 * stands; null where nothing of the kind need be said [VE2].
 */
export function useVersionNote(caseNumber: CaseNumber): (assessorId: AssessorId) => string | null {
  const { log, state } = useRound()
  const words = useWords(versionsWords)
  const versions = useMemo(() => versionsOf(log, state, caseNumber), [log, state, caseNumber])
  return (assessorId) => {
    const assessment = settled(state.applications.get(caseNumber)?.assessments.get(assessorId))
    if (!assessment || (!assessment.isHandedIn && !assessment.isEntered)) return null
    const made = assessedVersion(versions, assessment.madeOn)
    switch (made.kind) {
      case 'earlier':
        return words.madeOn(made.number, made.now)
      case 'without-texts':
        return words.withoutTexts
      case 'not-told':
        return words.notTold
      case 'current':
        return null
    }
  }
}
