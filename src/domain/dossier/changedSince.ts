import { sentAreaOf } from '~/domain/log/recommendationDigest.ts'
import type { Recommendation } from '~/domain/log/recommendationOf.ts'
import type { AreaId, CaseNumber } from '~/domain/model/ids.ts'
import type { SentArea, SentRecommendation } from '~/domain/model/SentRecommendation.ts'

/** What can differ in an area that is both in the version that was sent and recommended now. */
export const changeableParts = [
  'choice',
  'out',
  'ranking',
  'grounds',
  'amounts',
  'conditions',
] as const

/**
 * `added` was not in the version that was sent, `removed` has no settled decision any more, and
 * `choice` names others: each of them stands alone, for what follows from it is others' too. `out` is
 * a choice that stands, of an application that does not.
 */
export type ChangedPart = 'added' | 'removed' | (typeof changeableParts)[number]

export interface AreaChange {
  readonly areaId: AreaId
  readonly parts: readonly ChangedPart[]
}

/** The reason for the set as a whole is in no area. */
export interface SetChange {
  readonly areaId: null
  readonly parts: readonly ['set-reason']
}

/**
 * What differs between a version that was sent and what is recommended now [AC6].
 * Shape: one entry an area that differs, in the order of `now`, what is gone after them, and last the
 * reason for the set; none exactly when the digest of what is recommended is the one that was sent and
 * no application in it is `out`: withdrawn or rejected, which no decision of the agency's says.
 */
export function changedSince(
  sent: Pick<SentRecommendation, 'areas' | 'setReason'>,
  now: Recommendation,
  out: ReadonlySet<CaseNumber> = new Set(),
): readonly (AreaChange | SetChange)[] {
  const before = new Map(sent.areas.map((area) => [area.areaId, area]))
  const known = new Set(now.areas.map(({ areaId }) => areaId))
  return [
    ...now.areas.flatMap((area) => {
      const parts = changedParts(before.get(area.areaId), sentAreaOf(area), out)
      return parts.length > 0 ? [{ areaId: area.areaId, parts }] : []
    }),
    ...sent.areas.flatMap(({ areaId }) =>
      known.has(areaId) ? [] : [{ areaId, parts: ['removed'] as const }],
    ),
    ...((sent.setReason ?? null) === now.setReason
      ? []
      : [{ areaId: null, parts: ['set-reason'] as const }]),
  ]
}

function changedParts(
  before: SentArea | undefined,
  after: SentArea,
  out: ReadonlySet<CaseNumber>,
): readonly ChangedPart[] {
  if (!before) return ['added']
  if (namesOf(before) !== namesOf(after)) return ['choice']
  const isChanged = {
    choice: false,
    out: after.caseNumbers.some((caseNumber) => out.has(caseNumber)),
    ranking: before.digest !== after.digest,
    // The same applications may be the suggestion in one version and another choice in the next.
    grounds: before.groundsDigest !== after.groundsDigest || before.choice !== after.choice,
    amounts: before.amountsDigest !== after.amountsDigest,
    conditions: before.conditionsDigest !== after.conditionsDigest,
  }
  return changeableParts.filter((part) => isChanged[part])
}

const namesOf = ({ caseNumbers }: SentArea): string => JSON.stringify(caseNumbers.toSorted())
