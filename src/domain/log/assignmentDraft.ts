import type { EventBody, EventDraft } from './eventKinds.ts'
import { headIds } from './Register.ts'
import type { RoundState } from './RoundState.ts'

/** Says who is, or is no longer, to assess what. */
export function assignmentDraft(
  state: RoundState,
  body: Omit<EventBody<'assignment-set'>, 'replaces'>,
): EventDraft {
  const register = state.applications.get(body.caseNumber)?.assignments.get(body.assessorId)
  return { kind: 'assignment-set', body: { ...body, replaces: headIds(register) } }
}
