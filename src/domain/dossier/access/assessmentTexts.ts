import { scoreTableOf } from '~/domain/dossier/scoreTableOf.ts'
import { settled } from '~/domain/log/Register.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { AreaId, AssessorId, CaseNumber } from '~/domain/model/ids.ts'
import type { AccessText } from './AccessText.ts'

/** What a remark is kept by. */
export const remarkKey = (
  caseNumber: CaseNumber,
  assessorId: AssessorId | null,
  criterionId: string,
): string =>
  assessorId === null
    ? `panel-remark:${caseNumber}:${criterionId}`
    : `remark:${caseNumber}:${assessorId}:${criterionId}`

/** The remarks on one application that were handed in, and the panel's. */
export function assessmentTexts(
  state: RoundState,
  caseNumber: CaseNumber,
  areaId: AreaId,
): readonly Omit<AccessText, 'namesOthers'>[] {
  const facts = state.applications.get(caseNumber)
  const handedIn = scoreTableOf(state)
    .assessmentsOf(caseNumber)
    .filter(({ isHandedIn }) => isHandedIn)
  return [
    ...handedIn.flatMap(({ assessorId }) =>
      (settled(facts?.assessments.get(assessorId))?.answers ?? []).flatMap(
        ({ criterionId, remark }) =>
          remark.trim() === ''
            ? []
            : [
                {
                  key: remarkKey(caseNumber, assessorId, criterionId),
                  kind: 'remark' as const,
                  text: remark,
                  areaId,
                  caseNumber,
                  assessorId,
                  criterionId,
                },
              ],
      ),
    ),
    ...[...(facts?.panelPoints ?? [])].flatMap(([criterionId, register]) => {
      const remark = settled(register)?.remark ?? ''
      return remark.trim() === ''
        ? []
        : [
            {
              key: remarkKey(caseNumber, null, criterionId),
              kind: 'panel-remark' as const,
              text: remark,
              areaId,
              caseNumber,
              assessorId: null,
              criterionId,
            },
          ]
    }),
  ]
}
