import {
  type Application,
  type PreconditionName,
  preconditions,
} from '~/domain/model/Application.ts'
import type { Condition } from '~/domain/model/Condition.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'

/** A condition that nobody has recorded yet; its words are the screen's. */
export interface ProposedCondition {
  readonly caseNumber: CaseNumber
  readonly about: PreconditionName
}

/**
 * One condition for each precondition that the application meets by a plan [AC3], in the order of
 * the preconditions. None for what a recorded condition is about already, dropped ones too: who
 * dropped one has answered.
 */
export const proposedConditions = (
  application: Application,
  recorded: readonly Pick<Condition, 'caseNumber' | 'about'>[],
): readonly ProposedCondition[] =>
  preconditions
    .filter((about) => application[about] === 'plan')
    .filter(
      (about) =>
        !recorded.some(
          (known) => known.caseNumber === application.caseNumber && known.about === about,
        ),
    )
    .map((about) => ({ caseNumber: application.caseNumber, about }))
