import type { AssessorId, CaseNumber } from '~/domain/model/ids.ts'
import { compare, type Fraction } from '~/lib/fraction.ts'
import type { AreaSheet, SheetCandidate } from './AreaSheet.ts'

/** How one assessor sees the two that the area is about. */
export interface OwnOrder {
  readonly assessorId: AssessorId
  /** Own weighted totals in points; null where they gave no point on some criterion, or none at all. */
  readonly first: Fraction | null
  readonly second: Fraction | null
  /** Which of the two their own points put first; null where one of them is missing. */
  readonly prefers: 'first' | 'second' | 'equal' | null
  /** Whom their own points put first of all that are ranked; several where they are equal. */
  readonly favourites: readonly CaseNumber[]
}

/**
 * Who would have another first: every assessor who counts on one of two applications, by their own
 * points alone. In the order of the assessments.
 */
export function dissentOf(
  { candidates, setup }: AreaSheet,
  first: SheetCandidate,
  second: SheetCandidate,
): readonly OwnOrder[] {
  const isHigh = setup.scale.best === 'high'
  const better = (a: Fraction, b: Fraction) => (isHigh ? compare(b, a) : compare(a, b))
  const ranked = candidates.filter(({ state }) => state === 'ranked')
  const ids = new Set(
    [first, second].flatMap(({ score }) => score.ownTotals.map(({ assessorId }) => assessorId)),
  )
  return [...ids].toSorted().map((assessorId) => {
    const [own, other] = [totalBy(first, assessorId), totalBy(second, assessorId)]
    const order = own && other ? better(own, other) : null
    const totals = ranked.flatMap(({ caseNumber, ...candidate }) => {
      const total = totalBy(candidate, assessorId)
      return total ? [{ caseNumber, total }] : []
    })
    const [best] = totals.toSorted((a, b) => better(a.total, b.total))
    return {
      assessorId,
      first: own,
      second: other,
      prefers: order === null ? null : order === 0 ? 'equal' : order < 0 ? 'first' : 'second',
      favourites: totals
        .filter(({ total }) => best !== undefined && compare(total, best.total) === 0)
        .map(({ caseNumber }) => caseNumber),
    }
  })
}

const totalBy = (
  { score }: Pick<SheetCandidate, 'score'>,
  assessorId: AssessorId,
): Fraction | null => score.ownTotals.find((own) => own.assessorId === assessorId)?.total ?? null
