import type { Criterion } from '~/domain/model/Setup.ts'
import type { Permille } from '~/domain/model/units.ts'

/** The criteria with other weights than their own, in their order. */
export const weighedBy = (
  criteria: readonly Criterion[],
  weights: readonly number[],
): readonly Criterion[] =>
  criteria.map((criterion, index) => ({
    ...criterion,
    weight: (weights[index] ?? criterion.weight) as Permille,
  }))
