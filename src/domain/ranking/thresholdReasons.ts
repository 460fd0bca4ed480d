import type { Criterion, Setup } from '~/domain/model/Setup.ts'
import type { CriterionScore } from '~/domain/scoring/criterionScore.ts'
import { unweightedMean } from '~/domain/scoring/weightedTotal.ts'
import { compare, type Fraction, fromDecimal } from '~/lib/fraction.ts'
import type { StateReason } from './Candidate.ts'

/** The thresholds an application does not reach; equal passes, and weights never decide [TH1]. */
export function thresholdReasons(
  setup: Setup,
  criteria: readonly Criterion[],
  scores: readonly CriterionScore[],
): readonly StateReason[] {
  const byCriterion = criteria.flatMap<StateReason>(({ id, threshold }, index) => {
    const mean = scores[index]?.mean
    return mean && threshold !== null && isBelow(mean, threshold, setup)
      ? [{ code: 'criterion-threshold', criterionId: id, mean, threshold }]
      : []
  })
  const threshold = setup.overallThreshold
  const mean = unweightedMean(scores.map(({ mean }) => mean))
  return mean && threshold !== null && isBelow(mean, threshold, setup)
    ? [...byCriterion, { code: 'overall-threshold', mean, threshold }]
    : byCriterion
}

function isBelow(mean: Fraction, threshold: number, { scale }: Setup): boolean {
  const order = compare(mean, fromDecimal(threshold))
  return scale.best === 'high' ? order < 0 : order > 0
}
