import type { CaseNumber, CriterionId } from '~/domain/model/ids.ts'
import {
  absolute,
  add,
  compare,
  type Fraction,
  fraction,
  multiply,
  subtract,
  zero,
} from '~/lib/fraction.ts'
import type { AreaSheet, SheetCandidate } from './AreaSheet.ts'

/** What one criterion adds to the distance between two applications. */
export interface DuelTerm {
  readonly criterionId: CriterionId
  readonly first: Fraction
  readonly second: Fraction
  /** Weight x difference of the means, in points; positive where it speaks for the first. */
  readonly points: Fraction
}

/** Why one application stands before another: the terms sum exactly to the distance. */
export interface Duel {
  readonly first: SheetCandidate
  readonly second: SheetCandidate
  /** The largest first, whichever way they point; those that are alike keep the criteria's order. */
  readonly terms: readonly DuelTerm[]
  /** The other criteria together, where there are more than could be shown. */
  readonly rest: { readonly count: number; readonly points: Fraction } | null
  readonly distance: Fraction
}

const mostTerms = 6

/**
 * The last that has a place beside the first that has none; of a tie its first two. Null where either
 * is missing or has no total.
 */
export function duelOf(sheet: AreaSheet): Duel | null {
  const { holders, tied, runnerUp } = sheet.selection
  const first = candidateIn(sheet, tied[0] ?? holders.at(-1))
  const second = candidateIn(sheet, tied[1] ?? runnerUp)
  if (!first?.score.total || !second?.score.total) return null
  const terms = termsOf(sheet, first, second).toSorted((a, b) =>
    compare(absolute(b.points), absolute(a.points)),
  )
  const shown = terms.length > mostTerms ? terms.slice(0, mostTerms) : terms
  const others = terms.slice(shown.length)
  return {
    first,
    second,
    terms: shown,
    rest: others.length > 0 ? { count: others.length, points: sumOf(others) } : null,
    distance: sumOf(terms),
  }
}

function termsOf(
  { criteria, setup }: AreaSheet,
  first: SheetCandidate,
  second: SheetCandidate,
): readonly DuelTerm[] {
  const weightSum = BigInt(criteria.reduce((sum, { weight }) => sum + weight, 0))
  return criteria.flatMap(({ id, weight }, index) => {
    const [own, other] = [first.score.criteria[index]?.mean, second.score.criteria[index]?.mean]
    if (!own || !other) return []
    const ahead = setup.scale.best === 'high' ? subtract(own, other) : subtract(other, own)
    const points = multiply(fraction(BigInt(weight), weightSum), ahead)
    return [{ criterionId: id, first: own, second: other, points }]
  })
}

const candidateIn = (
  { candidates }: AreaSheet,
  caseNumber: CaseNumber | null | undefined,
): SheetCandidate | undefined => candidates.find((each) => each.caseNumber === caseNumber)

const sumOf = (terms: readonly DuelTerm[]): Fraction =>
  terms.reduce((sum, { points }) => add(sum, points), zero)
