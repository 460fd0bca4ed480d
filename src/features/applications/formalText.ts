import type { FormalFinding } from '~/domain/eligibility/formalFindings.ts'
import type { Messages } from '~/i18n/da.ts'
import { formatList, type Language } from '~/i18n/formats.ts'

export type FormalStanding = 'met' | 'plan' | 'not-stated' | 'not-met'

/**
 * The formal findings in one word: the gravest of them. A round without a deadline leaves the
 * moment of submission out of it.
 */
export function formalStanding(findings: readonly FormalFinding[]): FormalStanding {
  const outcomes = findings.map(({ outcome }) => outcome)
  return gravest.find((outcome) => outcomes.includes(outcome)) ?? 'met'
}

const gravest = ['not-met', 'not-stated', 'plan'] as const

/** The findings in one line: «Opfyldt», or what keeps it from being so. */
export function formalText(
  findings: readonly FormalFinding[],
  messages: Messages,
  language: Language,
): string {
  const { formal } = messages.applications
  const standing = formalStanding(findings)
  if (standing === 'met') return formal.allMet
  const checks = findings.filter(({ outcome }) => outcome === standing).map(({ check }) => check)
  if (standing === 'not-met') {
    return formal.provisional(
      formatList(
        checks.map((check) => formal.notMet[check]),
        language,
      ),
    )
  }
  const [only] = checks
  const names = checks.length === 1 && only ? formal.short[only] : formal.several(checks.length)
  return standing === 'plan' ? formal.withPlan(names) : formal.notStated(names)
}

/** The findings that say something: the deadline only where the round has one. */
export const statedFindings = (
  findings: readonly FormalFinding[],
  hasDeadline: boolean,
): readonly FormalFinding[] =>
  hasDeadline ? findings : findings.filter(({ check }) => check !== 'deadline')
