import type { AssessorId, CaseNumber, CriterionId } from '~/domain/model/ids.ts'
import type { Points } from '~/domain/model/units.ts'
import { countingRows, pointsOf } from '~/domain/scoring/criterionScore.ts'
import { compareNatural } from '~/lib/compareNatural.ts'
import { absolute, compare, type Fraction, multiply, subtract, zero } from '~/lib/fraction.ts'
import type { AreaSheet, SheetCandidate } from './AreaSheet.ts'

/** One end of a disagreement: the points, and everybody who gave them, in the order of assessments. */
export interface DiscussedEnd {
  readonly points: Points
  readonly assessorIds: readonly AssessorId[]
}

/** An application that is worth talking of, with what its assessors disagree most about. */
export interface Discussed {
  readonly caseNumber: CaseNumber
  /** Highest own total less the lowest, in points. */
  readonly spread: Fraction
  /** Points to where the places part: to the last that has one, or to the first that has none. */
  readonly distance: Fraction
  /** Spread x closeness, in points squared over the widest spread times it: only an order. */
  readonly urgency: Fraction
  readonly criterionId: CriterionId
  readonly low: DiscussedEnd
  readonly high: DiscussedEnd
}

/**
 * What the panel does well to talk of first: spread x closeness to where the places part, the most
 * urgent first, those that are alike by case number [BO1]. Empty where nothing is at stake: with no
 * more ranked than there are places, or where no spread reaches across its distance.
 */
export function discussFirst(sheet: AreaSheet): readonly Discussed[] {
  const ranked = sheet.candidates.filter(({ state }) => state === 'ranked')
  const { places } = sheet.selection
  const [lastIn, firstOut] = [ranked[places - 1]?.score.total, ranked[places]?.score.total]
  if (!lastIn || !firstOut) return []
  const widest = ranked.reduce(
    (most, { score: { spread } }) => (spread && compare(spread, most) > 0 ? spread : most),
    zero,
  )
  return ranked
    .flatMap((candidate, index) => {
      const { total, spread } = candidate.score
      const subject = widestCriterion(sheet, candidate)
      if (!total || !spread || !subject) return []
      const distance = absolute(subtract(total, index < places ? firstOut : lastIn))
      // Closeness is 1 - distance / widest: multiplied by the widest it needs no division.
      const urgency = multiply(spread, subtract(widest, distance))
      return [{ caseNumber: candidate.caseNumber, spread, distance, urgency, ...subject }]
    })
    .filter(({ urgency }) => compare(urgency, zero) > 0)
    .toSorted((a, b) => compare(b.urgency, a.urgency) || compareNatural(a.caseNumber, b.caseNumber))
}

/** The criterion with the largest weight x range of counted points; of equal ones the first. */
function widestCriterion(
  { criteria }: AreaSheet,
  { rows }: SheetCandidate,
): Pick<Discussed, 'criterionId' | 'low' | 'high'> | undefined {
  const counting = countingRows(rows)
  const ranges = criteria.flatMap(({ id, weight }) => {
    const given = counting.flatMap(({ assessorId, marks }) => {
      const points = pointsOf(marks.get(id))
      return points === undefined ? [] : [{ assessorId, points }]
    })
    const ordered = given.map(({ points }) => points).toSorted((a, b) => a - b)
    const [low, high] = [ordered[0], ordered.at(-1)]
    if (low === undefined || high === undefined || low === high) return []
    const endAt = (points: Points): DiscussedEnd => ({
      points,
      assessorIds: given
        .filter((each) => each.points === points)
        .map(({ assessorId }) => assessorId),
    })
    return [{ criterionId: id, weighed: weight * (high - low), low: endAt(low), high: endAt(high) }]
  })
  const most = Math.max(...ranges.map(({ weighed }) => weighed))
  const widest = ranges.find(({ weighed }) => weighed === most)
  return widest && { criterionId: widest.criterionId, low: widest.low, high: widest.high }
}
