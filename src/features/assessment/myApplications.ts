import { setupOf } from '~/domain/dossier/contestOf.ts'
import { habilitetOf } from '~/domain/log/habilitetOf.ts'
import { recusedFrom } from '~/domain/log/recusedFrom.ts'
import { settled } from '~/domain/log/Register.ts'
import type { ApplicationFacts, RoundState } from '~/domain/log/RoundState.ts'
import type { Application } from '~/domain/model/Application.ts'
import type { AssessorId } from '~/domain/model/ids.ts'
import type { Area } from '~/domain/model/Setup.ts'
import { shuffledOrder } from '~/domain/panel/shuffledOrder.ts'
import { type OwnAssessment, ownAssessment } from './ownAssessment.ts'

export interface MyApplication {
  readonly application: Application
  readonly area: Area
  readonly assessment: OwnAssessment
}

/** What one assessor has to do with a round. */
export interface MyApplications {
  /** In this assessor's own order, area by area [PA1]. */
  readonly toAssess: readonly MyApplication[]
  /** Applications the assessor is kept away from [RC1]. */
  readonly recused: readonly Application[]
  /** Withdrawn or rejected, so that nobody assesses them. */
  readonly leftOut: number
}

/**
 * The applications of one assessor: those assigned and those begun. In a round that assigns this
 * assessor none, and where the case officer has entered none for them, everything is to be assessed.
 */
export function myApplications(state: RoundState, assessorId: AssessorId): MyApplications {
  const setup = setupOf(state)
  const isAssigned = (facts: ApplicationFacts) =>
    settled(facts.assignments.get(assessorId)) === true
  const all = [...state.applications.values()]
  // What a newer brief of the agency's no longer has is not shown on the device it came to.
  const isOwnDevice = state.opened.heads.length > 0
  const mayTakeAll =
    !isOwnDevice && !all.some((facts) => isAssigned(facts) || isEntered(facts, assessorId))
  const found = all
    .filter(
      (facts) => mayTakeAll || isAssigned(facts) || (!isOwnDevice && isBegun(facts, assessorId)),
    )
    .flatMap((facts) => {
      const application = facts.record.heads[0]?.value
      const area = setup?.areas.find(({ id }) => id === application?.areaId)
      return application && area ? [{ facts, application, area }] : []
    })
  const mine = shuffledOrder(state.roundId, assessorId, found)
  const standing = mine.filter(({ facts }) => !isOut(facts))
  const isRecused = ({ application }: { readonly application: Application }) =>
    recusedFrom(state, application.caseNumber).has(assessorId)
  const isReported = ({ caseNumber }: Application) =>
    habilitetOf(state, caseNumber, assessorId).open.length > 0
  return {
    toAssess: standing
      .filter((one) => !isRecused(one))
      .map(({ facts, application, area }) => ({
        application,
        area,
        assessment: ownAssessment(
          facts,
          assessorId,
          setup?.criteria ?? [],
          isReported(application),
        ),
      })),
    recused: standing.filter(isRecused).map(({ application }) => application),
    leftOut: mine.length - standing.length,
  }
}

const isEntered = ({ assessments }: ApplicationFacts, assessorId: AssessorId): boolean =>
  assessments.get(assessorId)?.heads.some(({ value }) => value.isEntered) ?? false

const isBegun = ({ work, assessments }: ApplicationFacts, assessorId: AssessorId): boolean =>
  work.has(assessorId) || assessments.has(assessorId)

const isOut = ({ status }: ApplicationFacts): boolean => {
  const current = settled(status)
  return current !== undefined && current.status !== 'active'
}
