import type { CheckStanding } from '~/domain/eligibility/checkStandings.ts'
import { type PreconditionName, preconditions } from '~/domain/model/Application.ts'
import type { Condition } from '~/domain/model/Condition.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'

/** A condition that nobody has recorded yet; its words are the screen's. */
export interface ProposedCondition {
  readonly caseNumber: CaseNumber
  readonly about: PreconditionName
}

/**
 * One condition for each precondition that the application meets by a plan [AC3], as stated or as
 * ruled, in the order of the preconditions. None for what a recorded condition is about already, dropped ones too: who
 * dropped one has answered.
 */
export const proposedConditions = (
  caseNumber: CaseNumber,
  checks: readonly Pick<CheckStanding, 'check' | 'outcome'>[],
  recorded: readonly Pick<Condition, 'caseNumber' | 'about'>[],
): readonly ProposedCondition[] =>
  preconditions
    .filter((about) => checks.some(({ check, outcome }) => check === about && outcome === 'plan'))
    .filter(
      (about) =>
        !recorded.some((known) => known.caseNumber === caseNumber && known.about === about),
    )
    .map((about) => ({ caseNumber, about }))
