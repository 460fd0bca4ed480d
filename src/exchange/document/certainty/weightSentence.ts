import type { CaseNumber } from '~/domain/model/ids.ts'
import { stabilityInterval } from '~/domain/statistics/weights/stabilityInterval.ts'
import {
  leadOf,
  leadsBetween,
  type WeightedLead,
} from '~/domain/statistics/weights/WeightedLead.ts'
import {
  absolute,
  compare,
  type Fraction,
  fraction,
  isEqual,
  subtract,
  zero,
} from '~/lib/fraction.ts'
import type { AreaCertainty } from './AreaCertainty.ts'
import type { CertaintySentence, ShiftOf, WeightRangeOf } from './CertaintySentence.ts'

const one = fraction(1n)

/** Where a criterion's weight lets somebody else in front. */
interface Bound {
  readonly range: WeightRangeOf
  readonly index: number
  readonly side: 'above' | 'below'
  readonly at: Fraction
}

interface PairLead {
  readonly holder: CaseNumber
  readonly rival: CaseNumber
  readonly lead: WeightedLead
}

/**
 * The nearest weight of one criterion at which the order changes, or that none does [CE4]. Null where there
 * is nobody to overtake, nothing to weigh, or a tie that people are to settle.
 */
export function weightSentence(certainty: AreaCertainty): CertaintySentence | null {
  const { placing, sheet, area, nameOf } = certainty
  if (placing.pairs.length === 0 || placing.tied.length > 0 || sheet.criteria.length < 2)
    return null
  const ranges = rangesOf(certainty)
  const shifts = area.rivals.map(
    ({ rival, shift, radius }): ShiftOf => ({ rival: nameOf(rival), shift, radius }),
  )
  const leads = pairLeads(certainty, ranges)
  const level = leads.find(({ lead }) => leadOf(lead).numerator === 0n)
  if (level) {
    return { key: 'level-by-weights', holder: nameOf(level.holder), rival: nameOf(level.rival) }
  }
  const nearest = nearestBound(ranges)
  if (!nearest) {
    return {
      key: 'no-weight',
      holders: placing.holders.map(nameOf),
      least: leastShift(shifts),
      ranges,
      shifts,
    }
  }
  const { range, side, at } = nearest
  const crossing = crossingAt(leads, nearest)
  return {
    key: 'one-weight',
    holder: onlyOf(crossing.map(({ holder }) => nameOf(holder))),
    criterionId: range.criterionId,
    side,
    bound: at,
    weight: range.weight,
    holders: placing.holders.map(nameOf),
    overtakers: [...new Set(crossing.map(({ rival }) => nameOf(rival)))],
    ranges,
    shifts,
  }
}

function rangesOf({ sheet: { criteria }, area }: AreaCertainty): readonly WeightRangeOf[] {
  const sum = BigInt(criteria.reduce((total, { weight }) => total + weight, 0))
  return criteria.map(({ id, weight }, index) => ({
    criterionId: id,
    weight: sum === 0n ? zero : fraction(BigInt(weight), sum),
    low: area.weightStability[index]?.low ?? zero,
    high: area.weightStability[index]?.high ?? one,
  }))
}

const onlyOf = (names: readonly string[]): string | null =>
  new Set(names).size === 1 ? (names[0] ?? null) : null

/** The rival that the least weight has to be moved for; null where no weights bring one level. */
export function leastShift(shifts: readonly ShiftOf[]): ShiftOf | null {
  let least: ShiftOf | null = null
  for (const each of shifts) {
    if (each.shift && (!least?.shift || compare(each.shift.share, least.shift.share) < 0)) {
      least = each
    }
  }
  return least
}

/** The least change of one weight that lets another in front; of equals the first criterion, upwards. */
function nearestBound(ranges: readonly WeightRangeOf[]): Bound | undefined {
  return ranges
    .flatMap((range, index): readonly Bound[] => [
      ...(compare(range.high, one) < 0
        ? [{ range, index, side: 'above', at: range.high } as const]
        : []),
      ...(compare(range.low, zero) > 0
        ? [{ range, index, side: 'below', at: range.low } as const]
        : []),
    ])
    .toSorted((a, b) => compare(wayTo(a), wayTo(b)))[0]
}

const wayTo = ({ range, at }: Bound): Fraction => absolute(subtract(range.weight, at))

/** The pairs whose order changes at that bound. */
const crossingAt = (leads: readonly PairLead[], { index, side, at }: Bound): readonly PairLead[] =>
  leads.filter(({ lead }) => {
    const { low, high } = stabilityInterval([lead], index)
    return isEqual(side === 'above' ? high : low, at)
  })

function pairLeads(
  { placing, ranked, sheet: { setup } }: AreaCertainty,
  ranges: readonly WeightRangeOf[],
): readonly PairLead[] {
  const weights = ranges.map(({ weight }) => weight)
  const meansOf = new Map(
    ranked.map(({ caseNumber, score }) => [
      caseNumber,
      score.criteria.flatMap(({ mean }) => mean ?? []),
    ]),
  )
  return placing.pairs.map(([holder, rival]) => {
    const [own, other] = [meansOf.get(holder) ?? [], meansOf.get(rival) ?? []]
    return { holder, rival, lead: { weights, leads: leadsBetween(own, other, setup.scale.best) } }
  })
}
