import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import vector from '~/domain/reference/weight-robustness-a.json' with { type: 'json' }
import { robustRadius } from '~/domain/statistics/weights/robustRadius.ts'
import { smallestShift } from '~/domain/statistics/weights/smallestShift.ts'
import { stabilityInterval } from '~/domain/statistics/weights/stabilityInterval.ts'
import {
  leadOf,
  leadsBetween,
  quotient,
  type WeightedLead,
} from '~/domain/statistics/weights/WeightedLead.ts'
import {
  add,
  compare,
  type Fraction,
  fraction,
  multiply,
  subtract,
  toNumber,
  zero,
} from '~/lib/fraction.ts'

const { input, expected, tolerance } = vector
const tenths = (value: number): Fraction => fraction(BigInt(Math.round(value * 10)), 10n)
const weights = input.weightsPercent.map((weight) => fraction(BigInt(weight), 100n))
const means = input.criterionMeans.map((row) => row.map(tenths))
const leadOver = (rival: number): WeightedLead => ({
  weights,
  leads: leadsBetween(means[0]!, means[rival]!, 'high'),
})
const percent = (share: Fraction): number => toNumber(multiply(share, fraction(100n)))

describe('[ST5] the published example', () => {
  test.each(expected.stabilityInterval)(
    'keeps its leader while criterion $criterion weighs from $lowPercent to $highPercent per cent',
    ({ criterion, lowPercent, highPercent }) => {
      const { low, high } = stabilityInterval([1, 2, 3].map(leadOver), criterion - 1)
      expect(Math.abs(percent(low) - lowPercent)).toBeLessThan(tolerance.stabilityInterval)
      expect(Math.abs(percent(high) - highPercent)).toBeLessThan(tolerance.stabilityInterval)
    },
  )

  test('ties with its rivals by these shifts of weight', () => {
    const { P2, P3 } = expected.minimumShift
    for (const [rival, found] of [
      [1, P2],
      [2, P3],
    ] as const) {
      const shift = smallestShift(leadOver(rival))!
      expect(percent(shift.share)).toBe(Number(found.points))
      expect(
        shift.plan.map(({ from, to, share }) => ({
          fromCriterion: from + 1,
          toCriterion: to + 1,
          points: percent(share),
        })),
      ).toEqual(found.plan)
    }
    expect(smallestShift(leadOver(3))).toBeNull()
  })

  test('has this robust radius against each', () => {
    const { P2, P3 } = expected.robustRadiusPercent
    expect(Math.abs(percent(robustRadius(leadOver(1))!) - P2)).toBeLessThan(1e-6)
    expect(Math.abs(percent(robustRadius(leadOver(2))!) - P3)).toBeLessThan(1e-6)
    expect(robustRadius(leadOver(3))).toBeNull()
  })
})

/** Whole permille that sum to 1000, and leads in halves over 1 to 3, with the first not behind. */
const anyLead = fc
  .integer({ min: 2, max: 6 })
  .chain((count) =>
    fc.record({
      raw: fc.array(fc.integer({ min: 0, max: 400 }), { minLength: count, maxLength: count }),
      halves: fc.array(fc.integer({ min: -8, max: 8 }), { minLength: count, maxLength: count }),
      over: fc.integer({ min: 1, max: 3 }),
    }),
  )
  .filter(({ raw }) => raw.some((weight) => weight > 0))
  .map(({ raw, halves, over }): WeightedLead => {
    const sum = BigInt(raw.reduce((total, weight) => total + weight, 0))
    return {
      weights: raw.map((weight) => fraction(BigInt(weight), sum)),
      leads: halves.map((half) => fraction(BigInt(half), BigInt(2 * over))),
    }
  })
  .map((lead) =>
    leadOf(lead).numerator < 0n
      ? { ...lead, leads: lead.leads.map((one) => subtract(zero, one)) }
      : lead,
  )

const withWeight = ({ weights, leads }: WeightedLead, criterion: number, weight: Fraction) => {
  const rest = subtract(fraction(1n), weights[criterion]!)
  return {
    leads,
    weights: weights.map((other, index) =>
      index === criterion
        ? weight
        : multiply(quotient(other, rest), subtract(fraction(1n), weight)),
    ),
  }
}

describe('[ST5] weights', () => {
  test('at an end of a stability interval tie, unless it is an end of all weights', () => {
    fc.assert(
      fc.property(anyLead, fc.nat(5), (lead, pick) => {
        const criterion = pick % lead.weights.length
        fc.pre(compare(lead.weights[criterion]!, fraction(1n)) < 0)
        const { low, high } = stabilityInterval([lead], criterion)
        expect(compare(low, lead.weights[criterion]!)).toBeLessThanOrEqual(0)
        expect(compare(high, lead.weights[criterion]!)).toBeGreaterThanOrEqual(0)
        for (const end of [low, high]) {
          const ahead = leadOf(withWeight(lead, criterion, end))
          const isOutermost = end.numerator === 0n || compare(end, fraction(1n)) === 0
          expect(isOutermost ? ahead.numerator >= 0n : ahead.numerator === 0n).toBe(true)
        }
      }),
    )
  })

  test('moved by the plan tie exactly, and by no less than it', () => {
    fc.assert(
      fc.property(anyLead, (lead) => {
        const shift = smallestShift(lead)
        const least = lead.leads.reduce((a, b) => (compare(a, b) < 0 ? a : b))
        expect(shift === null).toBe(least.numerator > 0n)
        fc.pre(shift !== null)
        const moved = [...lead.weights]
        for (const { from, to, share } of shift.plan) {
          moved[from] = subtract(moved[from]!, share)
          moved[to] = add(moved[to]!, share)
        }
        expect(moved.every(({ numerator }) => numerator >= 0n)).toBe(true)
        expect(leadOf({ ...lead, weights: moved }).numerator).toBe(0n)
        expect(compare(shift.share, leastByTheDual(lead))).toBe(0)
      }),
    )
  })

  test('handed out anew within the robust radius leave the first ahead or tied', () => {
    fc.assert(
      fc.property(anyLead, (lead) => {
        const radius = robustRadius(lead)
        fc.pre(radius !== null)
        const ahead = lead.leads.map((_, given) =>
          leadOf({
            ...lead,
            weights: lead.weights.map((weight, index) =>
              add(
                multiply(weight, subtract(fraction(1n), radius)),
                index === given ? radius : zero,
              ),
            ),
          }),
        )
        expect(ahead.every(({ numerator }) => numerator >= 0n)).toBe(true)
        expect(ahead.some(({ numerator }) => numerator === 0n)).toBe(true)
      }),
    )
  })

  test('that all lie on one criterion spread evenly over the others', () => {
    const lead = {
      weights: [fraction(1n), zero, zero],
      leads: [fraction(1n), fraction(-1n), fraction(-3n)],
    }
    expect(stabilityInterval([lead], 0)).toEqual({ low: fraction(2n, 3n), high: fraction(1n) })
  })

  test('where low is best speak for the lower', () => {
    expect(leadsBetween([fraction(1n)], [fraction(3n)], 'low')).toEqual([fraction(2n)])
  })
})

/**
 * The least moved weight by another road, the dual programme: at a price for lost lead each criterion is
 * moved whole at a surplus or not at all; the best bound is the optimum.
 */
function leastByTheDual({ weights, leads }: WeightedLead): Fraction {
  const least = leads.reduce((a, b) => (compare(a, b) < 0 ? a : b))
  const lead = leadOf({ weights, leads })
  if (lead.numerator === 0n) return zero
  const prices = leads.map((own) => subtract(own, least)).filter(({ numerator }) => numerator > 0n)
  const bounds = prices.map((price) => {
    // With the multiplier 1/price each criterion above it is moved whole at a loss of its surplus.
    const surplus = leads.reduce((sum, own, index) => {
      const excess = subtract(quotient(subtract(own, least), price), fraction(1n))
      return excess.numerator > 0n ? add(sum, multiply(weights[index]!, excess)) : sum
    }, zero)
    return subtract(quotient(lead, price), surplus)
  })
  return bounds.reduce((best, bound) => (compare(bound, best) > 0 ? bound : best), zero)
}
