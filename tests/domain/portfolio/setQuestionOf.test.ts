import { describe, expect, test } from 'vitest'
import type { PortfolioArea } from '~/domain/portfolio/PortfolioArea.ts'
import { setQuestionOf } from '~/domain/portfolio/setQuestionOf.ts'
import { fraction } from '~/lib/fraction.ts'
import { setupWith } from '../../support/builders.ts'
import { portfolioArea, setupWithFrames } from '../../support/portfolios.ts'

const setup = setupWithFrames({ ufm: { 2022: 8, 2021: 9 }, deb: { 2021: null, 2022: 7 } })
const area = portfolioArea({
  areaId: 'energi',
  candidates: [
    { caseNumber: '20-1', amounts: { ufm: { 2021: 3, 2024: 9 }, deb: { 2022: 2 } } },
    { caseNumber: '20-2', state: 'incomplete', rank: null },
  ],
})

const valuesIn = (of: PortfolioArea, scale = setup.scale) =>
  setQuestionOf({ ...setup, scale }, [of]).areas[0]!.choices.map(({ value }) => value)

const withTotals = (...totals: readonly (readonly [numerator: bigint, denominator: bigint])[]) => {
  const { candidates, ...rest } = portfolioArea({
    areaId: 'energi',
    candidates: totals.map((_, index) => ({ caseNumber: `20-${index}`, rank: index + 1 })),
  })
  return {
    ...rest,
    candidates: candidates.map((candidate, index) => ({
      ...candidate,
      total: fraction(...totals[index]!),
    })),
  }
}

describe('[PF1] the question of the set', () => {
  test('is about the ranked and the decided frames, by funder and year', () => {
    const { limits, areas } = setQuestionOf(setup, [area])
    expect(limits.map(({ funderId, year, amount }) => [funderId, year, amount])).toEqual([
      ['ufm', 2021, 9],
      ['ufm', 2022, 8],
      ['deb', 2022, 7],
    ])
    expect(areas).toMatchObject([
      { areaId: 'energi', places: 1, choices: [{ caseNumber: '20-1', amounts: [3, 0, 2] }] },
    ])
  })

  test('puts the totals over one denominator', () => {
    expect(valuesIn(withTotals([7n, 2n], [10n, 3n], [3n, 1n]))).toEqual([21n, 20n, 18n])
  })

  test('turns the totals round where low is best', () => {
    const { scale } = setupWith({ scale: { min: 1, max: 5, best: 'low' } })
    expect(valuesIn(withTotals([3n, 2n], [5n, 1n]), scale)).toEqual([9n, 2n])
  })

  test('makes even the worst of a scale from nothing worth a step', () => {
    const from = (min: number, best: 'high' | 'low') =>
      setupWith({ scale: { min, max: 2, step: 0.5, best } }).scale
    expect(valuesIn(withTotals([0n, 1n], [2n, 1n]), from(0, 'high'))).toEqual([1n, 5n])
    expect(valuesIn(withTotals([-1n, 1n], [2n, 1n]), from(-1, 'high'))).toEqual([1n, 7n])
    expect(valuesIn(withTotals([-1n, 1n], [2n, 1n]), from(-1, 'low'))).toEqual([7n, 1n])
  })

  test('[SE3] knows fields in open areas only, without capitals and surrounding space', () => {
    const fieldIn = (kind: PortfolioArea['kind']) =>
      setQuestionOf(setup, [
        portfolioArea({
          areaId: 'nye',
          kind,
          candidates: [{ caseNumber: '20-1', proposedField: ' Rum' }],
        }),
      ]).areas[0]!.choices[0]!.field
    expect([fieldIn('open'), fieldIn('strength')]).toEqual(['rum', null])
  })
})
