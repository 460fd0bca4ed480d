import type { Answer, Mark } from '~/domain/model/Assessment.ts'
import type { CriterionId } from '~/domain/model/ids.ts'
import { isOnScale } from '~/domain/model/scalePoints.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { unknownCriterion } from './unknownNames.ts'
import type { Violation } from './Violation.ts'

/** What keeps an assessor's answers from having an effect; `mustBeComplete` where they are handed in. */
export function answersViolation(
  setup: Setup,
  answers: readonly Answer[],
  mustBeComplete: boolean,
): Violation | null {
  for (const { criterionId, mark } of answers) {
    const violation =
      unknownCriterion(setup, criterionId) ?? markViolation(setup, criterionId, mark)
    if (violation) return violation
  }
  const open = setup.criteria.find(
    ({ id }) => !answers.some(({ criterionId, mark }) => criterionId === id && mark !== null),
  )
  return mustBeComplete && open ? { code: 'incomplete-hand-in', subject: open.id } : null
}

/** What is wrong with one mark: off the scale, or not applicable where that is not allowed. */
export function markViolation(
  { scale, criteria }: Setup,
  criterionId: CriterionId,
  mark: Mark | null,
): Violation | null {
  if (mark?.state === 'scored' && !isOnScale(mark.points, scale)) {
    return { code: 'off-scale', subject: String(mark.points) }
  }
  const isAllowed = criteria.find(({ id }) => id === criterionId)?.mayBeInapplicable ?? false
  return mark?.state === 'not-applicable' && !isAllowed
    ? { code: 'inapplicable-not-allowed', subject: criterionId }
    : null
}
