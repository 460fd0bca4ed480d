import type { Candidate } from '~/domain/ranking/Candidate.ts'
import { candidateStateText } from '~/exchange/document/stateText.ts'
import type { Messages } from '~/i18n/da.ts'

/**
 * Where an application stands. What only the computer has found is no rejection yet: that takes a
 * ruling, and until then it is said to be provisional.
 */
export function stateText(candidate: Candidate | undefined, messages: Messages): string {
  if (!candidate) return ''
  const { provisionallyOut, areaClosed } = messages.applications
  const codes = candidate.reasons.map(({ code }) => code)
  if (candidate.state === 'ineligible' && codes.includes('formal')) return provisionallyOut
  if (candidate.state === 'ineligible' && codes.includes('area-closed')) return areaClosed
  return candidateStateText(candidate.state, messages)
}
