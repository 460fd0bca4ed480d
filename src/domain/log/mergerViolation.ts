import type { EventBody } from './eventKinds.ts'
import type { RoundState } from './RoundState.ts'
import { unknownApplication } from './unknownNames.ts'
import type { Violation } from './Violation.ts'

/** Why a status cannot be that of a merger [AC7]; null where it says nothing of one. */
export function mergerViolation(
  state: RoundState,
  { caseNumber, status, mergedInto }: EventBody<'application-status-set'>,
): Violation | null {
  if (mergedInto === undefined) return null
  return status === 'withdrawn' && mergedInto !== caseNumber
    ? unknownApplication(state, mergedInto)
    : { code: 'no-merger', subject: caseNumber }
}
