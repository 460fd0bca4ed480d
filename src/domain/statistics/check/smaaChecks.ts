import exact from '~/domain/reference/smaa-exact-a.json' with { type: 'json' }
import cyclic from '~/domain/reference/smaa-exact-cyclic.json' with { type: 'json' }
import thrombolytics from '~/domain/reference/smaa-thrombolytics-preference-free.json' with { type: 'json' }
import { betaInverse } from '~/domain/statistics/numerics/betaInverse.ts'
import { richtmyer } from '~/domain/statistics/numerics/richtmyer.ts'
import { confidenceFactors, pairwiseWinning, smaaSteps } from '~/domain/statistics/smaa/smaa.ts'
import { finish } from '~/lib/steps.ts'
import { deviationOf, ratio } from './deviations.ts'
import type { Deviation, VectorCheck } from './VectorCheck.ts'

type ExactVector = Pick<typeof exact, 'id' | 'input' | 'tolerance'> & {
  readonly expected: {
    readonly rankAcceptability: readonly (readonly string[])[]
    readonly centralWeight: readonly (readonly string[] | null)[]
    readonly pairwiseWinning: readonly (readonly string[])[]
  }
}

function exactDeviations({ input, expected, tolerance }: ExactVector): readonly Deviation[] {
  const values = input.criterionMeans
  const { rankAcceptability, centralWeights } = finish(smaaSteps({ values }))
  return [
    deviationOf(
      'rankAcceptability',
      rankAcceptability.flat(),
      expected.rankAcceptability.flat().map(ratio),
      tolerance.monteCarlo,
    ),
    deviationOf(
      'centralWeight',
      flattened(centralWeights),
      flattened(expected.centralWeight.map((weights) => weights?.map(ratio) ?? null)),
      tolerance.monteCarlo,
    ),
    deviationOf(
      'pairwiseWinning',
      pairwiseWinning({ values }).flat(),
      expected.pairwiseWinning.flat().map(ratio),
      tolerance.monteCarlo,
    ),
  ]
}

/** Alternatives that no weights make first have no central weights, which is a place of its own. */
const flattened = (rows: readonly (readonly number[] | null)[]): readonly (number | null)[] =>
  rows.flatMap<number | null>((row) => row ?? [null])

/** The example's scores are uncertain: a Beta distribution for each alternative and criterion. */
function thrombolyticsDeviations(): readonly Deviation[] {
  const { model } = thrombolytics.input
  const { expected, tolerance } = thrombolytics
  const names = ['Heparin', 'Enoxaparin'] as const
  const cells = model.ranges.flatMap(([low = 0, high = 1], criterion) =>
    names.map((name) => {
      const [a = 1, b = 1] = model.alternatives[name][criterion] ?? []
      const inverse = betaInverse(a, b)
      return (u: number): number => (high - inverse(u)) / (high - low)
    }),
  )
  const criteria = model.criteria.length
  const fill = richtmyer(cells.length, criteria - 1)
  const point = new Float64Array(cells.length)
  const question = {
    values: names.map(() => model.criteria.map(() => 0)),
    drawValues: (k: number, values: Float64Array): void => {
      fill(k, point)
      for (const [index, cell] of cells.entries()) values[index] = cell(point[index] ?? Number.NaN)
    },
    points: 20_000,
  }
  const { rankAcceptability, centralWeights } = finish(smaaSteps(question))
  const confidence = confidenceFactors(question, centralWeights)
  const { reference, publishedSmaaPackage, publishedMcdaWebTest } = expected
  const printed = [publishedSmaaPackage, publishedMcdaWebTest]
  const twice = <Value>(values: readonly Value[]): readonly Value[] => [...values, ...values]
  return [
    deviationOf(
      'rankAcceptability',
      rankAcceptability.flat(),
      names.flatMap((name) => reference.rankAcceptability[name]),
      tolerance.reference.rankAcceptability,
    ),
    deviationOf(
      'centralWeight',
      flattened(centralWeights),
      names.flatMap((name) => reference.centralWeight[name]),
      tolerance.reference.centralWeight,
    ),
    deviationOf(
      'confidenceFactor',
      confidence,
      names.map((name) => reference.confidenceFactor[name]),
      tolerance.reference.confidenceFactor,
    ),
    deviationOf(
      'publishedRankAcceptability',
      twice(rankAcceptability.map((row) => row[0])),
      printed.flatMap((one) => names.map((name) => one.rankAcceptabilityFirst[name])),
      tolerance.published.rankAcceptabilityFirst,
    ),
    deviationOf(
      'publishedCentralWeight',
      twice(flattened(centralWeights)),
      printed.flatMap((one) => names.flatMap((name) => one.centralWeight[name])),
      tolerance.published.centralWeight,
    ),
    deviationOf(
      'publishedConfidenceFactor',
      twice(confidence),
      printed.flatMap((one) => names.map((name) => one.confidenceFactor[name])),
      tolerance.published.confidenceFactor,
    ),
  ]
}

/** Shares of all weights, against exact areas and published runs. */
export const smaaChecks: readonly VectorCheck[] = [
  ...[exact, cyclic].map((vector) => ({ id: vector.id, run: () => exactDeviations(vector) })),
  { id: thrombolytics.id, run: thrombolyticsDeviations },
]
