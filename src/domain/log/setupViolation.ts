import { setupFaults } from '~/domain/model/setupFaults.ts'
import { changesFrozenMethod } from './changesFrozenMethod.ts'
import type { EventBody } from './eventKinds.ts'
import type { RoundState } from './RoundState.ts'
import type { Violation } from './Violation.ts'

/** What keeps a setup from having an effect; null when nothing does. */
export function setupViolation(
  state: RoundState,
  { setup, reason }: EventBody<'setup-recorded'>,
): Violation | null {
  const fault = setupFaults(setup)[0]
  if (fault) return { code: 'setup-faults', subject: fault.path }
  return changesFrozenMethod(state, setup) && reason === null
    ? { code: 'reason-needed', subject: setup.title }
    : null
}
