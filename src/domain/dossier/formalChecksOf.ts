import { type CheckStanding, checkStandings } from '~/domain/eligibility/checkStandings.ts'
import { formalFindings } from '~/domain/eligibility/formalFindings.ts'
import type { Entry } from '~/domain/log/Register.ts'
import type { ApplicationFacts } from '~/domain/log/RoundState.ts'
import type { Application } from '~/domain/model/Application.ts'
import type { CheckRuling, FormalCheck } from '~/domain/model/CheckRuling.ts'
import type { Instant } from '~/domain/model/units.ts'

/** A formal condition as it stands, with the rulings it stands by. */
export interface RuledCheck extends CheckStanding {
  /** None where nobody has ruled or the ruling was taken back; two are a disagreement. */
  readonly rulings: readonly Entry<CheckRuling>[]
}

/** Every formal condition of an application: found by the computer, ruled on by people [EL4]. */
export function formalChecksOf(
  facts: Pick<ApplicationFacts, 'checks'> | undefined,
  application: Application,
  deadline: Instant | null,
): readonly RuledCheck[] {
  const headsOf = (check: FormalCheck) => facts?.checks.get(check)?.heads ?? []
  const standings = checkStandings(formalFindings(application, deadline), (check) =>
    headsOf(check).map(({ value }) => value),
  )
  return standings.map((standing) => {
    const heads = headsOf(standing.check)
    const isTakenBack = heads.length === 1 && heads[0]?.value.outcome === null
    return { ...standing, rulings: isTakenBack ? [] : heads }
  })
}
