import { applicationOf } from '~/domain/dossier/contestOf.ts'
import type { PortfolioSheet } from '~/domain/dossier/portfolioOf.ts'
import type { ReadinessFinding } from '~/domain/dossier/readinessOf.ts'
import { findingText } from '~/exchange/document/findingText.ts'
import { sendingWords } from '~/i18n/sendingWords.ts'
import { useAssessorName } from '~/session/useAssessorName.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'

/** What is amiss, as a sentence with its place. */
export function useFindingText({ setup }: PortfolioSheet): (finding: ReadinessFinding) => string {
  const { state } = useRound()
  const { language } = useMessages()
  const person = useAssessorName()
  const words = useWords(sendingWords)
  const names = {
    setup,
    applicant: (caseNumber: Parameters<typeof applicationOf>[1]) =>
      applicationOf(state, caseNumber)?.applicant ?? caseNumber,
    person,
  }
  return (finding) => findingText(finding, names, words, language)
}
