import { compareNatural } from '~/lib/compareNatural.ts'
import { isEqual } from '~/lib/fraction.ts'
import type { AreaContest } from './AreaContest.ts'
import type { Candidate, TieBreak } from './Candidate.ts'
import { candidateOf } from './candidateOf.ts'
import { compareMerit, decidingStep, type Merit, meritOf } from './merit.ts'

/**
 * The area's candidates in ranking order, the unranked after them by case number [RK1-RK4].
 * Unit: ranks count from 1; equal ones share theirs and the next is skipped (1, 2, 2, 4).
 * Shape: every contender once; the order they came in changes nothing [RK3].
 */
export function rankArea(contest: AreaContest): readonly Candidate[] {
  const byCase = contest.contenders
    .map((contender) => candidateOf(contest, contender))
    .toSorted((a, b) => compareNatural(a.caseNumber, b.caseNumber))
  const best = contest.setup.scale.best
  const merits = byCase
    .filter(({ state }) => state === 'ranked')
    .flatMap((candidate) => {
      const merit = meritOf(candidate.caseNumber, candidate.score, contest.setup)
      return merit ? [{ candidate, merit }] : []
    })
    // The sort is stable, so a tie stays listed by case number.
    .toSorted((a, b) => compareMerit(a.merit, b.merit, best))
  const level = runs(merits, (a, b) => compareMerit(a.merit, b.merit, best) === 0)
  const sameTotal = runs(merits, (a, b) => isEqual(a.merit.total, b.merit.total))
  const ranked = merits.map(({ candidate, merit }, index) => ({
    ...candidate,
    rank: (level[index]?.start ?? index) + 1,
    isTied: (level[index]?.length ?? 1) > 1,
    tieBreaks: tieBreaks(merit, sameTotal[index]?.members.map((other) => other.merit) ?? []),
  }))
  return [...ranked, ...byCase.filter(({ state }) => state !== 'ranked')]
}

const tieBreaks = (merit: Merit, withSameTotal: readonly Merit[]): readonly TieBreak[] =>
  withSameTotal.flatMap((other) => {
    const step = decidingStep(merit, other)
    return step ? [{ criterionId: step.criterionId, against: other.caseNumber }] : []
  })

interface Run<Entry> {
  readonly start: number
  readonly length: number
  readonly members: readonly Entry[]
}

/** For each entry of an ordered list the run of equal neighbours it belongs to. */
function runs<Entry>(
  entries: readonly Entry[],
  isSame: (a: Entry, b: Entry) => boolean,
): readonly Run<Entry>[] {
  const starts = entries.flatMap((entry, index) => {
    const before = entries[index - 1]
    return before !== undefined && isSame(before, entry) ? [] : [index]
  })
  return starts.flatMap((start, order) => {
    const members = entries.slice(start, starts[order + 1])
    return members.map(() => ({ start, length: members.length, members }))
  })
}
