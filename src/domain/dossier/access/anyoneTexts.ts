import { applicationsIn } from '~/domain/dossier/contestOf.ts'
import { settled } from '~/domain/log/Register.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { AreaId, CaseNumber } from '~/domain/model/ids.ts'
import { compareNatural } from '~/lib/compareNatural.ts'
import type { AccessText } from './AccessText.ts'
import { areaTexts } from './areaTexts.ts'
import { assessmentTexts } from './assessmentTexts.ts'

export const applicantNameKey = (caseNumber: CaseNumber): string => `applicant-name:${caseNumber}`

/**
 * The extraction list (`ekstraheringsliste`) of one area: the names of those who were not appointed,
 * the assessors' and the panel's remarks, and the reasons. A person goes through it before anyone
 * is given a pack: external professional assessments are given, what is somebody's business is not,
 * and which is which no program can tell [AX6].
 */
export function anyoneTexts(state: RoundState, areaId: AreaId): readonly AccessText[] {
  const appointed = settled(state.acts.appointments.get(areaId))?.caseNumbers ?? []
  const applications = applicationsIn(state, areaId).toSorted((a, b) =>
    compareNatural(a.caseNumber, b.caseNumber),
  )
  return [
    ...areaTexts(state, areaId),
    ...applications.flatMap(({ caseNumber, applicant }) => [
      ...(appointed.includes(caseNumber)
        ? []
        : [
            {
              key: applicantNameKey(caseNumber),
              kind: 'applicant-name' as const,
              text: applicant,
              areaId,
              caseNumber,
              assessorId: null,
              criterionId: null,
            },
          ]),
      ...assessmentTexts(state, caseNumber, areaId),
    ]),
  ].map((text) => ({ ...text, namesOthers: false }))
}
