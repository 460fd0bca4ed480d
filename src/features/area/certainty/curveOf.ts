import type { AreaSheet, SheetCandidate } from '~/domain/dossier/AreaSheet.ts'
import type { AreaAnalysis } from '~/domain/statistics/round/RoundAnalysis.ts'
import { type WeightCurve, weightCurve } from '~/domain/statistics/weights/weightCurve.ts'
import { absolute, compare, type Fraction, fraction, subtract, zero } from '~/lib/fraction.ts'

export interface AreaCurve {
  /** Those on the ranking, in its order; the lines of the curve are theirs. */
  readonly candidates: readonly SheetCandidate[]
  /** The round's weight of the criterion, as a share of what counts in the area. */
  readonly own: Fraction
  readonly curve: WeightCurve
  /** Where the lead changes; in an open area, where a place does, to either side of the round's weight. */
  readonly changes: readonly Fraction[]
}

const one = fraction(1n)

/**
 * The curve of one of an area's criteria [CE15]; `index` is its place among those that count there.
 * Shape: sheet and analysis of the same state of the round.
 */
export function curveOf(
  { area, candidates, criteria, setup }: AreaSheet,
  { weightStability }: AreaAnalysis,
  index: number,
): AreaCurve {
  const sum = criteria.reduce((total, { weight }) => total + weight, 0)
  const weights = criteria.map(({ weight }) =>
    sum === 0 ? zero : fraction(BigInt(weight), BigInt(sum)),
  )
  const ranked = candidates.filter(({ rank }) => rank !== null)
  const means = ranked.map(({ score }) => score.criteria.flatMap(({ mean }) => mean ?? []))
  const curve = weightCurve({ means, weights, best: setup.scale.best }, index)
  const { low = zero, high = one } = weightStability[index] ?? {}
  const ofPlaces = [low, high].filter((at) => compare(at, zero) > 0 && compare(at, one) < 0)
  return {
    candidates: ranked,
    own: weights[index] ?? zero,
    curve,
    changes: area.kind === 'open' ? ofPlaces : curve.leads.slice(1).map(({ from }) => from),
  }
}

/** The criterion whose weight has the least way to go to a change; the first where there is none. */
export function nearestChange(sheet: AreaSheet, analysis: AreaAnalysis): number {
  const ways = sheet.criteria.flatMap((_, index) => {
    const { own, changes } = curveOf(sheet, analysis, index)
    return changes.map((at) => ({ index, way: absolute(subtract(at, own)) }))
  })
  return ways.toSorted((a, b) => compare(a.way, b.way))[0]?.index ?? 0
}
