import type { AssessorId, CaseNumber } from '~/domain/model/ids.ts'
import { versionsWords } from '~/i18n/versionsWords.ts'
import { useAssessedVersion } from './useAssessedVersion.ts'
import { useWords } from './useWords.ts'

/**
 * Says of an assessment of an application that it was made on another version than the one that
 * stands; null where nothing of the kind need be said [VE2].
 */
export function useVersionNote(caseNumber: CaseNumber): (assessorId: AssessorId) => string | null {
  const assessedVersion = useAssessedVersion(caseNumber)
  const words = useWords(versionsWords)
  return (assessorId) => {
    const made = assessedVersion(assessorId)
    switch (made?.kind) {
      case 'earlier':
        return words.madeOn(made.number, made.now)
      case 'without-texts':
        return words.withoutTexts
      case 'not-told':
        return words.notTold
      default:
        return null
    }
  }
}
