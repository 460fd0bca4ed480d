import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { weightCurve } from '~/domain/statistics/weights/weightCurve.ts'
import { add, compare, fraction, multiply, subtract, toNumber } from '~/lib/fraction.ts'

const whole = (values: readonly number[]) => values.map((value) => fraction(BigInt(value)))
const shares = (weights: readonly number[]) => {
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return weights.map((weight) => fraction(BigInt(weight), BigInt(sum)))
}
const stretches = (
  means: readonly (readonly number[])[],
  weights: readonly number[],
  best = 'high',
) =>
  weightCurve(
    { means: means.map(whole), weights: shares(weights), best: best as 'high' | 'low' },
    0,
  ).leads.map(({ from, to, leaders }) => [toNumber(from), toNumber(to), leaders])

describe('[CE15] the curve of a weight', () => {
  test('changes lead where the lines cross, and only there', () => {
    // 5 − 4t against 1 + 4t: they meet at a half.
    expect(
      stretches(
        [
          [1, 5],
          [5, 1],
        ],
        [50, 50],
      ),
    ).toEqual([
      [0, 0.5, [0]],
      [0.5, 1, [1]],
    ])
    // A third that is best in the middle alone, between 1/3 and 2/3.
    expect(
      stretches(
        [
          [1, 5],
          [5, 1],
          [4, 4],
        ],
        [50, 50],
      ),
    ).toEqual([
      [0, 0.25, [0]],
      [0.25, 0.75, [2]],
      [0.75, 1, [1]],
    ])
    expect(
      stretches(
        [
          [5, 1],
          [1, 5],
        ],
        [50, 50],
        'low',
      ),
    ).toEqual([
      [0, 0.5, [0]],
      [0.5, 1, [1]],
    ])
  })

  test('names all who are level all the way, and who pulls ahead of a tie at once', () => {
    expect(
      stretches(
        [
          [3, 3],
          [3, 3],
          [2, 3],
        ],
        [50, 50],
      ),
    ).toEqual([[0, 1, [0, 1]]])
    expect(stretches([], [50, 50])).toEqual([])
  })

  test('keeps the others in proportion, and shares the rest evenly where they have none', () => {
    const lines = (weights: readonly number[]) =>
      weightCurve(
        { means: [whole([5, 4, 1])], weights: shares(weights), best: 'high' },
        0,
      ).lines.map(({ atNone, atAll }) => [toNumber(atNone), toNumber(atAll)])
    expect(lines([40, 40, 20])).toEqual([[3, 5]])
    expect(lines([100, 0, 0])).toEqual([[2.5, 5]])
  })

  test('covers every weight, with nobody above who leads, and passes through the totals', () => {
    const point = fc.integer({ min: 1, max: 5 })
    const row = fc.array(point, { minLength: 3, maxLength: 3 })
    const weights = fc
      .array(fc.integer({ min: 0, max: 50 }), { minLength: 3, maxLength: 3 })
      .filter((values) => values.some((value) => value > 0))
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 6 }),
        weights,
        fc.constantFrom('high' as const, 'low' as const),
        fc.integer({ min: 0, max: 2 }),
        (rows, given, best, criterion) => {
          const [means, own] = [rows.map(whole), shares(given)]
          const { lines, leads } = weightCurve({ means, weights: own, best }, criterion)
          const valueAt = (index: number, t: ReturnType<typeof fraction>) =>
            add(
              lines[index]!.atNone,
              multiply(t, subtract(lines[index]!.atAll, lines[index]!.atNone)),
            )
          expect(toNumber(leads[0]!.from)).toBe(0)
          expect(toNumber(leads.at(-1)!.to)).toBe(1)
          expect(leads.slice(1).map(({ from }) => from)).toEqual(
            leads.slice(0, -1).map(({ to }) => to),
          )
          for (const { from, to, leaders } of leads) {
            for (const t of [from, to]) {
              for (const index of lines.keys()) {
                const order = compare(valueAt(leaders[0]!, t), valueAt(index, t))
                expect(best === 'high' ? order : -order).toBeGreaterThanOrEqual(0)
              }
            }
          }
          for (const [index, mean] of means.entries()) {
            const total = mean.reduce((sum, m, c) => add(sum, multiply(own[c]!, m)), fraction(0n))
            expect(valueAt(index, own[criterion]!)).toEqual(total)
          }
        },
      ),
    )
  })
})
