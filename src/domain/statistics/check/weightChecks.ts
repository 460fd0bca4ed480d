import surrogate from '~/domain/reference/surrogate-weights-roc-n2-5.json' with { type: 'json' }
import robustness from '~/domain/reference/weight-robustness-a.json' with { type: 'json' }
import sensitivity from '~/domain/reference/weight-sensitivity-triantaphyllou-sanchez.json' with { type: 'json' }
import {
  criticalReversal,
  pairReversals,
  type PairReversal,
  preferences,
} from '~/domain/statistics/weights/pairReversals.ts'
import { robustRadius } from '~/domain/statistics/weights/robustRadius.ts'
import { smallestShift } from '~/domain/statistics/weights/smallestShift.ts'
import { stabilityInterval } from '~/domain/statistics/weights/stabilityInterval.ts'
import { rankOrderCentroid, rankSumWeights } from '~/domain/statistics/weights/surrogateWeights.ts'
import { leadsBetween } from '~/domain/statistics/weights/WeightedLead.ts'
import { add, type Fraction, fraction, multiply, toNumber, zero } from '~/lib/fraction.ts'
import { deviationOf, sameness } from './deviations.ts'
import type { Deviation, VectorCheck } from './VectorCheck.ts'

const perCent = (share: Fraction | null | undefined): number | null =>
  share ? toNumber(multiply(share, fraction(100n))) : null

/** The vector's means are on tenths. */
const tenths = (value: number): Fraction => fraction(BigInt(Math.round(value * 10)), 10n)

function robustnessDeviations(): readonly Deviation[] {
  const { input, expected, tolerance } = robustness
  const weights = input.weightsPercent.map((weight) => fraction(BigInt(weight), 100n))
  const means = input.criterionMeans.map((row) => row.map(tenths))
  const leader = input.candidates.indexOf(expected.leader)
  const leadOver = (rival: string) => ({
    weights,
    leads: leadsBetween(means[leader] ?? [], means[input.candidates.indexOf(rival)] ?? [], 'high'),
  })
  const rivals = input.candidates.filter((candidate) => candidate !== expected.leader)
  const ranges = expected.stabilityInterval.map(({ criterion }) =>
    stabilityInterval(rivals.map(leadOver), criterion - 1),
  )
  const shifts = new Map(rivals.map((rival) => [rival, smallestShift(leadOver(rival))]))
  const totalOf = (row: readonly Fraction[]): Fraction =>
    row.reduce((sum, mean, index) => add(sum, multiply(mean, weights[index] ?? zero)), zero)
  return [
    deviationOf(
      'totals',
      means.map((row) => toNumber(totalOf(row))),
      Object.values(expected.totals),
      tolerance.totals,
    ),
    deviationOf(
      'stabilityInterval',
      ranges.flatMap(({ low, high }) => [perCent(low), perCent(high)]),
      expected.stabilityInterval.flatMap(({ lowPercent, highPercent }) => [
        lowPercent,
        highPercent,
      ]),
      tolerance.stabilityInterval,
    ),
    deviationOf(
      'minimumShift',
      rivals.map((rival) => perCent(shifts.get(rival)?.share)),
      Object.values(expected.minimumShift).map((shift) => shift?.pointsDecimal ?? null),
      tolerance.pointsDecimal,
    ),
    sameness(
      'plan',
      rivals.map((rival) =>
        (shifts.get(rival)?.plan ?? []).map(({ from, to, share }) => ({
          fromCriterion: from + 1,
          toCriterion: to + 1,
          points: perCent(share),
        })),
      ),
      Object.values(expected.minimumShift).map((shift) => shift?.plan ?? []),
    ),
    deviationOf(
      'robustRadiusPercent',
      rivals.map((rival) => perCent(robustRadius(leadOver(rival)))),
      Object.values(expected.robustRadiusPercent),
      tolerance.robustRadiusPercent,
    ),
  ]
}

function sensitivityDeviations(): readonly Deviation[] {
  const { input, expected, tolerance } = sensitivity
  const reversals = pairReversals(input.weights, input.matrix)
  const asWritten = (reversal: PairReversal | undefined) =>
    reversal && [reversal.pair.map((one) => one + 1), reversal.criterion + 1]
  const withBest = ({ pair }: PairReversal): boolean => pair.includes(0)
  return [
    deviationOf(
      'preferences',
      preferences(input.weights, input.matrix),
      expected.preferences,
      tolerance.preferences,
    ),
    deviationOf(
      'delta',
      reversals.map(({ delta }) => delta),
      expected.deltas.map(({ delta }) => delta),
      tolerance.delta,
    ),
    deviationOf(
      'percent',
      reversals.map(({ percent }) => percent),
      expected.deltas.map(({ percent }) => percent),
      tolerance.percent,
    ),
    sameness(
      'feasible',
      reversals.map((reversal) => [asWritten(reversal), reversal.isFeasible]),
      expected.deltas.map(({ pair, criterion, feasible }) => [[pair, criterion], feasible]),
    ),
    sameness(
      'critical',
      [
        asWritten(criticalReversal(reversals, 'percent', withBest)),
        asWritten(criticalReversal(reversals, 'delta', withBest)),
        asWritten(criticalReversal(reversals, 'percent')),
        asWritten(criticalReversal(reversals, 'delta')),
      ],
      [
        expected.percentTopCritical,
        expected.absoluteTopCritical,
        expected.percentAnyCritical,
        expected.absoluteAnyCritical,
      ].map(({ pair, criterion }) => [pair, criterion]),
    ),
  ]
}

/** What an order owes to its weights. */
export const weightChecks: readonly VectorCheck[] = [
  { id: robustness.id, run: robustnessDeviations },
  { id: sensitivity.id, run: sensitivityDeviations },
  {
    id: surrogate.id,
    run: () => {
      const { input, expected, tolerance } = surrogate
      return [
        deviationOf(
          'roc',
          input.n.flatMap(rankOrderCentroid),
          Object.values(expected.roc).flat(),
          tolerance.exact,
        ),
        deviationOf(
          'rankSum',
          input.n.flatMap(rankSumWeights),
          Object.values(expected.rankSum).flat(),
          tolerance.exact,
        ),
      ]
    },
  },
]
