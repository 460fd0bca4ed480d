import { isJournalised } from './journalling.ts'
import type { Log } from './Log.ts'
import type { RoundState } from './RoundState.ts'

/**
 * Why a round may not be deleted from a device yet; null where it may [CL4]. An example is nobody's
 * case, an assessor's device holds what the agency sent it, and a round without applications, and from which
 * nothing has gone out, is no case yet.
 */
export function whyKept(log: Log, state: RoundState): 'not-journalised' | null {
  const isAgencys = [...state.chains.values()].every(({ role }) => role !== 'brief')
  const isCase = state.applications.size > 0 || state.panel.sent.length > 0
  return isAgencys && isCase && !state.isExample && !isJournalised(log, state)
    ? 'not-journalised'
    : null
}
