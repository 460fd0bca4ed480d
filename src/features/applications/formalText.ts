import type { CheckStanding } from '~/domain/eligibility/checkStandings.ts'
import type { CandidateState } from '~/domain/ranking/Candidate.ts'
import type { Messages } from '~/i18n/da.ts'
import { formatList, type Language } from '~/i18n/formats.ts'

type Outcome = CheckStanding['outcome']

/**
 * The formal checks in one word: the gravest of them. A round without a deadline leaves the
 * moment of submission out of it.
 */
export function formalStanding(checks: readonly CheckStanding[]): Outcome {
  const outcomes = checks.map(({ outcome }) => outcome)
  return gravest.find((outcome) => outcomes.includes(outcome)) ?? 'met'
}

const gravest = ['disputed', 'not-met', 'not-stated', 'plan', 'dispensation'] as const

/**
 * The checks in one line: «Opfyldt», or what keeps them from being so.
 * Shape: `state` says whether the application still waits for somebody to rule.
 */
export function formalText(
  checks: readonly CheckStanding[],
  state: CandidateState | undefined,
  messages: Messages,
  language: Language,
): string {
  const { formal } = messages.applications
  const standing = formalStanding(checks)
  if (standing === 'met') return formal.allMet
  if (standing === 'dispensation') return formal.excused
  const found = checks.filter(({ outcome }) => outcome === standing).map(({ check }) => check)
  const list = (words: readonly string[]) => formatList(words, language)
  const shortNames = found.map((check) => formal.short[check])
  if (standing === 'disputed') return formal.disputed(list(shortNames))
  if (standing === 'not-met') {
    return state === 'awaiting-ruling'
      ? formal.awaiting(list(found.map((check) => formal.notMet[check])))
      : formal.failed(list(shortNames))
  }
  const [only] = shortNames
  const names = found.length === 1 && only ? only : formal.several(found.length)
  return standing === 'plan' ? formal.withPlan(names) : formal.notStated(names)
}

/** The checks that say something: the deadline only where the round has one. */
export const statedChecks = <Check extends CheckStanding>(
  checks: readonly Check[],
  hasDeadline: boolean,
): readonly Check[] => (hasDeadline ? checks : checks.filter(({ check }) => check !== 'deadline'))
