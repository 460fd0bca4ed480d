import type { RecommendationDossier } from '~/domain/dossier/recommendation/RecommendationDossier.ts'
import { roundScoresOf } from '~/domain/dossier/roundScoresOf.ts'
import type { RoundAnalysis } from '~/domain/statistics/round/RoundAnalysis.ts'
import type { DocumentCertainty } from '~/exchange/document/recommendation/DocumentCertainty.ts'
import { analysisJson } from '~/exchange/json/analysisJson.ts'
import { formatDecimal, formatPoints, type Language } from '~/i18n/formats.ts'
import { analysisOf } from './certainties.ts'

const analysed = new Map<string, RoundAnalysis>()

/** What a document made from that dossier is told; the self-check is one that went well. */
export function certaintyFor({ round, fingerprint }: RecommendationDossier): DocumentCertainty {
  const analysis = analysed.get(fingerprint.log) ?? analysisOf(round)
  analysed.set(fingerprint.log, analysis)
  return { analysis, selfCheck: { passed: 30, total: 30, quantities: 141, outside: 0 } }
}

type ByName<Value> = Readonly<Record<string, Value>>

/** What the command line prints of an analysis, as a program of somebody else's would read it. */
export interface AnalysisReport {
  readonly model: { readonly icc: { readonly single: number; readonly mean: number } }
  readonly applications: readonly {
    readonly caseNumber: string
    readonly areaId: string
    readonly pBestArea: number | null
    readonly count: number
  }[]
  readonly pairwise: ByName<ByName<ByName<number>>>
  readonly areas: readonly {
    readonly areaId: string
    readonly cautions: readonly string[]
    readonly weightStability: readonly { readonly low: number; readonly high: number }[]
    readonly smallestShift: ByName<{
      readonly points: number
      readonly plan: readonly { readonly points: number }[]
    } | null>
    readonly smaa: { readonly rankAcceptability: ByName<readonly number[]> }
  }[]
  readonly agreement: {
    readonly alpha: ByName<number | null>
    readonly kendallW: ByName<number | null>
  }
}

export function analysisReport(
  { round, leaders, leftOut }: RecommendationDossier,
  analysis: RoundAnalysis,
): AnalysisReport {
  const withoutReview = roundScoresOf(round)?.withoutReview ?? []
  const text = analysisJson({ analysis, leaders, leftOut, withoutReview }, (id) => id)
  return JSON.parse(text) as AnalysisReport
}

const slack = 1e-9

/** A share as whole per cent, neither 0 nor 100. */
const whole = (share: number): string => String(Math.min(99, Math.max(1, Math.round(share * 100))))

function tenths(value: number, language: Language): string {
  return formatDecimal(value, Number.isInteger(value) ? 0 : 1, language)
}

const floorTenth = (value: number): number => Math.floor(value * 10 + slack) / 10
const ceilTenth = (value: number): number => Math.ceil(value * 10 - slack) / 10

/** The figures that a text on that area may take from the analysis. */
export function figuresOfAnalysis(
  report: AnalysisReport,
  areaId: string,
  language: Language,
): readonly string[] {
  const area = report.areas.find((one) => one.areaId === areaId)
  if (!area) return []
  const isTooFew = area.cautions.includes('insufficient-data')
  const chances = [
    ...report.applications.flatMap((one) =>
      one.areaId === areaId && one.pBestArea !== null ? [one.pBestArea] : [],
    ),
    ...Object.values(report.pairwise[areaId] ?? {}).flatMap((row) => Object.values(row)),
  ]
  const shifts = Object.values(area.smallestShift).flatMap((shift) =>
    shift ? [shift.points, ...shift.plan.map(({ points }) => points)] : [],
  )
  return [
    ...(isTooFew ? [] : [...chances.map(whole), '25']),
    ...area.weightStability
      .flatMap(({ low, high }) => [floorTenth(low), ceilTenth(high)])
      .map((value) => tenths(value, language)),
    ...shifts.map((points) => tenths(floorTenth(points), language)),
  ]
}

/** The figures that the appendices may take from it. */
export const figuresOfRound = (report: AnalysisReport, language: Language): readonly string[] => {
  const reviews = report.applications.reduce((sum, { count }) => sum + count, 0)
  return [
    formatPoints(report.model.icc.single, language),
    formatPoints(report.model.icc.mean, language),
    formatDecimal(reviews / report.applications.length, 1, language),
    ...report.areas.flatMap(({ smaa }) =>
      Object.values(smaa.rankAcceptability).map(([first = 0]) => whole(first)),
    ),
    '25',
  ]
}
