import type { CaseNumber } from '~/domain/model/ids.ts'
import { type AreaContest, placesIn } from '~/domain/ranking/AreaContest.ts'
import type { Candidate } from '~/domain/ranking/Candidate.ts'
import { absolute, type Fraction, subtract } from '~/lib/fraction.ts'
import { decisivePoint } from './decisivePoint.ts'
import { isSameField, type PlaceHolders } from './placeHolders.ts'
import { placingIn } from './placingIn.ts'
import type { Selection, VerdictCause } from './Selection.ts'

/**
 * The verdict on an area and its suggestion; the first verdict that holds [SE1-SE3].
 * Shape: `candidates` as `rankArea` gives them.
 */
export function selectInArea(contest: AreaContest, candidates: readonly Candidate[]): Selection {
  const places = placesIn(contest)
  const ranked = candidates.filter(({ state }) => state === 'ranked')
  const placing = placingIn(contest, ranked)
  const inFront = placing.tied.length > 0 ? placing.tied : placing.holders
  const last = ranked.find(({ caseNumber }) => caseNumber === inFront.at(-1))
  const next = nextInLine(contest, ranked, placing)
  const base = {
    cause: null,
    places,
    suggested: [],
    holders: placing.holders,
    tied: [],
    runnerUp: next?.caseNumber ?? null,
    margin: marginBetween(last, next, placing),
    closest: null,
    tooFew: tooFewIn(contest, candidates),
  }
  const noneCause = noneEligibleCause(contest, candidates)
  if (noneCause) return { ...base, verdict: 'none-eligible', cause: noneCause }
  if (base.tooFew.length > 0) {
    return { ...base, verdict: 'too-few', cause: tooFewCause(contest, candidates) }
  }
  if (ranked.length === 1) return { ...base, verdict: 'single', suggested: placing.holders }
  if (placing.tied.length > 0) {
    return { ...base, verdict: 'tied', tied: placing.tied }
  }
  const closest = decisivePoint(contest, candidates)
  return {
    ...base,
    verdict: closest ? 'close' : 'clear',
    suggested: placing.holders,
    closest,
  }
}

function noneEligibleCause(
  { closedBecause }: AreaContest,
  candidates: readonly Candidate[],
): VerdictCause {
  if (closedBecause !== null) return 'area-closed'
  if (candidates.length === 0) return 'no-applications'
  const eligible = candidates.filter(({ isEligible }) => isEligible)
  if (eligible.length === 0) return 'nobody-eligible'
  return eligible.every(({ state }) => state === 'below-threshold')
    ? 'nobody-above-threshold'
    : null
}

const tooFewIn = (
  { setup }: AreaContest,
  candidates: readonly Candidate[],
): readonly CaseNumber[] =>
  candidates
    .filter(({ isEligible }) => isEligible)
    .filter(({ score }) => score.total === null || score.countingAssessments < setup.quorum)
    .map(({ caseNumber }) => caseNumber)

const tooFewCause = ({ setup }: AreaContest, candidates: readonly Candidate[]): VerdictCause =>
  candidates.some(({ isEligible, score }) => isEligible && score.countingAssessments < setup.quorum)
    ? 'quorum'
    : 'no-total'

/** The first further down that could take the last place, were it free. */
function nextInLine(
  { area }: AreaContest,
  ranked: readonly Candidate[],
  { holders, tied }: PlaceHolders,
): Candidate | undefined {
  if (tied.length > 0) return ranked.find(({ caseNumber }) => caseNumber === tied[1])
  const last = ranked.findIndex(({ caseNumber }) => caseNumber === holders.at(-1))
  if (last < 0) return undefined
  const safe = ranked.filter(({ caseNumber }) => holders.slice(0, -1).includes(caseNumber))
  return ranked
    .slice(last + 1)
    .find(
      ({ proposedField }) =>
        area.kind !== 'open' ||
        !safe.some((holder) => isSameField(holder.proposedField, proposedField)),
    )
}

function marginBetween(
  last: Candidate | undefined,
  next: Candidate | undefined,
  { tied }: PlaceHolders,
): Fraction | null {
  const [a, b] = [last?.score.total, next?.score.total]
  if (!a || !b) return null
  return tied.length > 0 ? subtract(a, a) : absolute(subtract(a, b))
}
