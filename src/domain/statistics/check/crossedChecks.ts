import penicillin from '~/domain/reference/crossed-re-penicillin.json' with { type: 'json' }
import crossed1 from '~/domain/reference/crossed-re-s1.json' with { type: 'json' }
import crossed3 from '~/domain/reference/crossed-re-s3.json' with { type: 'json' }
import leastSquares from '~/domain/reference/least-squares-severity-s1.json' with { type: 'json' }
import { leastSquaresSeverity } from '~/domain/statistics/crossed/leastSquaresSeverity.ts'
import { type RemlFit, remlFit } from '~/domain/statistics/crossed/remlFit.ts'
import { deviationOf, sameness } from './deviations.ts'
import { reviewsIn } from './reviewsIn.ts'
import type { Deviation, VectorCheck } from './VectorCheck.ts'

type ById = Readonly<Record<string, number>>
type Expected = Omit<
  typeof crossed1.expected,
  'blupApplication' | 'blupAssessor' | 'condSdApplication'
> &
  Readonly<Record<'blupApplication' | 'blupAssessor' | 'condSdApplication', ById>>
type Tolerance = Pick<typeof crossed1.tolerance, 'sd' | 'remlCriterion' | 'blup'>

/** A fit beside lme4's. */
function fitDeviations(
  fit: RemlFit,
  expected: Expected,
  { sd, remlCriterion, blup }: Tolerance,
  fixed: Readonly<Record<'fixedIntercept' | 'fixedInterceptSE' | 'condSd', number>>,
): readonly Deviation[] {
  const byId = (
    quantity: string,
    found: ReadonlyMap<string, number>,
    wanted: ById,
    tolerance: number,
  ) => {
    const ids = Object.keys(wanted)
    return deviationOf(
      quantity,
      ids.map((id) => found.get(id)),
      Object.values(wanted),
      tolerance,
    )
  }
  return [
    deviationOf('remlCriterion', [fit.criterion], [expected.remlCriterion], remlCriterion),
    deviationOf(
      'sd',
      [fit.sd.tau, fit.sd.kappa, fit.sd.sigma],
      [expected.sdApplication, expected.sdAssessor, expected.sdResidual],
      sd,
    ),
    deviationOf('fixedIntercept', [fit.intercept], [expected.fixedIntercept], fixed.fixedIntercept),
    deviationOf(
      'fixedInterceptSE',
      [fit.interceptSe],
      [expected.fixedInterceptSE],
      fixed.fixedInterceptSE,
    ),
    byId('blupApplication', fit.theta, expected.blupApplication, blup),
    byId('blupAssessor', fit.severity, expected.blupAssessor, blup),
    byId('condSdApplication', fit.conditionalSd, expected.condSdApplication, fixed.condSd),
    sameness('singular', fit.sd.kappa === 0 || fit.sd.tau === 0, expected.singular),
  ]
}

const plates = penicillin.input.plates.flatMap((application, row) =>
  penicillin.input.samples.map((assessor, column) => ({
    application,
    assessor,
    y: penicillin.input.y[row]?.[column] ?? Number.NaN,
  })),
)

/** The crossed model's point estimates against R's lme4, and severity by least squares. */
export const crossedChecks: readonly VectorCheck[] = [
  {
    id: penicillin.id,
    run: () => {
      const fit = remlFit(plates)
      const { published, exact } = penicillin.expected
      const { tolerance } = penicillin
      return [
        deviationOf(
          'published',
          [fit.criterion, fit.sd.tau, fit.sd.kappa, fit.sd.sigma],
          [published.remlCriterion, published.sdPlate, published.sdSample, published.sdResidual],
          tolerance.published,
        ),
        deviationOf('intercept', [fit.intercept], [published.intercept], tolerance.intercept),
        ...fitDeviations(fit, exact, tolerance, {
          fixedIntercept: tolerance.intercept,
          fixedInterceptSE: tolerance.sd,
          condSd: tolerance.blup,
        }),
      ]
    },
  },
  ...[crossed1, crossed3].map(({ id, input, expected, tolerance }) => ({
    id,
    run: () => fitDeviations(remlFit(reviewsIn(input.reviews)), expected, tolerance, tolerance),
  })),
  {
    id: leastSquares.id,
    run: () => {
      const found = leastSquaresSeverity(reviewsIn(leastSquares.input.reviews))
      const { value, severity, rankOfDesign } = leastSquares.expected
      return [
        deviationOf(
          'value',
          Object.keys(value).map((id) => found?.value.get(id)),
          Object.values(value),
          leastSquares.tolerance.value,
        ),
        deviationOf(
          'severity',
          Object.keys(severity).map((id) => found?.severity.get(id)),
          Object.values(severity),
          leastSquares.tolerance.severity,
        ),
        sameness('rankOfDesign', found && found.value.size + found.severity.size, rankOfDesign),
      ]
    },
  },
]
