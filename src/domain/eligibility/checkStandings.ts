import type { CheckOutcome, CheckRuling, FormalCheck } from '~/domain/model/CheckRuling.ts'
import type { FormalFinding } from './formalFindings.ts'

/** One formal condition: what the computer finds of it, and what holds. */
export interface CheckStanding {
  readonly check: FormalCheck
  readonly found: FormalFinding['outcome']
  /** The ruling where there is one, else the finding; two rulings that differ are `disputed`. */
  readonly outcome: CheckOutcome | 'not-stated' | 'disputed'
  readonly isRuled: boolean
}

/**
 * The findings with people's rulings over them [EL4].
 * Shape: `rulingsOf` gives the rulings that nobody has replaced; more than one is a disagreement.
 */
export const checkStandings = (
  findings: readonly FormalFinding[],
  rulingsOf: (check: FormalCheck) => readonly Pick<CheckRuling, 'outcome'>[],
): readonly CheckStanding[] =>
  findings.map(({ check, outcome: found }) => {
    const [ruling, ...others] = rulingsOf(check)
    if (others.length > 0) return { check, found, outcome: 'disputed', isRuled: false }
    const ruled = ruling?.outcome ?? null
    return { check, found, outcome: ruled ?? found, isRuled: ruled !== null }
  })

/** Whether a check keeps its application out of the ranking; plan and not stated do not [EL5]. */
export const keepsOut = ({ outcome }: Pick<CheckStanding, 'outcome'>): boolean =>
  outcome === 'not-met' || outcome === 'disputed'
