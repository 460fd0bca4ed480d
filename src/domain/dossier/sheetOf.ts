import type { RoundState } from '~/domain/log/RoundState.ts'
import { settled } from '~/domain/log/Register.ts'
import type { AreaId, CaseNumber } from '~/domain/model/ids.ts'
import type { AreaContest } from '~/domain/ranking/AreaContest.ts'
import { rankArea } from '~/domain/ranking/rankArea.ts'
import type { Candidate } from '~/domain/ranking/Candidate.ts'
import { selectInArea } from '~/domain/selection/selectInArea.ts'
import { absolute, subtract } from '~/lib/fraction.ts'
import { areaDigest } from './areaDigest.ts'
import type { AreaSheet, SheetCandidate } from './AreaSheet.ts'
import { applicationOf, contestOf, setupOf } from './contestOf.ts'
import { formalChecksOf } from './formalChecksOf.ts'
import { verdictSentences } from './verdictSentences.ts'

/** The sheet of one area; undefined while the round has no setup or no such area. */
export function sheetOf(state: RoundState, areaId: AreaId): AreaSheet | undefined {
  const setup = setupOf(state)
  const area = setup?.areas.find(({ id }) => id === areaId)
  if (!setup || !area) return undefined
  const contest = contestOf(state, setup, area)
  const ranking = rankArea(contest)
  const selection = selectInArea(contest, ranking)
  const nameOf = (caseNumber: CaseNumber) =>
    applicationOf(state, caseNumber)?.applicant ?? caseNumber
  const digest = areaDigest(contest, ranking, selection)
  const facts = state.areas.get(areaId)
  const decisions = (facts?.decision.heads ?? []).filter(
    ({ value }) => value.choice !== 'undecided',
  )
  return {
    area,
    setup,
    criteria: contest.criteria,
    leftOut: [...(facts?.criteria ?? [])].flatMap(([criterionId, register]) => {
      const ruling = settled(register)
      return ruling?.isLeftOut ? [{ criterionId, reason: ruling.reason }] : []
    }),
    candidates: ranking.flatMap((candidate, index) =>
      sheetCandidate(state, contest, candidate, ranking[index + 1]),
    ),
    selection,
    sentences: verdictSentences(contest, ranking, selection, nameOf),
    digest,
    decisions,
    isStale: decisions.some(({ value }) => value.digest !== digest),
  }
}

/** Every area of the round, in the round's order. */
export const allSheets = (state: RoundState): readonly AreaSheet[] =>
  (setupOf(state)?.areas ?? []).flatMap(({ id }) => sheetOf(state, id) ?? [])

function sheetCandidate(
  state: RoundState,
  contest: AreaContest,
  candidate: Candidate,
  next: Candidate | undefined,
): readonly SheetCandidate[] {
  const application = applicationOf(state, candidate.caseNumber)
  if (!application) return []
  const [own, other] = [candidate.score.total, next?.score.total]
  const facts = state.applications.get(candidate.caseNumber)
  return [
    {
      ...candidate,
      application,
      checks: formalChecksOf(facts, application, contest.setup.deadline),
      gapToNext:
        candidate.rank !== null && next?.rank && own && other
          ? absolute(subtract(own, other))
          : null,
      rows: contest.scores.assessmentsOf(candidate.caseNumber),
    },
  ]
}
