import type { EnteredAssessment } from '~/domain/log/Command.ts'
import { type Answer, answerSchema } from '~/domain/model/Assessment.ts'
import { assessorIdSchema, caseNumberSchema } from '~/domain/model/ids.ts'

const criterionIds = ['tilgaengelighed', 'groen', 'smv', 'graense'] as const

/**
 * An assessor, a sign for each criterion in the setup's order, and remarks. A digit is points, `a`
 * abstained, `-` not yet scored; no signs at all: only assigned.
 */
export type AssessmentSketch = readonly [
  assessorId: string,
  signs: string,
  remarks?: { readonly [Id in (typeof criterionIds)[number]]?: string },
]

/**
 * Shape: complete assessments are handed in, but for those of the assessors in `heldBackBy`.
 * Throws on a sketch that is no assessment.
 */
export const buildAssessments = (
  caseNumber: string,
  sketches: readonly AssessmentSketch[],
  heldBackBy: readonly string[] = [],
): readonly EnteredAssessment[] =>
  sketches.map(([assessorId, signs, remarks = {}]) => ({
    caseNumber: caseNumberSchema.parse(caseNumber),
    assessorId: assessorIdSchema.parse(assessorId),
    answers: answersOf(signs, remarks),
    isHandedIn: signs !== '' && !signs.includes('-') && !heldBackBy.includes(assessorId),
  }))

const answersOf = (signs: string, remarks: NonNullable<AssessmentSketch[2]>): readonly Answer[] =>
  signs === ''
    ? []
    : criterionIds.map((criterionId, index) =>
        answerSchema.parse({
          criterionId,
          mark: markOf(signs[index]),
          remark: remarks[criterionId] ?? '',
        }),
      )

function markOf(sign: string | undefined) {
  if (sign === '-') return null
  return sign === 'a' ? { state: 'abstained' } : { state: 'scored', points: Number(sign) }
}
