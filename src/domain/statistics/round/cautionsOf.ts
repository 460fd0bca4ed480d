import { components } from '~/domain/statistics/agreement/components.ts'
import type { WeightedLead } from '~/domain/statistics/weights/WeightedLead.ts'
import { smallestShift } from '~/domain/statistics/weights/smallestShift.ts'
import { compare, fraction } from '~/lib/fraction.ts'
import type { Caution } from './RoundAnalysis.ts'
import type { RoundModel } from './roundModel.ts'
import type { AreaScores, RoundScores } from './RoundScores.ts'

/** Two are not separable when the chance that the other is better is at least this. */
export const separableBelow = 0.25
/** A chance as near as this to it is told as lying on the line, and counts as not separable. */
const lineWidth = 1e-6
/** Fewer reviews than applications and this many tell too little of the spreads. */
export const leastSurplus = 5
/** Shifts below it are small: five of a hundred points of weight. */
const smallShift = fraction(5n, 100n)
/** Adjusted means that differ by less are the same number. */
export const sameMean = 1e-9

/** A pair that an area is about, with how far the first is ahead. */
export interface AreaPair {
  readonly holder: string
  readonly rival: string
  readonly lead: WeightedLead
}

export interface AreaCautions {
  readonly cautions: readonly Caution[]
  readonly onTheLine: readonly string[]
}

/**
 * The cautions that hold in an area, none where nobody is ranked [ST4]. They stand beside the verdict and
 * never reorder.
 */
export function cautionsOf(
  round: RoundScores,
  area: AreaScores,
  pairs: readonly AreaPair[],
  model: RoundModel | null,
): AreaCautions {
  if (area.ranked.length === 0) return { cautions: [], onTheLine: [] }
  const chances = pairs.map(({ holder, rival }) => ({
    rival,
    chance: model?.better(rival, holder) ?? 0,
  }))
  const holds: Readonly<Record<Caution, boolean>> = {
    'no-competition': pairs.length === 0,
    'insufficient-data': isTooLittle(round, area, model),
    'not-separable': chances.some(({ chance }) => chance >= separableBelow - lineWidth),
    'severity-conflict': pairs.some((pair) => isTurnedByModel(pair, round, model)),
    'weight-sensitive': pairs.some(({ lead }) => {
      const shift = smallestShift(lead)
      return shift !== null && compare(shift.share, smallShift) < 0
    }),
  }
  const onTheLine = chances
    .filter(({ chance }) => Math.abs(chance - separableBelow) < lineWidth)
    .map(({ rival }) => rival)
  return {
    cautions: order.filter((caution) => holds[caution]),
    onTheLine: [...new Set(onTheLine)],
  }
}

const order: readonly Caution[] = [
  'no-competition',
  'insufficient-data',
  'not-separable',
  'severity-conflict',
  'weight-sensitive',
]

/** Too few reviews in the round, or on one who is ranked here, or they do not hang together here. */
function isTooLittle(
  { reviews }: RoundScores,
  { ranked }: AreaScores,
  model: RoundModel | null,
): boolean {
  if (!model) return true
  const { reviewCount, applicationCount } = model.summary
  if (reviewCount - applicationCount < leastSurplus) return true
  const ids = new Set(ranked.map(({ id }) => id))
  const isThin = [...ids].some((id) => (model.applicationOf(id)?.count ?? 0) < 2)
  return isThin || components(reviews.filter(({ application }) => ids.has(application))) > 1
}

/** The rival stands before the holder once the assessors' severity is taken out. */
function isTurnedByModel(
  { holder, rival }: AreaPair,
  { scale }: RoundScores,
  model: RoundModel | null,
): boolean {
  const [own, other] = [model?.applicationOf(holder), model?.applicationOf(rival)]
  if (!own || !other) return false
  const ahead =
    scale.best === 'high' ? own.adjusted - other.adjusted : other.adjusted - own.adjusted
  return ahead < -sameMean
}
