import percentiles from '~/domain/reference/percentiles-nih-pcer.json' with { type: 'json' }
import posterior1 from '~/domain/reference/posterior-rank-s1.json' with { type: 'json' }
import posterior3 from '~/domain/reference/posterior-rank-s3.json' with { type: 'json' }
import posteriorT1 from '~/domain/reference/posterior-rank-t1.json' with { type: 'json' }
import snsf from '~/domain/reference/snsf-mode-s1.json' with { type: 'json' }
import groups from '~/domain/reference/snsf-recommendation-rule.json' with { type: 'json' }
import { crossedPosteriorSteps } from '~/domain/statistics/crossed/crossedPosterior.ts'
import { expectedRanks, pcer, sucra } from '~/domain/statistics/crossed/expectedRanks.ts'
import { snsfPrior } from '~/domain/statistics/crossed/snsfPrior.ts'
import { workbenchPrior } from '~/domain/statistics/crossed/workbenchPrior.ts'
import { fundingGroups } from '~/domain/statistics/lottery/fundingGroups.ts'
import { nihPercentile, nihPercentileShown } from '~/domain/statistics/lottery/nihPercentile.ts'
import { finish } from '~/lib/steps.ts'
import { asPrinted, deviationOf, sameness } from './deviations.ts'
import { reviewsIn } from './reviewsIn.ts'
import type { Deviation, VectorCheck } from './VectorCheck.ts'

type PosteriorVector = Pick<typeof posterior1, 'id' | 'input' | 'expected' | 'tolerance'>

function posteriorDeviations({
  input,
  expected,
  tolerance,
}: PosteriorVector): readonly Deviation[] {
  const { applications, assessors } = expected
  const [least = 0, greatest = 0] = input.scale
  const areas = [...new Set(applications.map(({ area }) => area))].map((area) =>
    applications.filter((application) => application.area === area),
  )
  const found = finish(
    crossedPosteriorSteps(input.reviews, {
      prior: workbenchPrior(greatest - least),
      best: 'high',
      contests: [...areas, applications].map((own) => own.map(({ id }) => id)),
    }),
  )
  const count = found.design.applications.length
  const placeOf = (id: string): number => found.design.applications.indexOf(id)
  const places = applications.map(({ id }) => placeOf(id))
  const ranks = expectedRanks(found.better, count, places)
  const inAreas = areas.flatMap((own) =>
    expectedRanks(
      found.better,
      count,
      own.map(({ id }) => placeOf(id)),
    ),
  )
  const scorers = assessors.map(({ id }) => found.design.assessors.indexOf(id))
  const { ids } = expected.pairwise
  const of = <Name extends keyof (typeof applications)[number]>(name: Name) =>
    applications.map((application) => application[name])
  return [
    deviationOf('mu', [found.mu], [expected.mu], tolerance.mu),
    deviationOf(
      'posteriorMeanSd',
      [found.sd.tau, found.sd.kappa, found.sd.sigma],
      Object.values(expected.posteriorMeanSd),
      tolerance.posteriorMeanSd,
    ),
    deviationOf(
      'rawMean',
      places.map((place) => meanAt(found.design, place)),
      of('rawMean'),
      tolerance.rawMean,
    ),
    deviationOf(
      'theta',
      places.map((place) => found.theta[place]),
      of('theta'),
      tolerance.theta,
    ),
    deviationOf(
      'thetaSd',
      places.map((place) => found.thetaSd[place]),
      of('thetaSd'),
      tolerance.thetaSd,
    ),
    deviationOf('er', ranks, of('er'), tolerance.er),
    deviationOf(
      'pcer',
      ranks.map((rank) => pcer(rank, count)),
      of('pcer'),
      tolerance.pcer,
    ),
    deviationOf(
      'erArea',
      inAreas,
      areas.flat().map(({ erArea }) => erArea),
      tolerance.erArea,
    ),
    deviationOf(
      'pBestArea',
      found.bestShares.slice(0, -1).flat(),
      areas.flat().map(({ pBestArea }) => pBestArea),
      tolerance.pBestArea,
    ),
    deviationOf('pBestAll', found.bestShares.at(-1) ?? [], of('pBestAll'), tolerance.pBestAll),
    deviationOf(
      'severity',
      scorers.map((place) => found.severity[place]),
      assessors.map(({ severity }) => severity),
      tolerance.severity,
    ),
    deviationOf(
      'severitySd',
      scorers.map((place) => found.severitySd[place]),
      assessors.map(({ severitySd }) => severitySd),
      tolerance.severitySd,
    ),
    deviationOf(
      'pairwise',
      ids.flatMap((row) =>
        ids.map((column) =>
          row === column ? 0 : found.better[placeOf(column) * count + placeOf(row)],
        ),
      ),
      expected.pairwise.P.flat(),
      tolerance.pairwise,
    ),
  ]
}

function meanAt(
  { centre, sums, starts }: { centre: number; sums: Float64Array; starts: Int32Array },
  place: number,
): number {
  const size = (starts[place + 1] ?? 0) - (starts[place] ?? 0)
  return centre + (sums[place] ?? Number.NaN) / size
}

function snsfDeviations(): readonly Deviation[] {
  const { input, expected, tolerance } = snsf
  const reviews = reviewsIn(input.reviews)
  const prior = snsfPrior(reviews)
  const found = finish(crossedPosteriorSteps(reviews, { prior, best: 'high', contests: [] }))
  const { applications } = found.design
  const ranks = expectedRanks(found.better, applications.length, [...applications.keys()])
  const placeOf = (id: string): number => applications.indexOf(id)
  const { m, er, posteriorMeanTheta, posteriorMeanTau, posteriorMeanS } = expected
  return [
    deviationOf('m', [prior.mu], [m], tolerance.m),
    deviationOf(
      'er',
      Object.keys(er).map((id) => ranks[placeOf(id)]),
      Object.values(er),
      tolerance.er,
    ),
    deviationOf(
      'posteriorMeanTheta',
      Object.keys(posteriorMeanTheta).map((id) => found.theta[placeOf(id)]),
      Object.values(posteriorMeanTheta),
      tolerance.posteriorMeanTheta,
    ),
    deviationOf('posteriorMeanTau', [found.sd.tau], [posteriorMeanTau], tolerance.posteriorMeanTau),
    deviationOf('posteriorMeanS', [found.sd.sigma], [posteriorMeanS], tolerance.posteriorMeanS),
  ]
}

/** The crossed model with its spreads integrated over, and what is told from it. */
export const posteriorChecks: readonly VectorCheck[] = [
  ...[posterior1, posterior3, posteriorT1].map((vector) => ({
    id: vector.id,
    run: () => posteriorDeviations(vector),
  })),
  { id: snsf.id, run: snsfDeviations },
  {
    id: groups.id,
    run: () =>
      groups.input.cases.map(({ name, er, l, h, k }, index) => {
        const spans = er.map((rank, place) => ({
          er: rank,
          low: l[place] ?? Number.NaN,
          high: h[place] ?? Number.NaN,
        }))
        return sameness(name, { name, ...fundingGroups(spans, k) }, groups.expected.cases[index])
      }),
  },
  {
    id: percentiles.id,
    run: () => {
      const { nih, pcer: ranks } = percentiles.input
      const { expected, tolerance } = percentiles
      return [
        deviationOf(
          'nih',
          nih.map(({ rank, N }) => asPrinted(nihPercentile(rank, N))),
          expected.nih,
          tolerance.exact,
        ),
        sameness(
          'nihRounded',
          nih.map(({ rank, N }) => nihPercentileShown(rank, N)),
          expected.nihRounded,
        ),
        deviationOf(
          'pcer',
          ranks.map(({ er, n }) => asPrinted(pcer(er, n))),
          expected.pcer,
          tolerance.exact,
        ),
        deviationOf(
          'sucra',
          ranks.map(({ er, n }) => sucra(er, n)),
          expected.sucra,
          tolerance.exact,
        ),
      ]
    },
  },
]
