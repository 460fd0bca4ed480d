import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkStandings, keepsOut } from '~/domain/eligibility/checkStandings.ts'
import type { FormalFinding } from '~/domain/eligibility/formalFindings.ts'
import { checkOutcomes, formalChecks } from '~/domain/model/CheckRuling.ts'

const found = ['met', 'plan', 'not-met', 'not-stated'] as const
const findings = (outcome: FormalFinding['outcome']) =>
  formalChecks.map((check) => ({ check, outcome }))

describe('[EL4] a check', () => {
  test.each(found)('found %s and ruled on by nobody stands as it was found', (outcome) => {
    expect(checkStandings(findings(outcome), () => [])).toEqual(
      formalChecks.map((check) => ({ check, found: outcome, outcome, isRuled: false })),
    )
  })

  test('stands as it was ruled, each by itself, whatever was found', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...found),
        fc.constantFrom(...formalChecks),
        fc.constantFrom(...checkOutcomes),
        (finding, check, outcome) => {
          const rulingsOf = (one: string) => (one === check ? [{ outcome }] : [])
          for (const standing of checkStandings(findings(finding), rulingsOf)) {
            const isIt = standing.check === check
            expect(standing).toMatchObject({
              found: finding,
              outcome: isIt ? outcome : finding,
              isRuled: isIt,
            })
          }
        },
      ),
    )
  })

  test('whose ruling was taken back stands as it was found', () => {
    const [first] = checkStandings(findings('not-met'), () => [{ outcome: null }])
    expect(first).toMatchObject({ outcome: 'not-met', isRuled: false })
  })

  test('that two have ruled on without seeing one another is undecided', () => {
    const rulings = [{ outcome: 'met' }, { outcome: 'met' }] as const
    const [first] = checkStandings(findings('met'), () => rulings)
    expect(first).toMatchObject({ outcome: 'disputed', isRuled: false })
  })
})

test('[EL5] not met and disputed keep an application out, and nothing else does', () => {
  const all = [...checkOutcomes, 'not-stated', 'disputed'] as const
  expect(all.filter((outcome) => keepsOut({ outcome }))).toEqual(['not-met', 'disputed'])
})
