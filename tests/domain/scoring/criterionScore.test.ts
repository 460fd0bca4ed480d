import { describe, expect, test } from 'vitest'
import { countingRows, criterionScore, pointsOf } from '~/domain/scoring/criterionScore.ts'
import { halves, meanOfHalves } from '~/domain/scoring/halves.ts'
import { fraction } from '~/lib/fraction.ts'
import { criterionId, type Given, markOf, setupWith } from '../../support/builders.ts'
import { rowsOf } from '../../support/contests.ts'

const k1 = criterionId('k1')
const scoreOf = (...given: readonly Given[]) =>
  criterionScore(
    k1,
    rowsOf(setupWith({ criteria: [{}] }), {
      caseNumber: 'A',
      reviews: given.map((mark) => [mark]),
    }),
  )

describe('a criterion', () => {
  test('[SC3] has the exact mean of its counted points', () => {
    expect(scoreOf(4, 4, 5).mean).toEqual(fraction(13n, 3n))
    expect(scoreOf(2.5, 3).mean).toEqual(fraction(11n, 4n))
  })

  test('[SC2] counts no abstention, no inapplicable and no unscored mark as a zero', () => {
    const score = scoreOf(4, 'abstained', 'not-applicable', null)
    expect(score.mean).toEqual(fraction(4n))
    expect(score.counted).toEqual([{ assessorId: 'R1', points: 4 }])
  })

  test('[SC3] without a counted point has no mean', () => {
    expect(scoreOf('abstained', null).mean).toBeNull()
    expect(scoreOf().mean).toBeNull()
  })

  test('[SC3] that all found inapplicable waits for a ruling, a mixture does not', () => {
    expect(scoreOf('not-applicable', 'not-applicable').isInapplicableToAll).toBe(true)
    expect(scoreOf('not-applicable', 'abstained').isInapplicableToAll).toBe(false)
    expect(scoreOf('not-applicable', 3).isInapplicableToAll).toBe(false)
    expect(scoreOf().isInapplicableToAll).toBe(false)
  })

  test('[SC1] counts assessments that are handed in by somebody who is not recused', () => {
    const entry = {
      caseNumber: 'A',
      reviews: [[1], [2], [3], [null]],
      heldBack: ['R2'],
      recused: ['R3'],
    }
    const counting = countingRows(rowsOf(setupWith({ criteria: [{}] }), entry))
    expect(counting.map(({ assessorId }) => assessorId)).toEqual(['R1'])
  })

  test('[SC6] keeps halves whole', () => {
    expect([-1.5, 0, 0.5, 4].map(halves)).toEqual([-3, 0, 1, 8])
    expect(meanOfHalves(7, 2)).toEqual(fraction(7n, 4n))
    expect(pointsOf(markOf(2.5) ?? undefined)).toBe(2.5)
    expect(pointsOf(undefined)).toBeUndefined()
  })
})
