import type { ReadinessFinding } from '~/domain/dossier/readinessOf.ts'
import type { AssessorId, CaseNumber } from '~/domain/model/ids.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import type { SendingWords } from '~/i18n/da/sending.ts'
import { formatMillions, type Language } from '~/i18n/formats.ts'
import { areaName } from './areaName.ts'

/** How applications and people are called where a finding names them. */
export interface FindingNames {
  readonly setup: Setup
  readonly applicant: (caseNumber: CaseNumber) => string
  readonly person: (personId: AssessorId) => string
}

/** What is amiss before a sending, with its place, without a full stop. */
export function findingText(
  { check, areaId, caseNumber, personId, whole, count, funder }: ReadinessFinding,
  { setup, applicant, person }: FindingNames,
  words: SendingWords,
  language: Language,
): string {
  const ofAll = whole === 'set' ? words.theSet : words.theSetup
  const ofArea = areaId ? areaName(setup, areaId, language) : ofAll
  const where = caseNumber ? applicant(caseNumber) : ofArea
  if (check === 'over-frame') {
    if (!funder) return ''
    const name = setup.funders.find(({ id }) => id === funder.funderId)?.name ?? funder.funderId
    return words.finding[check](name, funder.year, formatMillions(funder.over, language))
  }
  if (check === 'hearing-unspoken') return words.finding[check](count ?? 0)
  if (check === 'habilitet') return words.finding[check](where, personId ? person(personId) : '')
  return words.finding[check](where)
}
