import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import s1 from '~/domain/reference/posterior-rank-s1.json' with { type: 'json' }
import { bestCounter, bestPoints } from '~/domain/statistics/crossed/bestCounter.ts'
import { crossedNodes } from '~/domain/statistics/crossed/crossedNodes.ts'
import { crossedPosteriorSteps } from '~/domain/statistics/crossed/crossedPosterior.ts'
import { expectedRanks } from '~/domain/statistics/crossed/expectedRanks.ts'
import type { Review } from '~/domain/statistics/crossed/Review.ts'
import { varianceGrid } from '~/domain/statistics/crossed/varianceGrid.ts'
import { workbenchPrior } from '~/domain/statistics/crossed/workbenchPrior.ts'
import { normalCdf } from '~/domain/statistics/numerics/normalCdf.ts'
import { normalQuantile } from '~/domain/statistics/numerics/normalQuantile.ts'
import { xoshiro128 } from '~/domain/statistics/numerics/xoshiro128.ts'
import { finish } from '~/lib/steps.ts'

const reviews: readonly Review[] = s1.input.reviews
const ids = [...new Set(reviews.map(({ application }) => application))].toSorted()

const posteriorOf = (
  rows: readonly Review[],
  { range = 4, best = 'high', contests = [] as readonly (readonly string[])[] } = {},
) =>
  finish(
    crossedPosteriorSteps(rows, {
      prior: workbenchPrior(range),
      best: best as 'high' | 'low',
      contests,
    }),
  )

const plain = posteriorOf(reviews, { contests: [ids] })
const ranksOf = ({ better, theta }: typeof plain) =>
  expectedRanks(better, theta.length, [...theta.keys()])

describe('[ST2] [ST3] the posterior', () => {
  test('changes no digit with the order of the reviews', () => {
    const shuffled = reviews.toSorted((a, b) => a.y - b.y)
    expect(posteriorOf(shuffled, { contests: [ids] })).toEqual(plain)
  })

  test('gives ranks that sum to all ranks, and pairs that sum to 1', () => {
    const count = ids.length
    expect(ranksOf(plain).reduce((a, b) => a + b)).toBeCloseTo((count * (count + 1)) / 2, 10)
    for (let a = 0; a < count; a += 1) {
      for (let b = 0; b < a; b += 1) {
        expect(plain.better[a * count + b]! + plain.better[b * count + a]!).toBe(1)
      }
    }
    expect(plain.bestShares[0]!.reduce((a, b) => a + b)).toBeCloseTo(1, 12)
  })

  test('turns round with the scale, and grows with it', () => {
    const turned = posteriorOf(
      reviews.map((review) => ({ ...review, y: 6 - review.y })),
      { best: 'low', contests: [ids] },
    )
    for (const [index, rank] of ranksOf(turned).entries()) {
      expect(rank).toBeCloseTo(ranksOf(plain)[index]!, 9)
      expect(turned.theta[index]).toBeCloseTo(-plain.theta[index]!, 9)
      expect(turned.bestShares[0]![index]).toBeCloseTo(plain.bestShares[0]![index]!, 3)
    }
    const tenfold = posteriorOf(
      reviews.map((review) => ({ ...review, y: review.y * 10 })),
      { range: 40 },
    )
    expect(tenfold.sd.kappa).toBeCloseTo(10 * plain.sd.kappa, 6)
    for (const [index, rank] of ranksOf(tenfold).entries()) {
      expect(rank).toBeCloseTo(ranksOf(plain)[index]!, 8)
    }
  })

  test('is another on a wider scale, where an assessor may differ more', () => {
    const wider = posteriorOf(reviews, { range: 9 })
    expect(wider.sd.kappa).toBeGreaterThan(plain.sd.kappa + 0.02)
  })

  test('is all numbers for one review, one assessor, and scores without a difference', () => {
    const few: readonly (readonly Review[])[] = [
      [{ application: 'A', assessor: 'R', y: 3 }],
      ['A', 'B', 'C'].map((application, index) => ({
        application,
        assessor: 'R',
        y: 3 + index / 2,
      })),
      ['A', 'B', 'C'].flatMap((application) =>
        ['R', 'S'].map((assessor) => ({ application, assessor, y: 4 })),
      ),
    ]
    for (const rows of few) {
      const own = [...new Set(rows.map(({ application }) => application))]
      const found = posteriorOf(rows, { contests: [own] })
      const numbers = [
        found.mu,
        ...Object.values(found.sd),
        ...found.theta,
        ...found.thetaSd,
        ...found.severity,
        ...found.severitySd,
        ...found.better,
        ...found.bestShares.flat(),
      ]
      expect(numbers.every(Number.isFinite)).toBe(true)
    }
    const equal = posteriorOf(few[2]!, { contests: [['A', 'B', 'C']] })
    for (const share of equal.bestShares[0]!) expect(share).toBeCloseTo(1 / 3, 2)
    expect(ranksOf(equal)).toEqual([2, 2, 2].map((rank) => expect.closeTo(rank, 9) as number))
  })

  test('turns down a contest with an application nobody has scored', () => {
    expect(() => posteriorOf(reviews, { contests: [['X1', 'P01']] })).toThrow('no review of X1')
  })
})

/** A model that stands still: independent thetas that share one effect. */
const stillModel = (
  mean: readonly number[],
  own: readonly number[],
  shared: readonly number[],
) => ({
  unknowns: shared.length / mean.length,
  mean: Float64Array.from(mean),
  own: Float64Array.from(own),
  shared: Float64Array.from(shared),
  variance: new Float64Array(mean.length),
  update: () => undefined,
})

describe('[ST3] the chance to be best', () => {
  test('of three that are alike is a third, and of two is their pair', () => {
    const counter = bestCounter([0, 1, 2], stillModel([1, 1, 1], [1, 1, 1], [1, 2, 3]), 1)
    counter.take(1)
    const [first, second, third] = counter.shares()
    expect(first! + second! + third!).toBeCloseTo(1, 12)
    const alike = bestCounter([0, 1, 2], stillModel([1, 1, 1], [1, 1, 1], [0, 0, 0]), 1)
    alike.take(1)
    for (const share of alike.shares()) expect(share).toBeCloseTo(1 / 3, 6)
    // A third that is far behind leaves the pair, whose difference has variance 1 + 4 + 3² here.
    const pair = bestCounter([0, 1, 2], stillModel([1, 0, -60], [1, 2, 1], [4, 1, 1]), 1)
    pair.take(1)
    expect(pair.shares()[0]).toBeCloseTo(normalCdf(1 / Math.sqrt(14)), 3)
  })

  test('is what drawing at random gives, and keeps still when the points are many more', () => {
    const nodes = crossedNodes(reviews, workbenchPrior(4))
    const members = [3, 7, 8, 9, 11, 13]
    const [few, many] = [bestPoints, 8 * bestPoints].map((points) =>
      bestCounter(members, nodes.known, 1, points),
    )
    const next = xoshiro128([1, 2, 3, 4])
    const normal = () => normalQuantile((next() + 0.5) / 4_294_967_296)
    const drawn = members.map(() => 0)
    const { unknowns } = nodes.known
    let [done, mass] = [0, 0]
    const draws = 30_000
    for (let node = 0; node < nodes.grid.count; node += 1) {
      nodes.standAt(node)
      few!.take(nodes.grid.weight[node]!)
      many!.take(nodes.grid.weight[node]!)
      mass += nodes.grid.weight[node]!
      for (; done < mass * draws; done += 1) {
        const w = Array.from({ length: unknowns }, normal)
        const values = members.map((i) =>
          w.reduce(
            (sum, z, m) => sum + nodes.known.shared[i * unknowns + m]! * z,
            nodes.known.mean[i]! + nodes.known.own[i]! * normal(),
          ),
        )
        drawn[values.indexOf(Math.max(...values))]! += 1 / draws
      }
    }
    for (const [index, share] of few!.shares().entries()) {
      expect(Math.abs(share - many!.shares()[index]!)).toBeLessThan(0.002)
      expect(Math.abs(share - drawn[index]!)).toBeLessThan(0.01)
    }
    for (const [index, ranks] of few!.ranks().entries()) {
      expect(ranks.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12)
      expect(Math.abs(ranks[0]! - drawn[index]!)).toBeLessThan(0.015)
      for (const [place, chance] of ranks.entries()) {
        expect(Math.abs(chance - many!.ranks()[index]![place]!)).toBeLessThan(0.01)
      }
    }
  })
})

describe('[ST3] the grid', () => {
  test('integrates a density whose mean is known', () => {
    // Independent: a normal around 0.5, down to a speck; a triangle up to 2; and a uniform.
    fc.assert(
      fc.property(fc.double({ min: 0.0005, max: 0.15, noNaN: true }), (spread) => {
        const range = { from: 0, to: 2 }
        const grid = varianceGrid(
          { tau: range, kappa: range, sigma: range },
          (tau) => (kappa) => -0.5 * ((tau - 0.5) / spread) ** 2 + Math.log(kappa),
        )
        const mean = (values: Float64Array) =>
          values.reduce((sum, value, index) => sum + value * grid.weight[index]!, 0)
        expect(mean(grid.tau)).toBeCloseTo(0.5, 4)
        expect(mean(grid.kappa)).toBeCloseTo(4 / 3, 5)
        expect(mean(grid.sigma)).toBeCloseTo(1, 5)
      }),
      { numRuns: 8 },
    )
  })
})
