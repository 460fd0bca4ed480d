import type { Answer, Mark } from '~/domain/model/Assessment.ts'
import type { AreaId, AssessorId, CaseNumber, CriterionId } from '~/domain/model/ids.ts'
import { isOnScale } from '~/domain/model/scalePoints.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { setupFaults } from '~/domain/model/setupFaults.ts'
import { type ChainRole, type EventBody, type EventDraft, roleOfKind } from './eventKinds.ts'
import { changesFrozenMethod } from './changesFrozenMethod.ts'
import type { ChainOwner, RoundState } from './RoundState.ts'

/** Why an event cannot have an effect, whoever wrote it. */
export interface Violation {
  readonly code:
    | 'wrong-chain'
    | 'no-setup'
    | 'setup-faults'
    | 'unknown-application'
    | 'unknown-assessor'
    | 'unknown-area'
    | 'unknown-criterion'
    | 'unknown-funder'
    | 'off-scale'
    | 'inapplicable-not-allowed'
    | 'incomplete-hand-in'
    | 'reason-needed'
    | 'choice-empty'
    | 'other-round'
  readonly subject: string
}

/** What keeps an event from having an effect on a state; null when nothing does. */
export function violationOf(
  state: RoundState,
  draft: EventDraft,
  owner: ChainOwner | undefined,
): Violation | null {
  if (draft.kind === 'chain-begun') return startViolation(state, draft.body.roundId, owner)
  const role: ChainRole = roleOfKind[draft.kind]
  if (owner?.role !== role) return { code: 'wrong-chain', subject: draft.kind }
  if (draft.kind === 'setup-recorded') return setupViolation(state, draft.body)
  const setup = state.setup.heads[0]?.value
  if (!setup) return { code: 'no-setup', subject: draft.kind }
  return bodyViolation(state, setup, draft, owner)
}

function startViolation(
  state: RoundState,
  roundId: string,
  owner: ChainOwner | undefined,
): Violation | null {
  // A chain that could begin twice could make itself somebody else's.
  if (owner) return { code: 'wrong-chain', subject: 'chain-begun' }
  return state.roundId === null || state.roundId === roundId
    ? null
    : { code: 'other-round', subject: roundId }
}

function setupViolation(
  state: RoundState,
  { setup, reason }: EventBody<'setup-recorded'>,
): Violation | null {
  const fault = setupFaults(setup)[0]
  if (fault) return { code: 'setup-faults', subject: fault.path }
  return changesFrozenMethod(state, setup) && reason === null
    ? { code: 'reason-needed', subject: setup.title }
    : null
}

function bodyViolation(
  state: RoundState,
  setup: Setup,
  draft: Exclude<EventDraft, { kind: 'chain-begun' | 'setup-recorded' }>,
  owner: ChainOwner,
): Violation | null {
  switch (draft.kind) {
    case 'assessor-recorded':
    case 'import-finished':
    case 'storage-recovered':
      return null
    case 'application-recorded': {
      const { areaId, amounts } = draft.body.application
      const funder = amounts.find(
        ({ funderId }) => !setup.funders.some(({ id }) => id === funderId),
      )
      return funder
        ? { code: 'unknown-funder', subject: funder.funderId }
        : unknownArea(setup, areaId)
    }
    case 'application-status-set':
      return unknownApplication(state, draft.body.caseNumber)
    case 'assignment-set':
    case 'recusal-ruled':
      return (
        unknownApplication(state, draft.body.caseNumber) ??
        unknownAssessor(state, draft.body.assessorId)
      )
    case 'criterion-ruled':
      return (
        unknownArea(setup, draft.body.areaId) ?? unknownCriterion(setup, draft.body.criterionId)
      )
    case 'area-closed':
      return unknownArea(setup, draft.body.areaId)
    case 'assessment-entered': {
      const { caseNumber, assessorId, answers, isHandedIn } = draft.body
      return (
        unknownApplication(state, caseNumber) ??
        unknownAssessor(state, assessorId) ??
        answersViolation(setup, answers, isHandedIn)
      )
    }
    case 'panel-point-given':
    case 'point-given': {
      const { caseNumber, criterionId, mark } = draft.body
      return (
        unknownApplication(state, caseNumber) ??
        (draft.kind === 'point-given' ? unknownAssessor(state, owner.assessorId) : null) ??
        unknownCriterion(setup, criterionId) ??
        markViolation(setup, criterionId, mark)
      )
    }
    case 'remark-given':
      return (
        unknownApplication(state, draft.body.caseNumber) ??
        unknownAssessor(state, owner.assessorId) ??
        unknownCriterion(setup, draft.body.criterionId)
      )
    case 'assessment-marked-done':
      return (
        unknownApplication(state, draft.body.caseNumber) ?? unknownAssessor(state, owner.assessorId)
      )
    case 'assessment-handed-in':
    case 'assessment-reopened':
      return (
        unknownApplication(state, draft.body.caseNumber) ??
        unknownAssessor(state, owner.assessorId) ??
        answersViolation(setup, draft.body.answers, draft.kind === 'assessment-handed-in')
      )
    case 'area-decided':
      return decisionViolation(state, setup, draft.body)
  }
}

function decisionViolation(
  state: RoundState,
  setup: Setup,
  body: EventBody<'area-decided'>,
): Violation | null {
  const needsReason = body.choice === 'other' || body.choice === 'none'
  if (needsReason && (body.category === null || body.reason === null)) {
    return { code: 'reason-needed', subject: body.areaId }
  }
  const isChoice = body.choice === 'other' || body.choice === 'suggested'
  if (isChoice !== body.caseNumbers.length > 0)
    return { code: 'choice-empty', subject: body.areaId }
  const unknown = body.caseNumbers.find((caseNumber) => !state.applications.has(caseNumber))
  return unknown === undefined
    ? unknownArea(setup, body.areaId)
    : { code: 'unknown-application', subject: unknown }
}

function answersViolation(
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

function markViolation(
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

const unknownApplication = (state: RoundState, caseNumber: CaseNumber): Violation | null =>
  state.applications.has(caseNumber) ? null : { code: 'unknown-application', subject: caseNumber }

const unknownAssessor = (state: RoundState, id: AssessorId | null): Violation | null =>
  id !== null && state.assessors.has(id) ? null : { code: 'unknown-assessor', subject: id ?? '' }

const unknownArea = ({ areas }: Setup, areaId: AreaId): Violation | null =>
  areas.some(({ id }) => id === areaId) ? null : { code: 'unknown-area', subject: areaId }

const unknownCriterion = ({ criteria }: Setup, criterionId: CriterionId): Violation | null =>
  criteria.some(({ id }) => id === criterionId)
    ? null
    : { code: 'unknown-criterion', subject: criterionId }
