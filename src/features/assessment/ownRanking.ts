import type { Area, Setup } from '~/domain/model/Setup.ts'
import { compare } from '~/lib/fraction.ts'
import type { MyApplication } from './myApplications.ts'
import { type OwnTotal, ownTotal } from './ownTotal.ts'

export interface OwnRank extends OwnTotal {
  readonly mine: MyApplication
  /** Null where a criterion has no points: such a total is not over the same criteria. */
  readonly rank: number | null
  readonly isShared: boolean
}

export interface OwnRanking {
  readonly area: Area
  readonly ranks: readonly OwnRank[]
}

/** The assessor's own order in each area, by own totals alone; equal totals share a rank. */
export function ownRankings(
  { criteria, scale }: Setup,
  toAssess: readonly MyApplication[],
): readonly OwnRanking[] {
  const sign = scale.best === 'high' ? -1 : 1
  const areas = new Set(toAssess.map(({ area }) => area))
  return [...areas].map((area) => {
    const totals = toAssess
      .filter((mine) => mine.area === area)
      .map((mine) => ({ mine, ...ownTotal(criteria, mine.assessment.marks) }))
    const whole = totals.flatMap((one) =>
      one.total && one.scored === one.of ? [{ ...one, total: one.total }] : [],
    )
    const ranked = whole
      .toSorted((a, b) => sign * compare(a.total, b.total))
      .map((one) => ({
        ...one,
        rank: 1 + whole.filter(({ total }) => sign * compare(total, one.total) < 0).length,
        isShared: whole.filter(({ total }) => compare(total, one.total) === 0).length > 1,
      }))
    const rest = totals
      .filter(({ scored, of }) => scored < of)
      .map((one) => ({ ...one, rank: null, isShared: false }))
    return { area, ranks: [...ranked, ...rest] }
  })
}
