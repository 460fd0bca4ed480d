import { describe, expect, test } from 'vitest'
import { organisationsTwice } from '~/domain/portfolio/organisationsTwice.ts'
import { portfolioArea } from '../../support/portfolios.ts'

const [one, two] = ['13748136', '10150817']
const energy = (recommended: readonly string[] = []) =>
  portfolioArea({
    areaId: 'energi',
    candidates: [
      { caseNumber: '20-1', cvr: one },
      { caseNumber: '20-2', cvr: two },
      { caseNumber: '20-3', cvr: null },
      { caseNumber: '20-9', cvr: two },
    ],
    recommended,
  })
const sound = (recommended: readonly string[] = []) =>
  portfolioArea({
    areaId: 'lyd',
    candidates: [
      { caseNumber: '20-4', cvr: one },
      { caseNumber: '20-5', cvr: null },
      { caseNumber: '20-6', cvr: two, state: 'withdrawn', rank: null },
    ],
    recommended,
  })

describe('[PF1] one organisation in two areas', () => {
  test('is found by its CVR number among the applications that stand', () => {
    const [found, ...others] = organisationsTwice([energy(), sound()])
    expect(others).toEqual([])
    expect(found).toMatchObject({ cvr: one, isRecommendedTwice: false })
    expect(found!.applications.map(({ areaId, caseNumber }) => [areaId, caseNumber])).toEqual([
      ['energi', '20-1'],
      ['lyd', '20-4'],
    ])
  })

  test('is recommended twice only when both of its areas recommend it', () => {
    const isTwice = (first: readonly string[], second: readonly string[]) =>
      organisationsTwice([energy(first), sound(second)])[0]?.isRecommendedTwice
    expect(isTwice(['20-1'], [])).toBe(false)
    expect(isTwice(['20-1'], ['20-5'])).toBe(false)
    expect(isTwice(['20-1'], ['20-4'])).toBe(true)
  })

  test('stands in two areas with two fields of an open area, not with the same one or none', () => {
    const inOpen = (...fields: readonly (string | null)[]) =>
      organisationsTwice([
        portfolioArea({
          areaId: 'nye',
          kind: 'open',
          candidates: fields.map((proposedField, index) => ({
            caseNumber: `20-${index}`,
            cvr: one,
            proposedField,
          })),
        }),
      ]).length
    expect(inOpen('Rum', 'Vand')).toBe(1)
    expect(inOpen('Rum', ' rum')).toBe(0)
    expect(inOpen('Rum', null)).toBe(0)
    expect(inOpen(null, 'Rum', 'Vand')).toBe(1)
  })

  test('is the same in any order', () => {
    const area = energy()
    const turned = { ...area, candidates: area.candidates.toReversed() }
    expect(organisationsTwice([sound(), turned])).toEqual(organisationsTwice([area, sound()]))
  })
})
