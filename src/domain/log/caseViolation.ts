import type { Hearing } from '~/domain/model/Hearing.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import type { CaseKind } from './caseBodies.ts'
import type { EventDraft } from './eventKinds.ts'
import type { RoundState } from './RoundState.ts'
import { unknownApplication, unknownArea, unknownAssessor } from './unknownNames.ts'
import type { Violation } from './Violation.ts'

/** Why something said of the case cannot have an effect, besides what is asked of every event. */
export type CaseFault = 'dates-reversed' | 'party-needed' | 'basis-needed'

/** What keeps an event of the case from having an effect; null when nothing does. */
export function caseViolation(
  state: RoundState,
  setup: Setup,
  draft: Extract<EventDraft, { kind: CaseKind }>,
): Violation | null {
  switch (draft.kind) {
    case 'hearing-recorded': {
      const { caseNumber, hearing } = draft.body
      return hearing && isReversed(hearing)
        ? { code: 'dates-reversed', subject: caseNumber }
        : unknownApplication(state, caseNumber)
    }
    case 'round-closed': {
      const { isClosed, reason, openAreas } = draft.body
      const needsReason = !isClosed || openAreas.length > 0
      if (needsReason && (reason ?? '').trim() === '') {
        return { code: 'reason-needed', subject: openAreas[0] ?? '' }
      }
      return openAreas.map((id) => unknownArea(setup, id)).find((found) => found !== null) ?? null
    }
    case 'round-journalised':
      return null
    case 'access-given': {
      const { kind, caseNumber, leftOut } = draft.body.access
      if ((kind === 'party') !== (caseNumber !== null)) {
        return { code: 'party-needed', subject: caseNumber ?? '' }
      }
      const unfounded = leftOut.find(({ basis }) => basis.trim() === '')
      if (unfounded) return { code: 'basis-needed', subject: unfounded.assessorId }
      return (
        (caseNumber === null ? null : unknownApplication(state, caseNumber)) ??
        leftOut
          .map(({ assessorId }) => unknownAssessor(state, assessorId))
          .find((found) => found !== null) ??
        null
      )
    }
  }
}

/** A day to answer by, or of an answer, that lies before what it is about was sent. */
const isReversed = (hearing: Hearing): boolean =>
  hearing.standing !== 'not-needed' &&
  (hearing.due < hearing.sentOn ||
    (hearing.standing === 'answered' && hearing.answeredOn < hearing.sentOn))
