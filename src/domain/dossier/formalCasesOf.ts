import { keepsOut } from '~/domain/eligibility/checkStandings.ts'
import { settled } from '~/domain/log/Register.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { Application } from '~/domain/model/Application.ts'
import type { Standing } from '~/domain/ranking/AreaContest.ts'
import { applicationOf, setupOf, standingOf } from './contestOf.ts'
import { formalChecksOf, type RuledCheck } from './formalChecksOf.ts'

/** The formal check of one application, whoever is ranked where. */
export interface FormalCase {
  readonly application: Application
  readonly standing: Standing
  readonly checks: readonly RuledCheck[]
  /** A check keeps it out of the ranking, and nobody has ruled on the check or rejected it [EL5]. */
  readonly isAwaiting: boolean
}

/** Every application of the round with its formal checks, in no particular order. */
export function formalCasesOf(state: RoundState): readonly FormalCase[] {
  const deadline = setupOf(state)?.deadline ?? null
  return [...state.applications].flatMap(([caseNumber, facts]) => {
    const application = applicationOf(state, caseNumber)
    if (!application) return []
    const standing = standingOf(facts)
    const checks = formalChecksOf(facts, application, deadline)
    const isClosed = settled(state.areas.get(application.areaId)?.closed)?.isClosed ?? false
    const isOpen = standing.status === 'active' && !isClosed
    return [{ application, standing, checks, isAwaiting: isOpen && checks.some(keepsOut) }]
  })
}
