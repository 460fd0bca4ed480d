import { describe, expect, test } from 'vitest'
import { applicationScore } from '~/domain/scoring/applicationScore.ts'
import { fraction } from '~/lib/fraction.ts'
import { setupWith } from '../../support/builders.ts'
import { contestWith, type PlainEntry, rankingOf, rowsOf } from '../../support/contests.ts'

const setup = setupWith({ criteria: [{ weight: 600 }, { weight: 400 }] })

function scoreOf(entry: Omit<PlainEntry, 'caseNumber'>) {
  const rows = rowsOf(setup, { ...entry, caseNumber: 'A' })
  return applicationScore(setup.criteria, setup.scale, rows, rows)
}

describe('the score of an application', () => {
  test('[SC4] has its total, and each assessor has an own one', () => {
    const score = scoreOf({
      reviews: [
        [4, 5],
        [2, 3],
      ],
    })
    expect(score.total).toEqual(fraction(17n, 5n))
    expect(score.ownTotals).toEqual([
      { assessorId: 'R1', total: fraction(22n, 5n) },
      { assessorId: 'R2', total: fraction(12n, 5n) },
    ])
    expect(score.spread).toEqual(fraction(2n))
  })

  test('[SC2] gives no own total to an assessor who abstained, and no spread of one', () => {
    const score = scoreOf({
      reviews: [
        [4, 5],
        [2, 'abstained'],
      ],
    })
    expect(score.ownTotals[1]).toEqual({ assessorId: 'R2', total: null })
    expect(score.spread).toBeNull()
    expect(score.total).toEqual(fraction(19n, 5n))
  })

  test('[SC7] names whose assessment is missing', () => {
    const score = scoreOf({
      reviews: [
        [4, 5],
        [null, 3],
        [1, 1],
      ],
      recused: ['R3'],
    })
    expect(score.countingAssessments).toBe(1)
    expect(score.missingFrom).toEqual(['R2'])
  })

  test('[SC7] without any assessment may come to anything on the scale', () => {
    const score = scoreOf({ reviews: [] })
    expect(score.total).toBeNull()
    expect(score.bounds).toEqual({ low: fraction(1n), high: fraction(5n) })
  })
})

describe('[SC5] with the panel for a basis', () => {
  const panelled = setupWith({ criteria: [{ weight: 600 }, { weight: 400 }], basis: 'panel' })
  const entry = {
    caseNumber: 'A',
    reviews: [
      [1, 1],
      [3, 1],
    ],
  }

  test('the total is the panel points, the spread is still the assessors', () => {
    const [candidate] = rankingOf({ setup: panelled, entries: [{ ...entry, panel: [5, 4] }] })
    expect(candidate?.score.total).toEqual(fraction(23n, 5n))
    expect(candidate?.score.bounds).toEqual({ low: fraction(23n, 5n), high: fraction(23n, 5n) })
    expect(candidate?.score.spread).toEqual(fraction(6n, 5n))
    expect(candidate?.score.countingAssessments).toBe(2)
  })

  test('a criterion without panel points is never filled from the assessors', () => {
    const [candidate] = rankingOf({ setup: panelled, entries: [{ ...entry, panel: [5, null] }] })
    expect(candidate?.state).toBe('incomplete')
    expect(candidate?.reasons).toEqual([{ code: 'no-points', criterionId: 'k2' }])
    expect(candidate?.score.bounds).toEqual({ low: fraction(17n, 5n), high: fraction(5n) })
  })

  test('panel points move nothing while the basis is the mean', () => {
    const plain = { ...panelled, basis: 'mean' as const }
    const [candidate] = rankingOf({ setup: plain, entries: [{ ...entry, panel: [5, 5] }] })
    expect(candidate?.score.total).toEqual(fraction(8n, 5n))
  })
})

test('[SC3] a criterion left out of the area leaves the others their proportion', () => {
  const three = setupWith({ criteria: [{ weight: 200 }, { weight: 300 }, { weight: 500 }] })
  const contest = { setup: three, entries: [{ caseNumber: 'A', reviews: [[5, 1, 1]] }] }
  expect(rankingOf({ ...contest, leftOut: ['k3'] })[0]?.score.total).toEqual(fraction(13n, 5n))
  expect(contestWith({ ...contest, leftOut: ['k3'] }).criteria).toHaveLength(2)
})
