import type { Application } from '~/domain/model/Application.ts'
import type { AreaId, CaseNumber } from '~/domain/model/ids.ts'
import type { Area, Setup } from '~/domain/model/Setup.ts'
import { isDisputed, settled } from '~/domain/log/Register.ts'
import type { ApplicationFacts, RoundState } from '~/domain/log/RoundState.ts'
import type { AreaContest, Standing } from '~/domain/ranking/AreaContest.ts'
import { formalChecksOf } from './formalChecksOf.ts'
import { scoreTableOf } from './scoreTableOf.ts'

/** The setup a round works by. Two that disagree: the earlier stands until people have chosen. */
export const setupOf = (state: RoundState): Setup | undefined => state.setup.heads[0]?.value

/** An application as it stands; of two versions that disagree the earlier, and it is said. */
export const applicationOf = (state: RoundState, caseNumber: CaseNumber): Application | undefined =>
  state.applications.get(caseNumber)?.record.heads[0]?.value

export const applicationsIn = (state: RoundState, areaId: AreaId): readonly Application[] =>
  [...state.applications.keys()].flatMap((caseNumber) => {
    const application = applicationOf(state, caseNumber)
    return application?.areaId === areaId ? [application] : []
  })

/** What the ranking of one area is made from. */
export function contestOf(state: RoundState, setup: Setup, area: Area): AreaContest {
  const facts = state.areas.get(area.id)
  const closing = settled(facts?.closed)
  const leftOut = new Set(
    [...(facts?.criteria ?? [])]
      .filter(([, register]) => settled(register)?.isLeftOut)
      .map(([criterionId]) => criterionId),
  )
  return {
    area,
    setup,
    criteria: setup.criteria.filter(({ id }) => !leftOut.has(id)),
    contenders: applicationsIn(state, area.id).map((application) => {
      const facts = state.applications.get(application.caseNumber)
      return {
        caseNumber: application.caseNumber,
        proposedField: application.proposedField,
        standing: standingOf(facts),
        checks: formalChecksOf(facts, application, setup.deadline),
      }
    }),
    scores: scoreTableOf(state),
    closedBecause: closing?.isClosed ? closing.reason : null,
  }
}

/** Whether people have taken the application out. */
export function standingOf(facts: ApplicationFacts | undefined): Standing {
  if (isDisputed(facts?.status)) return { status: 'disputed' }
  const current = settled(facts?.status)
  if (!current || current.status === 'active') return { status: 'active' }
  return { status: current.status, reason: current.reason }
}
