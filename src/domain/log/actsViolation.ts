import type { CaseNumber, FunderId } from '~/domain/model/ids.ts'
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
  }
}

/**
 * What a version says is not held against the state: it has gone out as it is, whatever somebody
 * else had decided meanwhile. Only a number that skips one is refused.
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
