import type { AssessorId, CaseNumber } from '~/domain/model/ids.ts'
import { type AreaContest, placesIn } from '~/domain/ranking/AreaContest.ts'
import { compareMerit, type Merit } from '~/domain/ranking/merit.ts'
import { rankArea } from '~/domain/ranking/rankArea.ts'
import { isSameField, placeHolders } from '~/domain/selection/placeHolders.ts'
import { placingIn } from '~/domain/selection/placingIn.ts'
import { type Reach, reachOf, withOnly } from './reachOf.ts'

/** Whether the assessments that are missing could change who is in front. */
export type OpenOutcome =
  /** Every assessment that was assigned or begun has been handed in. */
  | { readonly kind: 'nothing-missing' }
  /** Whatever they say, the same ones stay in front. */
  | { readonly kind: 'settled' }
  | {
      readonly kind: 'open'
      /** Not in front now, and may come there. Empty where those in front may only part or fall. */
      readonly rivals: readonly CaseNumber[]
      /** Whose missing assessments alone, all others left out, could change it. */
      readonly decisive: readonly AssessorId[]
      /** Whose missing assessments could do so only together with others'. */
      readonly together: readonly AssessorId[]
    }

/**
 * Whether what is missing could change an area [PA3]. In front is who has a place in today's ranking
 * or shares the last one, whatever quorum says. Missing is what was assigned or begun, is not handed
 * in and not recused; it may come with any points, or never.
 * Exact where there is one place. With several it may say `open`, and name too many, where fields or
 * a tie for the last place keep things as they are; it never says `settled` of what is open.
 */
export function openOutcome(contest: AreaContest): OpenOutcome {
  const missing = rankArea(contest)
    .filter(({ isEligible }) => isEligible)
    .flatMap(({ score }) => score.missingFrom)
  if (missing.length === 0) return { kind: 'nothing-missing' }
  const { rivals, isOpen } = movesIn(contest)
  if (!isOpen) return { kind: 'settled' }
  const people = [...new Set(missing)]
  const decisive = people.filter((assessorId) => movesIn(withOnly(contest, assessorId)).isOpen)
  return {
    kind: 'open',
    rivals,
    decisive,
    together: people.filter((id) => !decisive.includes(id)),
  }
}

interface Moves {
  readonly rivals: readonly CaseNumber[]
  readonly isOpen: boolean
}

function movesIn(contest: AreaContest): Moves {
  const { best } = contest.setup.scale
  const candidates = rankArea(contest).filter(({ isEligible }) => isEligible)
  const placing = placingIn(
    contest,
    candidates.filter(({ state }) => state === 'ranked'),
  )
  const reaches = candidates.map((candidate) => reachOf(contest, candidate))
  const among = (cases: readonly CaseNumber[]) =>
    reaches.filter(({ caseNumber }) => cases.includes(caseNumber))
  const [holders, tied] = [among(placing.holders), among(placing.tied)]
  const front = [...holders, ...tied]
  const isKeptOut = keptOutBy(reaches, placesIn(contest), best)
  const rivals = reaches
    .filter((reach) => !front.includes(reach) && reach.best && !isKeptOut(reach.best, reach.field))
    .map(({ caseNumber }) => caseNumber)
  const isOpen =
    rivals.length > 0 ||
    front.some(({ worst }) => worst === null) ||
    tied.some((reach) => isMovable(reach, best)) ||
    holders.some((holder) => tied.some((one) => mayMeet(holder, one, best)))
  return { rivals, isOpen }
}

/**
 * Who can have no place, whatever comes: as many as there are places, of different fields, stand
 * before them at their worst; or one of their own field does.
 */
function keptOutBy(
  reaches: readonly Reach[],
  places: number,
  best: 'high' | 'low',
): (merit: Merit, field: string | null) => boolean {
  const firm = reaches
    .flatMap(({ worst, field }) => (worst ? [{ worst, field }] : []))
    .toSorted((a, b) => compareMerit(a.worst, b.worst, best))
  const walk = firm.map(({ worst, field }, rank) => ({ caseNumber: worst.caseNumber, rank, field }))
  const { holders } = placeHolders(walk, places)
  const last = holders.length === places ? holders.at(-1) : undefined
  const bar = firm.find(({ worst }) => worst.caseNumber === last)?.worst
  const isBefore = (one: Merit | undefined, merit: Merit): boolean =>
    one !== undefined && compareMerit(one, merit, best) < 0
  return (merit, field) =>
    isBefore(bar, merit) ||
    isBefore(firm.find((one) => isSameField(one.field, field))?.worst, merit)
}

const isMovable = ({ best, worst }: Reach, scaleBest: 'high' | 'low'): boolean =>
  !best || !worst || compareMerit(best, worst, scaleBest) !== 0

const mayMeet = (holder: Reach, one: Reach, best: 'high' | 'low'): boolean =>
  !holder.worst || !one.best || compareMerit(holder.worst, one.best, best) >= 0
