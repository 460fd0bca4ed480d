import type { CaseNumber } from '~/domain/model/ids.ts'
import type { Criterion, Setup } from '~/domain/model/Setup.ts'
import type { Permille } from '~/domain/model/units.ts'
import type { Candidate } from '~/domain/ranking/Candidate.ts'
import { compareMerit, type Merit, meritOf } from '~/domain/ranking/merit.ts'
import { weightedTotal } from '~/domain/scoring/weightedTotal.ts'
import { compareNatural } from '~/lib/compareNatural.ts'
import type { Fraction } from '~/lib/fraction.ts'

/** Where trial weights put an application that the round's own weights rank. */
export interface TrialPlace {
  readonly caseNumber: CaseNumber
  /** Counts from 1; equal ones share theirs and the next is skipped. */
  readonly rank: number
  readonly isTied: boolean
  /** In points. */
  readonly total: Fraction
}

/**
 * An area's ranking under other weights than the round's [TW2]: prepared once, then cheap to ask again
 * and again. It holds those alone that the round's weights rank, for weights decide no threshold [TH1],
 * and places them exactly as `rankArea` would, cascade and ties counted in.
 * Shape: `criteria` are those that count in the area, and the weights stand in their order; places come
 * in ranking order. Weights that are all 0 give nobody a total, and so no place.
 * Unit: weights are whole permille, of at most 1000 together.
 * Throws RangeError on weights that are not.
 */
export function trialRanking(
  candidates: readonly Candidate[],
  criteria: readonly Criterion[],
  setup: Setup,
): (weights: readonly number[]) => readonly TrialPlace[] {
  const ranked = candidates
    .filter(({ state }) => state === 'ranked')
    .toSorted((a, b) => compareNatural(a.caseNumber, b.caseNumber))
  return (weights) => {
    const weighed = criteria.map((criterion, at) => ({
      ...criterion,
      weight: (weights[at] ?? 0) as Permille,
    }))
    const merits = ranked
      .flatMap(({ caseNumber, score }) => {
        const means = score.criteria.map(({ mean }) => mean)
        const total = weightedTotal(weighed, means)
        return meritOf(caseNumber, { total, criteria: score.criteria }, setup) ?? []
      })
      .toSorted((a, b) => compareMerit(a, b, setup.scale.best))
    const level = (merit: Merit) =>
      merits.filter((other) => compareMerit(merit, other, setup.scale.best) === 0)
    return merits.map((merit) => {
      const equals = level(merit)
      return {
        caseNumber: merit.caseNumber,
        rank: merits.indexOf(equals[0] ?? merit) + 1,
        isTied: equals.length > 1,
        total: merit.total,
      }
    })
  }
}
