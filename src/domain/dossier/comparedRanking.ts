import { isSame } from '~/domain/log/isSame.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import type { Fraction } from '~/lib/fraction.ts'
import type { AreaSheet, SheetCandidate } from './AreaSheet.ts'

export interface RankedThen {
  readonly rank: number | null
  readonly total: Fraction | null
}

/** One application before a second look and after it [AC9]. */
export interface ComparedCandidate {
  readonly caseNumber: CaseNumber
  readonly applicant: string
  /** Null where it was, or is, not among the area's applications. */
  readonly before: RankedThen | null
  readonly after: RankedThen | null
  readonly hasMoved: boolean
  /** The application itself is not what it was. */
  readonly isNewVersion: boolean
}

/** An area's applications then and now, in the order they stand now; those that are gone come last. */
export function comparedRanking(
  before: AreaSheet | undefined,
  after: AreaSheet,
): readonly ComparedCandidate[] {
  const then = new Map(before?.candidates.map((candidate) => [candidate.caseNumber, candidate]))
  const known = new Set(after.candidates.map(({ caseNumber }) => caseNumber))
  const gone = before?.candidates.filter(({ caseNumber }) => !known.has(caseNumber)) ?? []
  return [
    ...after.candidates.map((candidate) =>
      compared(candidate, then.get(candidate.caseNumber), candidate),
    ),
    ...gone.map((candidate) => compared(candidate, candidate, undefined)),
  ]
}

function compared(
  { caseNumber, application: { applicant } }: SheetCandidate,
  before: SheetCandidate | undefined,
  after: SheetCandidate | undefined,
): ComparedCandidate {
  return {
    caseNumber,
    applicant,
    before: before ? placeOf(before) : null,
    after: after ? placeOf(after) : null,
    hasMoved: (before?.rank ?? null) !== (after?.rank ?? null),
    isNewVersion: Boolean(before && after && !isSame(before.application, after.application)),
  }
}

const placeOf = ({ rank, score }: SheetCandidate): RankedThen => ({ rank, total: score.total })
