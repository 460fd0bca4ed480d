import { largestPart } from '~/domain/statistics/agreement/largestPart.ts'
import { compareCodeUnits } from '~/domain/statistics/crossed/CrossedDesign.ts'
import {
  type CrossedPosterior,
  crossedPosteriorSteps,
} from '~/domain/statistics/crossed/crossedPosterior.ts'
import { expectedRanks, pcer } from '~/domain/statistics/crossed/expectedRanks.ts'
import { intraclass } from '~/domain/statistics/crossed/intraclass.ts'
import { workbenchPrior } from '~/domain/statistics/crossed/workbenchPrior.ts'
import { at, wholeAt } from '~/domain/statistics/numerics/at.ts'
import type { Steps } from '~/lib/steps.ts'
import type { ApplicationAnalysis, AssessorAnalysis, ModelSummary } from './RoundAnalysis.ts'
import type { RoundScores } from './RoundScores.ts'

/** Assessments below which an assessor's severity is not told [CE13]. */
const leastReviews = 3

/** The model of a round, asked by id. */
export interface RoundModel {
  readonly summary: ModelSummary
  readonly applications: readonly ApplicationAnalysis[]
  readonly assessors: readonly AssessorAnalysis[]
  readonly applicationOf: (id: string) => ApplicationAnalysis | undefined
  /** The chances of its ranks in its area; undefined when it is not ranked there or not in the model. */
  readonly rankChancesOf: (id: string) => readonly number[] | undefined
  /** P(a is better than b); undefined when either is not in the model. */
  readonly better: (a: string, b: string) => number | undefined
}

/**
 * The crossed model of all complete assessments of a round; null where there are none [ST3]. Each step
 * tells the share of it that is done.
 */
export function* roundModelSteps(round: RoundScores): Steps<RoundModel | null, number> {
  const { scale, reviews, areas } = round
  if (reviews.length === 0) return null
  const inModel = new Set(reviews.map(({ application }) => application))
  // By id, so that who stands first cannot change a digit.
  const contests = areas.map(({ ranked }) =>
    ranked
      .map(({ id }) => id)
      .filter((id) => inModel.has(id))
      .toSorted(compareCodeUnits),
  )
  const posterior = yield* crossedPosteriorSteps(reviews, {
    prior: workbenchPrior(scale.max - scale.min),
    best: scale.best,
    contests,
  })
  return modelFrom(round, posterior, contests)
}

function modelFrom(
  { reviews }: RoundScores,
  posterior: CrossedPosterior,
  contests: readonly (readonly string[])[],
): RoundModel {
  const { design, better } = posterior
  const count = design.applications.length
  const placeOf = new Map(design.applications.map((id, place) => [id, place]))
  const areaOf = new Map(reviews.map(({ application, areaId }) => [application, areaId]))
  const inArea = areaStandings(posterior, contests, placeOf)
  const ranks = expectedRanks(better, count, [...design.applications.keys()])
  const applications = design.applications.map((id, place): ApplicationAnalysis => {
    const size = wholeAt(design.starts, place + 1) - wholeAt(design.starts, place)
    const rank = ranks[place] ?? Number.NaN
    const theta = posterior.theta[place] ?? Number.NaN
    return {
      id,
      areaId: areaOf.get(id) ?? '',
      count: size,
      rawMean: design.centre + at(design.sums, place) / size,
      theta,
      thetaSd: posterior.thetaSd[place] ?? Number.NaN,
      er: rank,
      pcer: pcer(rank, count),
      erArea: inArea.get(id)?.erArea ?? null,
      pBestArea: inArea.get(id)?.pBestArea ?? null,
      adjusted: posterior.mu + theta,
    }
  })
  const known = new Map(applications.map((application) => [application.id, application]))
  const together = largestPart(reviews)
  return {
    summary: {
      mu: posterior.mu,
      sd: posterior.sd,
      icc: intraclass(posterior.sd, design.reviewCount / count),
      reviewCount: design.reviewCount,
      applicationCount: count,
    },
    applications,
    assessors: design.assessors.map((id, place) => {
      const count = wholeAt(design.reviewsByAssessor, place)
      return {
        id,
        severity: posterior.severity[place] ?? Number.NaN,
        sd: posterior.severitySd[place] ?? Number.NaN,
        count,
        isTold: count >= leastReviews && together.has(id),
      }
    }),
    applicationOf: (id) => known.get(id),
    rankChancesOf: (id) => inArea.get(id)?.rankChances,
    better: (a, b) => {
      const [own, other] = [placeOf.get(a), placeOf.get(b)]
      return own === undefined || other === undefined ? undefined : at(better, own * count + other)
    },
  }
}

interface AreaStanding {
  readonly erArea: number
  readonly pBestArea: number
  readonly rankChances: readonly number[]
}

function areaStandings(
  { better, bestShares, rankShares, theta }: CrossedPosterior,
  contests: readonly (readonly string[])[],
  placeOf: ReadonlyMap<string, number>,
): ReadonlyMap<string, AreaStanding> {
  return new Map(
    contests.flatMap((ids, contest) => {
      const places = ids.map((id) => placeOf.get(id) ?? -1)
      const ranks = expectedRanks(better, theta.length, places)
      return ids.map((id, index) => {
        const erArea = ranks[index] ?? Number.NaN
        const pBestArea = bestShares[contest]?.[index] ?? Number.NaN
        const rankChances = rankShares[contest]?.[index] ?? []
        return [id, { erArea, pBestArea, rankChances }] as const
      })
    }),
  )
}
