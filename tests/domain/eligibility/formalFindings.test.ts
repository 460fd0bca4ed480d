import { describe, expect, test } from 'vitest'
import { formalFindings } from '~/domain/eligibility/formalFindings.ts'
import type { Instant } from '~/domain/model/units.ts'
import { application, type PlainApplication } from '../../support/builders.ts'

const deadline = '2026-03-02T11:00:00Z' as Instant

function outcomeOf(check: string, changes: PlainApplication, until: Instant | null = deadline) {
  const findings = formalFindings(application('20-41001', changes), until)
  return findings.find((finding) => finding.check === check)?.outcome
}

describe('the formal findings', () => {
  test('are six, in the order of the call', () => {
    expect(formalFindings(application('20-41001'), null).map(({ check }) => check)).toEqual([
      'deadline',
      'cvr',
      'legalForm',
      'boardBusiness',
      'boardKnowledge',
      'goldLabel',
    ])
  })

  test.each([
    ['2026-03-02T10:59:59Z', 'met'],
    ['2026-03-02T11:00:00Z', 'met'],
    ['2026-03-02T11:00:01Z', 'not-met'],
    [null, 'not-stated'],
  ])('[EL1] handed in at %s is %s', (submittedAt, outcome) => {
    expect(outcomeOf('deadline', { submittedAt })).toBe(outcome)
  })

  test('[EL1] a round without a deadline turns nobody away', () => {
    expect(outcomeOf('deadline', {}, null)).toBe('not-stated')
  })

  test.each([
    [{ cvr: '13748136', legalForm: null }, 'met'],
    [{ cvr: '13748137', legalForm: 'plan' }, 'not-met'],
    [{ cvr: null, legalForm: 'plan' }, 'plan'],
    [{ cvr: null, legalForm: 'met' }, 'not-met'],
    [{ cvr: null, legalForm: 'not-met' }, 'not-stated'],
    [{ cvr: null, legalForm: null }, 'not-stated'],
  ] as const)('[EL2] %o is %s', (changes, outcome) => {
    expect(outcomeOf('cvr', changes)).toBe(outcome)
  })

  test('[EL3] preconditions stand as they were imported', () => {
    expect(outcomeOf('goldLabel', { goldLabel: 'plan' })).toBe('plan')
    expect(outcomeOf('boardBusiness', { boardBusiness: 'not-met' })).toBe('not-met')
    expect(outcomeOf('boardKnowledge', { boardKnowledge: null })).toBe('not-stated')
  })
})
