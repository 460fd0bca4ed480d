import { applicationOf } from '~/domain/dossier/contestOf.ts'
import type { PortfolioSheet } from '~/domain/dossier/portfolioOf.ts'
import type { ReadinessFinding } from '~/domain/dossier/readinessOf.ts'
import { localText } from '~/exchange/document/localText.ts'
import { formatMillions } from '~/i18n/formats.ts'
import { sendingWords } from '~/i18n/sendingWords.ts'
import { useAssessorName } from '~/session/useAssessorName.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { funderName } from '~/features/recommendation/set/funderName.ts'

/** What is amiss, as a sentence with its place. */
export function useFindingText({ setup }: PortfolioSheet): (finding: ReadinessFinding) => string {
  const { state } = useRound()
  const { language } = useMessages()
  const nameOf = useAssessorName()
  const words = useWords(sendingWords)
  return ({ check, areaId, caseNumber, personId, whole, count, funder }) => {
    const area = setup.areas.find(({ id }) => id === areaId)
    const applicant = caseNumber && (applicationOf(state, caseNumber)?.applicant ?? caseNumber)
    const ofAll = whole === 'set' ? words.theSet : words.theSetup
    const where = applicant ?? (area ? localText(area.name, language) : ofAll)
    if (check === 'over-frame') {
      return funder
        ? words.finding[check](
            funderName(setup, funder.funderId),
            funder.year,
            formatMillions(funder.over, language),
          )
        : ''
    }
    if (check === 'hearing-unspoken') return words.finding[check](count ?? 0)
    if (check === 'habilitet') return words.finding[check](where, personId ? nameOf(personId) : '')
    return words.finding[check](where)
  }
}
