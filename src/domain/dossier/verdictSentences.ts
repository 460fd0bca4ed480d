import type { CaseNumber } from '~/domain/model/ids.ts'
import type { AreaContest } from '~/domain/ranking/AreaContest.ts'
import type { Candidate } from '~/domain/ranking/Candidate.ts'
import { isSameField } from '~/domain/selection/placeHolders.ts'
import type { Selection } from '~/domain/selection/Selection.ts'
import { compare, isEqual, zero } from '~/lib/fraction.ts'
import type { Sentence } from './Sentence.ts'

/**
 * Why the verdict is what it is, and what could still move it.
 * Shape: `nameOf` gives the applicant's name; the first sentence carries the reason.
 */
export function verdictSentences(
  contest: AreaContest,
  candidates: readonly Candidate[],
  selection: Selection,
  nameOf: (caseNumber: CaseNumber) => string,
): readonly Sentence[] {
  return [
    ...reason(contest, candidates, selection, nameOf),
    ...fieldsTaken(contest, candidates, selection, nameOf),
    ...missing(contest, candidates, selection, nameOf),
  ]
}

type Namer = (caseNumber: CaseNumber) => string

function reason(
  contest: AreaContest,
  candidates: readonly Candidate[],
  selection: Selection,
  nameOf: Namer,
): readonly Sentence[] {
  const totalOf = (caseNumber: CaseNumber | undefined) =>
    candidates.find((candidate) => candidate.caseNumber === caseNumber)?.score.total ?? zero
  switch (selection.verdict) {
    case 'none-eligible':
      return [noneEligible(contest, candidates, selection)]
    case 'too-few':
      return tooFew(contest, candidates, selection, nameOf)
    case 'single': {
      const only = selection.holders[0]
      return only ? [{ key: 'only-one-ranked', applicant: nameOf(only), total: totalOf(only) }] : []
    }
    case 'tied':
      return [
        {
          key: 'share-the-place',
          applicants: selection.tied.map(nameOf),
          total: totalOf(selection.tied[0]),
          secured: selection.holders.map(nameOf),
        },
      ]
    case 'close':
    case 'clear':
      return [leading(candidates, selection, nameOf), flip(selection, nameOf)]
  }
}

function leading(
  candidates: readonly Candidate[],
  { suggested, runnerUp, margin, places }: Selection,
  nameOf: Namer,
): Sentence {
  const last = candidates.find(({ caseNumber }) => caseNumber === suggested.at(-1))
  const total = last?.score.total ?? zero
  const applicants = suggested.map(nameOf)
  if (!last || runnerUp === null || margin === null)
    return { key: 'leads-alone', applicants, total }
  const step = last.tieBreaks.find(({ against }) => against === runnerUp)
  const pair = { applicant: nameOf(last.caseNumber), runnerUp: nameOf(runnerUp) }
  if (step && isEqual(margin, zero)) {
    return { key: 'leads-by-cascade', ...pair, total, criterionId: step.criterionId }
  }
  return places > 1
    ? { key: 'fills-places', applicants, places, runnerUp: pair.runnerUp, margin }
    : { key: 'leads', ...pair, total, margin }
}

const flip = ({ closest }: Selection, nameOf: Namer): Sentence =>
  closest
    ? {
        key: 'one-point-changes-it',
        applicant: nameOf(closest.caseNumber),
        assessorId: closest.assessorId,
        criterionId: closest.criterionId,
        from: closest.from,
        to: closest.to,
      }
    : { key: 'no-point-changes-it' }

function noneEligible(
  { closedBecause }: AreaContest,
  candidates: readonly Candidate[],
  { cause }: Selection,
): Sentence {
  if (closedBecause !== null) return { key: 'area-closed', reason: closedBecause }
  if (cause === 'no-applications') return { key: 'no-applications' }
  if (cause === 'nobody-above-threshold') {
    const count = candidates.filter(({ state }) => state === 'below-threshold').length
    return { key: 'nobody-above-threshold', count }
  }
  const awaiting = candidates.filter(({ state }) => state === 'awaiting-ruling').length
  return { key: 'nobody-eligible', count: candidates.length, awaiting }
}

function tooFew(
  { setup }: AreaContest,
  candidates: readonly Candidate[],
  { tooFew }: Selection,
  nameOf: Namer,
): readonly Sentence[] {
  const concerned = candidates.filter(({ caseNumber }) => tooFew.includes(caseNumber))
  const below = concerned.filter(({ score }) => score.countingAssessments < setup.quorum)
  const without = concerned.filter((candidate) => !below.includes(candidate))
  const applicants = below.map(({ caseNumber, score }) => ({
    applicant: nameOf(caseNumber),
    count: score.countingAssessments,
  }))
  return [
    ...(below.length > 0
      ? [{ key: 'below-quorum', applicants, quorum: setup.quorum } as const]
      : []),
    ...(without.length > 0
      ? [{ key: 'without-total', applicants: without.map((c) => nameOf(c.caseNumber)) } as const]
      : []),
  ]
}

/** Who is passed over because somebody better placed has the same field [SE3]. */
function fieldsTaken(
  { area }: AreaContest,
  candidates: readonly Candidate[],
  { holders }: Selection,
  nameOf: Namer,
): readonly Sentence[] {
  if (area.kind !== 'open') return []
  const last = candidates.findIndex(({ caseNumber }) => caseNumber === holders.at(-1))
  return candidates.slice(0, Math.max(last, 0)).flatMap<Sentence>((candidate) => {
    const { caseNumber, proposedField: field, rank } = candidate
    if (holders.includes(caseNumber) || field === null || rank === null) return []
    const holder = candidates.find(
      (other) => holders.includes(other.caseNumber) && isSameField(other.proposedField, field),
    )
    if (!holder) return []
    const pair = { applicant: nameOf(caseNumber), holder: nameOf(holder.caseNumber) }
    return [{ key: 'field-taken', ...pair, rank, field }]
  })
}

/** What the missing assessments could still do to first place, by the bounds [SC7]. */
function missing(
  { setup }: AreaContest,
  candidates: readonly Candidate[],
  { verdict, holders, places }: Selection,
  nameOf: Namer,
): readonly Sentence[] {
  const eligible = candidates.filter(({ isEligible }) => isEligible)
  const isOpen = eligible.some(({ score: { bounds } }) => !isEqual(bounds.low, bounds.high))
  const leader = candidates.find(({ caseNumber }) => caseNumber === holders[0])
  if (!isOpen || !leader || places > 1 || verdict === 'single' || verdict === 'none-eligible') {
    return []
  }
  const isHighBest = setup.scale.best === 'high'
  const rivals = eligible.filter((rival) => {
    if (rival === leader) return false
    const [own, other] = [leader.score.bounds, rival.score.bounds]
    return isHighBest ? compare(other.high, own.low) >= 0 : compare(other.low, own.high) <= 0
  })
  const applicant = nameOf(leader.caseNumber)
  return rivals.length === 0
    ? [{ key: 'missing-cannot-change', applicant }]
    : [
        {
          key: 'missing-could-change',
          applicant,
          rivals: rivals.map(({ caseNumber }) => nameOf(caseNumber)),
        },
      ]
}
