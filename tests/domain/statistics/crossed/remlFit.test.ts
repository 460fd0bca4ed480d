import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import penicillin from '~/domain/reference/crossed-re-penicillin.json' with { type: 'json' }
import s1 from '~/domain/reference/crossed-re-s1.json' with { type: 'json' }
import s3 from '~/domain/reference/crossed-re-s3.json' with { type: 'json' }
import leastSquares from '~/domain/reference/least-squares-severity-s1.json' with { type: 'json' }
import { conditional } from '~/domain/statistics/crossed/conditional.ts'
import { crossedDesign } from '~/domain/statistics/crossed/CrossedDesign.ts'
import { crossedSolver } from '~/domain/statistics/crossed/crossedSolver.ts'
import { intraclass } from '~/domain/statistics/crossed/intraclass.ts'
import { leastSquaresSeverity } from '~/domain/statistics/crossed/leastSquaresSeverity.ts'
import { remlFit } from '~/domain/statistics/crossed/remlFit.ts'
import type { Review } from '~/domain/statistics/crossed/Review.ts'
import { arctan } from '~/domain/statistics/numerics/arctan.ts'
import { solveSymmetric } from '~/domain/statistics/numerics/solveSymmetric.ts'
import { denseModel } from '../../../support/denseModel.ts'

const reviewsOf = (rows: readonly (readonly (string | number)[])[]): readonly Review[] =>
  rows.map(([application, assessor, y]) => ({
    application: String(application),
    assessor: String(assessor),
    y: Number(y),
  }))

const plates: readonly Review[] = penicillin.input.plates.flatMap((application, row) =>
  penicillin.input.samples.map((assessor, column) => ({
    application,
    assessor,
    y: penicillin.input.y[row]![column]!,
  })),
)

const farthest = (found: ReadonlyMap<string, number>, wanted: Readonly<Record<string, number>>) =>
  Math.max(...Object.entries(wanted).map(([id, value]) => Math.abs(found.get(id)! - value)))

describe('[ST3] restricted maximum likelihood', () => {
  test.each([
    ['Penicillin', plates, penicillin.expected.exact, 0.001],
    ['S1', reviewsOf(s1.input.reviews), s1.expected, s1.tolerance.blup],
    [
      'S3, with no spread of assessors',
      reviewsOf(s3.input.reviews),
      s3.expected,
      s3.tolerance.blup,
    ],
  ] as const)('is that of lme4 for %s', (_, reviews, expected, tolerance) => {
    const fit = remlFit(reviews)
    const close = (found: number, wanted: number, within: number) =>
      expect(Math.abs(found - wanted)).toBeLessThan(within)
    close(fit.criterion, expected.remlCriterion, 1e-5)
    close(fit.intercept, expected.fixedIntercept, 1e-5)
    close(fit.interceptSe, expected.fixedInterceptSE, 1e-4)
    close(fit.sd.tau, expected.sdApplication, 1e-4)
    close(fit.sd.kappa, expected.sdAssessor, 1e-4)
    close(fit.sd.sigma, expected.sdResidual, 1e-4)
    expect(farthest(fit.theta, expected.blupApplication)).toBeLessThan(tolerance)
    expect(farthest(fit.severity, expected.blupAssessor)).toBeLessThan(tolerance)
    expect(farthest(fit.conditionalSd, expected.condSdApplication)).toBeLessThan(1e-4)
    expect(fit.sd.kappa === 0).toBe(expected.singular)
  })

  test('has the printed numbers of Penicillin', () => {
    const { published } = penicillin.expected
    const { criterion, sd, intercept } = remlFit(plates)
    const within = penicillin.tolerance.published
    expect(Math.abs(criterion - published.remlCriterion)).toBeLessThan(within)
    expect(Math.abs(sd.tau - published.sdPlate)).toBeLessThan(within)
    expect(Math.abs(sd.kappa - published.sdSample)).toBeLessThan(within)
    expect(Math.abs(sd.sigma - published.sdResidual)).toBeLessThan(within)
    expect(Math.abs(intercept - published.intercept)).toBeLessThan(penicillin.tolerance.intercept)
  })
})

const anyReviews = fc
  .array(
    fc.record({
      application: fc.constantFrom('A', 'B', 'C', 'D', 'E'),
      assessor: fc.constantFrom('R1', 'R2', 'R3', 'R4'),
      y: fc.integer({ min: 10, max: 50 }).map((tenths) => tenths / 10),
    }),
    { minLength: 2, maxLength: 16 },
  )
  .map((rows) => [...new Map(rows.map((row) => [row.application + row.assessor, row])).values()])
  .filter((rows) => rows.length > 1)

describe('[ST3] the system of the assessors alone', () => {
  test('says the same as the whole covariance matrix, whatever is missing', () => {
    const anySd = fc.double({ min: 0.05, max: 2, noNaN: true })
    fc.assert(
      fc.property(anyReviews, anySd, anySd, anySd, (reviews, tau, kappa, sigma) => {
        const design = crossedDesign(reviews)
        const solver = crossedSolver(design, { hasMean: true })
        const known = conditional(design, solver, true)
        solver.assemble((tau / sigma) * (tau / sigma))
        solver.factor(kappa / sigma)
        solver.solve()
        known.update(sigma)
        const dense = denseModel(reviews, { tau, kappa, sigma })
        expect(solver.deviance(sigma)).toBeCloseTo(dense.deviance, 6)
        expect(design.centre + solver.effects.at(-1)!).toBeCloseTo(dense.mu, 8)
        for (const [i, id] of design.applications.entries()) {
          expect(known.mean[i]).toBeCloseTo(dense.theta.get(id)!, 8)
          expect(known.variance[i]).toBeCloseTo(dense.variance.get(id)!, 8)
        }
        for (const [j, id] of design.assessors.entries()) {
          expect(solver.effects[j]).toBeCloseTo(dense.severity.get(id)!, 8)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('turns down what is no table of reviews', () => {
    const review = { application: 'A', assessor: 'R1', y: 3 }
    expect(() => crossedDesign([])).toThrow(RangeError)
    expect(() => crossedDesign([review, { ...review, y: 4 }])).toThrow('two reviews of A by R1')
    expect(() => crossedDesign([{ ...review, y: Number.NaN }])).toThrow('no number')
  })
})

describe('[ST3] severity without shrinkage', () => {
  test('is the published least squares', () => {
    const { value, severity } = leastSquaresSeverity(reviewsOf(leastSquares.input.reviews))!
    expect(farthest(value, leastSquares.expected.value)).toBeLessThan(leastSquares.tolerance.value)
    expect(farthest(severity, leastSquares.expected.severity)).toBeLessThan(1e-6)
  })

  test('is none where the applications do not hang together', () => {
    expect(leastSquaresSeverity(reviewsOf(s3.input.reviews))).toBeNull()
  })
})

describe('[ST3] intraclass correlation', () => {
  test('comes from the three variances', () => {
    const { single, mean, consistency } = intraclass({ tau: 1, kappa: 0.5, sigma: 1 }, 3)
    expect(single).toBeCloseTo(1 / 2.25, 14)
    expect(mean).toBeCloseTo(1 / (1 + 1.25 / 3), 14)
    expect(consistency).toBe(0.5)
  })
})

describe('small numerics', () => {
  test('turn a tangent into its angle', () => {
    for (const x of [0, 0.01, 0.3, 0.7, 1]) expect(arctan(x)).toBeCloseTo(Math.atan(x), 15)
  })

  test('solve a system', () => {
    const solution = solveSymmetric(Float64Array.from([4, 0, 2, 3]), Float64Array.from([2, 5]))
    expect([...solution]).toEqual([-0.5, 2].map((value) => expect.closeTo(value, 12) as number))
  })
})
