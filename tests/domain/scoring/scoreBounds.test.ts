import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scoreBounds } from '~/domain/scoring/scoreBounds.ts'
import { weightedTotal } from '~/domain/scoring/weightedTotal.ts'
import { compare, type Fraction, fraction, fromDecimal } from '~/lib/fraction.ts'
import vector from '~/domain/reference/missing-score-bounds-a.json' with { type: 'json' }
import { anyContest } from '../../support/arbitraries.ts'
import { type Given, setupWith } from '../../support/builders.ts'
import { contestWith, type PlainEntry, rankingOf, rowsOf } from '../../support/contests.ts'

const setup = setupWith({ criteria: [{}] })
const boundsOf = (entry: Omit<PlainEntry, 'caseNumber'>) =>
  scoreBounds(setup.criteria, setup.scale, rowsOf(setup, { ...entry, caseNumber: 'A' }))

const isWithin = (value: Fraction, { low, high }: { low: Fraction; high: Fraction }) =>
  compare(low, value) <= 0 && compare(value, high) <= 0

describe('[SC7] the bounds', () => {
  test('of the published example come out exactly', () => {
    const [low, high] = vector.input.scale
    const found = rankingOf({
      setup: setupWith({
        scale: { min: low!, max: high! },
        criteria: vector.input.weightsPercent.map((percent) => ({ weight: percent * 10 })),
      }),
      entries: vector.input.candidates.map(({ id, reviews }) => ({ caseNumber: id, reviews })),
    })
    expect(found).toHaveLength(3)
    for (const [id, expected] of Object.entries(vector.expected)) {
      expect(found.find(({ caseNumber }) => caseNumber === id)?.score.bounds).toEqual({
        low: fromDecimal(expected.low),
        high: fromDecimal(expected.high),
      })
    }
  })

  test('run a missing assessment over the whole scale', () => {
    expect(boundsOf({ reviews: [[4], [null]] })).toEqual({
      low: fraction(5n, 2n),
      high: fraction(9n, 2n),
    })
  })

  test('count the points of a begun assessment, so that the total of today may lie outside', () => {
    const held = boundsOf({ reviews: [[2], [5]], heldBack: ['R2'] })
    expect(held).toEqual({ low: fraction(7n, 2n), high: fraction(7n, 2n) })
  })

  test('leave recused assessors out', () => {
    const recused = boundsOf({ reviews: [[2], [null]], recused: ['R2'] })
    expect(recused).toEqual({ low: fraction(2n), high: fraction(2n) })
  })

  test('leave an abstention out, but run over the scale where all abstain', () => {
    expect(boundsOf({ reviews: [['abstained'], [3]] })?.low).toEqual(fraction(3n))
    expect(boundsOf({ reviews: [['abstained']] })).toEqual({
      low: fraction(1n),
      high: fraction(5n),
    })
    expect(boundsOf({ reviews: [] })).toEqual({ low: fraction(1n), high: fraction(5n) })
  })

  test('equal the total when nothing is missing', () => {
    fc.assert(
      fc.property(anyContest(), (plain) => {
        for (const { score } of rankingOf(plain)) {
          const isWhole = score.missingFrom.length === 0 && score.total !== null
          expect(isWhole ? score.bounds : null).toEqual(
            isWhole ? { low: score.total, high: score.total } : null,
          )
        }
      }),
    )
  })

  test('hold the total while what is missing has no points yet', () => {
    fc.assert(
      fc.property(anyContest({ gaps: false }), fc.nat(3), (plain, blanks) => {
        const blank: Given[] = plain.setup.criteria.map(() => null)
        const entries = plain.entries.map((entry) => ({
          ...entry,
          reviews: [...entry.reviews!, ...Array.from({ length: blanks }, () => blank)],
        }))
        for (const { score } of rankingOf({ ...plain, entries })) {
          expect(isWithin(score.total!, score.bounds)).toBe(true)
        }
      }),
    )
  })

  test('hold every total that can come when the missing points are given', () => {
    fc.assert(
      fc.property(anyContest(), fc.infiniteStream(fc.nat(40)), (plain, picks) => {
        const { contenders, criteria, scores } = contestWith(plain)
        const { min, max, step } = plain.setup.scale
        const anyPoint = (): Given =>
          min + step * ((picks.next().value ?? 0) % (1 + (max - min) / step))
        const completed = plain.entries.map((entry) => ({
          ...entry,
          heldBack: [],
          reviews: entry.reviews!.map((review) =>
            (review as readonly Given[]).map((given) => given ?? anyPoint()),
          ),
        }))
        const after = contestWith({ ...plain, entries: completed })
        for (const { caseNumber } of contenders) {
          const before = scoreBounds(criteria, plain.setup.scale, scores.assessmentsOf(caseNumber))
          const narrowed = scoreBounds(
            criteria,
            plain.setup.scale,
            after.scores.assessmentsOf(caseNumber),
          )
          expect(isWithin(narrowed!.low, before!) && isWithin(narrowed!.high, before!)).toBe(true)
        }
      }),
    )
  })

  test('are none where no criterion carries weight', () => {
    const weightless = setupWith({ criteria: [{ weight: 0 }] })
    expect(scoreBounds(weightless.criteria, weightless.scale, [])).toBeNull()
    expect(weightedTotal(weightless.criteria, [fraction(3n)])).toBeNull()
  })
})
