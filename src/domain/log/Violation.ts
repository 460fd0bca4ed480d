import type { AssessorId } from '~/domain/model/ids.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { type ActsFault, actsViolation } from './actsViolation.ts'
import { answersViolation, markViolation } from './answersViolation.ts'
import { type CaseFault, caseViolation } from './caseViolation.ts'
import type { EventBody, EventDraft } from './eventKinds.ts'
import { isAtHomeIn } from './roleOfKind.ts'
import { mergerViolation } from './mergerViolation.ts'
import type { ChainOwner, RoundState } from './RoundState.ts'
import { setupViolation } from './setupViolation.ts'
import {
  unknownApplication,
  unknownApplications,
  unknownArea,
  unknownAssessor,
  unknownCriterion,
  unknownFunder,
  unknownPerson,
} from './unknownNames.ts'

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
    | 'unknown-key'
    | 'other-round'
    | 'no-merger'
    | 'outcome-not-allowed'
    | ActsFault
    | CaseFault
  readonly subject: string
}

/** What keeps an event from having an effect on a state; null when nothing does. */
export function violationOf(
  state: RoundState,
  draft: EventDraft,
  owner: ChainOwner | undefined,
): Violation | null {
  if (draft.kind === 'chain-begun') return startViolation(state, draft.body, owner)
  if (!owner || !isAtHomeIn(draft.kind, owner.role)) {
    return { code: 'wrong-chain', subject: draft.kind }
  }
  if (draft.kind === 'setup-recorded') return setupViolation(state, draft.body)
  // Habilitet is asked about before there is a setup on the assessor's device.
  if (draft.kind === 'assessor-recorded' && owner.role === 'brief') return null
  if (draft.kind === 'file-opened') return fileViolation(state, draft.body, owner)
  if (draft.kind === 'applicant-listed') return null
  if (draft.kind === 'declaration-made') {
    return declarationViolation(state, draft.body, owner.assessorId)
  }
  const setup = state.setup.heads[0]?.value
  if (!setup) return { code: 'no-setup', subject: draft.kind }
  return bodyViolation(state, setup, draft, owner)
}

function startViolation(
  state: RoundState,
  { roundId, role }: EventBody<'chain-begun'>,
  owner: ChainOwner | undefined,
): Violation | null {
  // A chain that could begin twice could make itself somebody else's.
  if (owner) return { code: 'wrong-chain', subject: 'chain-begun' }
  // What a brief says is the agency's own word come back: it must never speak beside the agency.
  const rival = role === 'brief' ? 'agency' : role === 'agency' ? 'brief' : null
  if ([...state.chains.values()].some((known) => known.role === rival)) {
    return { code: 'wrong-chain', subject: 'chain-begun' }
  }
  return state.roundId === null || state.roundId === roundId
    ? null
    : { code: 'other-round', subject: roundId }
}

const fileViolation = (
  state: RoundState,
  { file }: EventBody<'file-opened'>,
  { assessorId }: ChainOwner,
): Violation | null => {
  if (state.roundId !== file.roundId) return { code: 'other-round', subject: file.roundId }
  return file.assessorId === assessorId
    ? null
    : { code: 'unknown-assessor', subject: file.assessorId }
}

const declarationViolation = (
  state: RoundState,
  { caseNumber, ground, text }: Omit<EventBody<'declaration-entered'>, 'personId'>,
  personId: AssessorId | null,
): Violation | null => {
  if (ground !== null && text.trim() === '') return { code: 'reason-needed', subject: caseNumber }
  return (
    (state.applicants.has(caseNumber) ? null : unknownApplication(state, caseNumber)) ??
    unknownPerson(state, personId)
  )
}

function bodyViolation(
  state: RoundState,
  setup: Setup,
  draft: Exclude<
    EventDraft,
    {
      kind:
        | 'chain-begun'
        | 'setup-recorded'
        | 'file-opened'
        | 'applicant-listed'
        | 'declaration-made'
    }
  >,
  owner: ChainOwner,
): Violation | null {
  switch (draft.kind) {
    case 'assessor-recorded':
    case 'import-finished':
    case 'storage-recovered':
    case 'officer-recorded':
    case 'round-key-made':
    case 'receipt-confirmed':
      return null
    case 'key-drill-passed':
      return state.panel.roundKey.heads.some(({ value }) => value.keyId === draft.body.keyId)
        ? null
        : { code: 'unknown-key', subject: draft.body.keyId }
    case 'assessor-invited':
    case 'device-ruled':
      return unknownAssessor(state, draft.body.assessorId)
    case 'file-sent':
      return unknownAssessor(state, draft.body.file.assessorId)
    case 'answer-received':
      return unknownAssessor(state, draft.body.answer.assessorId)
    case 'assessments-released': {
      const { areaIds, assessorIds } = draft.body
      return (
        areaIds.map((id) => unknownArea(setup, id)).find((found) => found !== null) ??
        assessorIds.map((id) => unknownAssessor(state, id)).find((found) => found !== null) ??
        null
      )
    }
    case 'declaration-entered':
      return declarationViolation(state, draft.body, draft.body.personId)
    case 'application-recorded': {
      const { areaId, amounts } = draft.body.application
      return (
        amounts.map(({ funderId }) => unknownFunder(setup, funderId)).find((found) => found) ??
        unknownArea(setup, areaId)
      )
    }
    case 'document-attached':
      return unknownApplication(state, draft.body.caseNumber)
    case 'application-status-set':
      return unknownApplication(state, draft.body.caseNumber) ?? mergerViolation(state, draft.body)
    case 'check-ruled':
      return unknownApplication(state, draft.body.caseNumber) ?? checkViolation(draft.body)
    case 'assignment-set':
      return (
        unknownApplication(state, draft.body.caseNumber) ??
        unknownAssessor(state, draft.body.assessorId)
      )
    case 'recusal-ruled':
      return (
        unknownApplication(state, draft.body.caseNumber) ??
        unknownPerson(state, draft.body.assessorId)
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
    case 'evidence-pinned':
      return (
        unknownApplication(state, draft.body.caseNumber) ??
        unknownAssessor(state, owner.assessorId) ??
        unknownCriterion(setup, draft.body.criterionId)
      )
    case 'assessment-marked-done':
    case 'note-given':
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
    case 'panel-viewed':
      return decisionViolation(state, setup, draft.body)
    case 'amounts-recommended':
    case 'condition-recorded':
    case 'set-reasoned':
    case 'recommendation-sent':
    case 'area-appointed':
    case 'funding-decided':
    case 'question-recorded':
    case 'reassessment-recorded':
    case 'supplement-recorded':
      return actsViolation(state, setup, draft)
    case 'hearing-recorded':
    case 'round-closed':
    case 'round-journalised':
    case 'access-given':
      return caseViolation(state, setup, draft)
    case 'discussion-recorded':
      return (
        unknownArea(setup, draft.body.areaId) ??
        draft.body.present
          .map((id) => unknownPerson(state, id))
          .find((violation) => violation !== null) ??
        null
      )
  }
}

/** Being late can be excused, with a reason; a day belongs to a plan [EL4]. */
function checkViolation({
  caseNumber,
  check,
  outcome,
  planDate,
  note,
}: EventBody<'check-ruled'>): Violation | null {
  const isExcused = outcome === 'dispensation'
  if ((isExcused && check !== 'deadline') || (planDate !== null && outcome !== 'plan')) {
    return { code: 'outcome-not-allowed', subject: check }
  }
  return isExcused && note.trim() === '' ? { code: 'reason-needed', subject: caseNumber } : null
}

function decisionViolation(
  state: RoundState,
  setup: Setup,
  body: EventBody<'area-decided'> | EventBody<'panel-viewed'>,
): Violation | null {
  const needsReason = body.choice === 'other' || body.choice === 'none'
  if (needsReason && (body.category === null || body.reason === null)) {
    return { code: 'reason-needed', subject: body.areaId }
  }
  const isChoice = body.choice === 'other' || body.choice === 'suggested'
  if (isChoice !== body.caseNumbers.length > 0)
    return { code: 'choice-empty', subject: body.areaId }
  return unknownApplications(state, body.caseNumbers) ?? unknownArea(setup, body.areaId)
}
