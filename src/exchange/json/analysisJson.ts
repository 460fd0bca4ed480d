import type { AreaLeaders } from '~/domain/dossier/leadersWithout.ts'
import type { LeftOutAssessment } from '~/domain/dossier/roundScoresOf.ts'
import type { AssessorId, CaseNumber } from '~/domain/model/ids.ts'
import type {
  AreaAnalysis,
  ModelSummary,
  RivalAnalysis,
  RoundAnalysis,
} from '~/domain/statistics/round/RoundAnalysis.ts'
import { type Fraction, fraction, multiply, toNumber } from '~/lib/fraction.ts'

/** Everything the command line prints of an analysis. */
export interface AnalysisReport {
  readonly analysis: RoundAnalysis
  readonly leaders: readonly AreaLeaders[]
  readonly leftOut: readonly LeftOutAssessment[]
  readonly withoutReview: readonly CaseNumber[]
}

/**
 * How sure one may be of the rankings, as the command line prints it.
 * Shape: assessors as the files name them; areas in the round's order. `pairwise` is the chance that the
 * first is better than the second. `leftOut` says what counts in the ranking and is not in the model.
 * Unit: points; weights, shifts, ranges and radii in per cent of all weight; chances and shares 0 to 1.
 */
export function analysisJson(
  { analysis, leaders, leftOut, withoutReview }: AnalysisReport,
  nameOf: (assessorId: AssessorId) => string,
): string {
  const leadersOf = new Map<string, AreaLeaders>(leaders.map((area) => [area.areaId, area]))
  const report = {
    model: analysis.model && modelJson(analysis.model),
    applications: analysis.applications.map((application) => ({
      caseNumber: application.id,
      areaId: application.areaId,
      rawMean: application.rawMean,
      theta: application.theta,
      thetaSd: application.thetaSd,
      er: application.er,
      pcer: application.pcer,
      erArea: application.erArea,
      pBestArea: application.pBestArea,
      adjusted: application.adjusted,
      count: application.count,
    })),
    assessors: analysis.assessors.map(({ id, severity, sd, count }) => ({
      id: nameOf(id as AssessorId),
      severity,
      sd,
      count,
    })),
    pairwise: Object.fromEntries(
      analysis.areas.map(({ areaId, pairwise }) => [
        areaId,
        byKey(pairwise, (chances) => Object.fromEntries(chances)),
      ]),
    ),
    areas: analysis.areas.map((area) => areaJson(area, leadersOf.get(area.areaId), nameOf)),
    agreement: {
      alpha: Object.fromEntries(analysis.alpha),
      kendallW: Object.fromEntries(
        analysis.areas.map(({ areaId, kendallW }) => [areaId, kendallW]),
      ),
    },
    leftOut: {
      assessments: leftOut.map(({ caseNumber, assessorId, criteria }) => ({
        caseNumber,
        assessor: nameOf(assessorId),
        criteria,
      })),
      applications: withoutReview,
    },
  }
  return `${JSON.stringify(report, null, 2)}\n`
}

const modelJson = ({ mu, sd, icc }: ModelSummary) => ({
  mu,
  posteriorMeanSd: { tau: sd.tau, kappa: sd.kappa, sigma: sd.sigma },
  icc: { single: icc.single, mean: icc.mean },
})

function areaJson(
  area: AreaAnalysis,
  leaders: AreaLeaders | undefined,
  nameOf: (assessorId: AssessorId) => string,
) {
  const without = leaders?.without ?? []
  return {
    areaId: area.areaId,
    leader: area.leader,
    cautions: area.cautions,
    onTheLine: area.onTheLine,
    weightStability: area.weightStability.map(({ criterion, low, high }) => ({
      criterion,
      low: perCent(low),
      high: perCent(high),
    })),
    smallestShift: Object.fromEntries(area.rivals.map((rival) => [rival.rival, shiftJson(rival)])),
    robustRadius: Object.fromEntries(
      area.rivals.map(({ rival, radius }) => [rival, radius && perCent(radius)]),
    ),
    leaveOneOut: Object.fromEntries(
      without.map(({ assessorId, leaders }) => [nameOf(assessorId), leaders]),
    ),
    leftWithoutTotal: Object.fromEntries(
      without
        .filter(({ lost }) => lost.length > 0)
        .map(({ assessorId, lost }) => [nameOf(assessorId), lost]),
    ),
    smaa: {
      rankAcceptability: Object.fromEntries(area.rankAcceptability),
      centralWeights: Object.fromEntries(area.centralWeights),
    },
    promethee: Object.fromEntries(area.netFlows),
  }
}

const shiftJson = ({ shift }: RivalAnalysis) =>
  shift && {
    points: perCent(shift.share),
    plan: shift.plan.map(({ from, to, share }) => ({
      fromCriterion: from,
      toCriterion: to,
      points: perCent(share),
    })),
  }

const perCent = (share: Fraction): number => toNumber(multiply(share, fraction(100n)))

const byKey = <Value, Other>(map: ReadonlyMap<string, Value>, to: (value: Value) => Other) =>
  Object.fromEntries([...map].map(([key, value]) => [key, to(value)]))
