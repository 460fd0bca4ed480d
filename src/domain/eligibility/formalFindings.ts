import { type Application, preconditions } from '~/domain/model/Application.ts'
import type { FormalCheck } from '~/domain/model/CheckRuling.ts'
import type { Instant } from '~/domain/model/units.ts'
import { isValidCvr } from './isValidCvr.ts'

/** What the computer finds of one formal condition; a person may rule otherwise [EL4]. */
export interface FormalFinding {
  readonly check: FormalCheck
  readonly outcome: 'met' | 'plan' | 'not-met' | 'not-stated'
}

/**
 * The formal conditions of the call, each as a finding of its own, in a fixed order [EL1-EL3].
 * Unit: the deadline is an instant; handed in at that very second is in time.
 * Source: `call-2021-2024`, preconditions for applying.
 */
export function formalFindings(
  application: Application,
  deadline: Instant | null,
): readonly FormalFinding[] {
  return [
    { check: 'deadline', outcome: deadlineOutcome(application.submittedAt, deadline) },
    { check: 'cvr', outcome: cvrOutcome(application) },
    ...preconditions.map(
      (check) => ({ check, outcome: application[check] ?? 'not-stated' }) as const,
    ),
  ]
}

function deadlineOutcome(submittedAt: Instant | null, deadline: Instant | null) {
  if (submittedAt === null || deadline === null) return 'not-stated'
  return submittedAt <= deadline ? 'met' : 'not-met'
}

function cvrOutcome({ cvr, legalForm }: Application) {
  if (cvr !== null) return isValidCvr(cvr) ? 'met' : 'not-met'
  if (legalForm === 'plan') return 'plan'
  return legalForm === 'met' ? 'not-met' : 'not-stated'
}
