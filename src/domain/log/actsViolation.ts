import type { Appointment } from '~/domain/model/Appointment.ts'
import type { FundingDecision } from '~/domain/model/FundingDecision.ts'
import type { AreaId, CaseNumber, FunderId } from '~/domain/model/ids.ts'
import type { SentRecommendation } from '~/domain/model/SentRecommendation.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import type { ActKind } from './actBodies.ts'
import type { EventDraft } from './eventKinds.ts'
import { lastSent } from './lastSent.ts'
import type { RoundState } from './RoundState.ts'
import {
  unknownApplication,
  unknownApplications,
  unknownArea,
  unknownFunder,
} from './unknownNames.ts'
import type { Violation } from './Violation.ts'

/** Why an act cannot have an effect, besides what is asked of every event. */
export type ActsFault =
  | 'unknown-year'
  | 'amount-twice'
  | 'note-needed'
  | 'wrong-version'
  | 'change-needed'
  | 'date-needed'
  | 'grounds-needed'
  | 'appointee-needed'
  | 'amounts-needed'
  | 'amounts-unneeded'

/** What keeps an act from having an effect; null when nothing does. */
export function actsViolation(
  state: RoundState,
  setup: Setup,
  draft: Extract<EventDraft, { kind: ActKind }>,
): Violation | null {
  switch (draft.kind) {
    case 'amounts-recommended': {
      const { caseNumber, amounts } = draft.body
      return (
        unknownApplication(state, caseNumber) ??
        amountsViolation(state, setup, caseNumber, amounts ?? [])
      )
    }
    case 'condition-recorded': {
      const { conditionId, caseNumber, standing, note } = draft.body.condition
      return standing === 'dropped' && isBlank(note)
        ? { code: 'note-needed', subject: conditionId }
        : unknownApplication(state, caseNumber)
    }
    case 'recommendation-sent':
      return sendingViolation(state, setup, draft.body)
    case 'area-appointed': {
      const { areaId, caseNumbers } = draft.body
      return (
        appointmentViolation(areaId, draft.body) ??
        unknownArea(setup, areaId) ??
        unknownApplications(state, caseNumbers)
      )
    }
    case 'funding-decided': {
      const { caseNumber, funderId, amounts } = draft.body
      return (
        unknownApplication(state, caseNumber) ??
        unknownFunder(setup, funderId) ??
        fundingViolation(draft.body) ??
        amountsViolation(
          state,
          setup,
          caseNumber,
          amounts.map(({ year }) => ({ funderId, year })),
        )
      )
    }
    case 'set-reasoned':
    case 'question-recorded':
      return null
    case 'reassessment-recorded': {
      const unknown = draft.body.reassessment.areaIds.map((areaId) => unknownArea(setup, areaId))
      return unknown.find((violation) => violation !== null) ?? null
    }
    case 'supplement-recorded':
      return unknownApplication(state, draft.body.supplement.caseNumber)
  }
}

/**
 * What a version recommends is not held against the decisions of the state: it has gone out as it
 * is, whatever somebody else had decided meanwhile.
 */
function sendingViolation(
  state: RoundState,
  setup: Setup,
  { version, areas, change }: SentRecommendation,
): Violation | null {
  const highest = lastSent(state.acts)?.value.version ?? 0
  if (version > highest + 1) return { code: 'wrong-version', subject: String(version) }
  if (version > 1 && isBlank(change)) return { code: 'change-needed', subject: String(version) }
  const unknown = areas.map(
    ({ areaId, caseNumbers }) =>
      unknownArea(setup, areaId) ?? unknownApplications(state, caseNumbers),
  )
  return unknown.find((found) => found !== null) ?? null
}

/** Whether it is what was recommended is asked when it is decided, and not of what is merged in. */
function appointmentViolation(
  areaId: AreaId,
  { choice, caseNumbers, date, reason }: Appointment,
): Violation | null {
  const isDifferent = choice === 'other' || choice === 'none'
  if (isDifferent && isBlank(reason)) return { code: 'grounds-needed', subject: areaId }
  if (choice !== 'undecided' && date === null) return { code: 'date-needed', subject: areaId }
  // As recommended may be nobody, where that was the recommendation.
  return choice !== 'recommended' && (choice === 'other') !== caseNumbers.length > 0
    ? { code: 'appointee-needed', subject: areaId }
    : null
}

function fundingViolation(decision: FundingDecision): Violation | null {
  const { caseNumber: subject, outcome, amounts, date, reason } = decision
  if (outcome === 'committed' || outcome === 'committed-with-conditions') {
    if (amounts.length === 0) return { code: 'amounts-needed', subject }
    return date === null ? { code: 'date-needed', subject } : null
  }
  if (amounts.length > 0) return { code: 'amounts-unneeded', subject }
  return outcome === 'refused' && isBlank(reason) ? { code: 'grounds-needed', subject } : null
}

/**
 * Each amount is from a known funder, for a year that somebody has spoken of, and once. The call
 * does not say that no more may be given than was asked, so that is no violation [AC2].
 */
function amountsViolation(
  state: RoundState,
  setup: Setup,
  caseNumber: CaseNumber,
  amounts: readonly { readonly funderId: FunderId; readonly year: number }[],
): Violation | null {
  const versions = state.applications.get(caseNumber)?.record.heads ?? []
  const asked = versions.flatMap(({ value }) => value.amounts.map(({ year }) => year))
  const seen = new Set<string>()
  for (const { funderId, year } of amounts) {
    const unknown = unknownFunder(setup, funderId)
    if (unknown) return unknown
    const frames = setup.funders.find(({ id }) => id === funderId)?.frames ?? []
    if (!asked.includes(year) && !frames.some((frame) => frame.year === year)) {
      return { code: 'unknown-year', subject: String(year) }
    }
    const key = `${funderId} ${year}`
    if (seen.has(key)) return { code: 'amount-twice', subject: String(year) }
    seen.add(key)
  }
  return null
}

const isBlank = (text: string | null): boolean => text === null || text.trim() === ''
