import type { RoundState } from '~/domain/log/RoundState.ts'
import type { AreaId, AssessorId, CaseNumber } from '~/domain/model/ids.ts'
import type { AreaContest } from '~/domain/ranking/AreaContest.ts'
import type { Candidate } from '~/domain/ranking/Candidate.ts'
import { rankArea } from '~/domain/ranking/rankArea.ts'
import { countingRows } from '~/domain/scoring/criterionScore.ts'
import { placingIn } from '~/domain/selection/placingIn.ts'
import { compareNatural } from '~/lib/compareNatural.ts'
import { contestOf, setupOf } from './contestOf.ts'

/** Who would lead an area without one assessor's assessments. */
export interface WithoutAssessor {
  readonly assessorId: AssessorId
  /** Who would have a place, and all who would share the last, in ranking order. */
  readonly leaders: readonly CaseNumber[]
  /** Ranked today, and without a total then. */
  readonly lost: readonly CaseNumber[]
}

export interface AreaLeaders {
  readonly areaId: AreaId
  readonly leaders: readonly CaseNumber[]
  /** Everybody whose assessments count somewhere in the round, by id. */
  readonly without: readonly WithoutAssessor[]
}

/**
 * The leaders of every area, and without each assessor in turn: the whole ranking made anew, thresholds
 * and cascade included.
 * Source: the delete-one rule of Quenouille (1956), Biometrika 43:353-360, on the order instead of an
 * estimate; domain/reference/leave-one-assessor-out-s1.json.
 */
export function leadersWithout(state: RoundState): readonly AreaLeaders[] {
  const setup = setupOf(state)
  if (!setup) return []
  const contests = setup.areas.map((area) => contestOf(state, setup, area))
  const everybody = [...new Set(contests.flatMap(assessorsIn))].toSorted(compareNatural)
  return contests.map((contest) => areaLeaders(contest, everybody))
}

/** The leaders of one area, without each of the assessors in turn. */
export function areaLeaders(contest: AreaContest, assessors: readonly AssessorId[]): AreaLeaders {
  const ranking = rankArea(contest)
  const leaders = leadersIn(contest, ranking)
  const own = new Set(assessorsIn(contest))
  return {
    areaId: contest.area.id,
    leaders,
    without: assessors.map((assessorId) => {
      if (!own.has(assessorId)) return { assessorId, leaders, lost: [] }
      const others = withoutAssessor(contest, assessorId)
      const then = rankArea(others)
      const total = new Set(
        then.filter(({ score }) => score.total).map(({ caseNumber }) => caseNumber),
      )
      return {
        assessorId,
        leaders: leadersIn(others, then),
        lost: rankedIn(ranking)
          .map(({ caseNumber }) => caseNumber)
          .filter((caseNumber) => !total.has(caseNumber)),
      }
    }),
  }
}

const assessorsIn = ({ contenders, scores }: AreaContest): readonly AssessorId[] =>
  contenders.flatMap(({ caseNumber }) =>
    countingRows(scores.assessmentsOf(caseNumber)).map(({ assessorId }) => assessorId),
  )

const withoutAssessor = (contest: AreaContest, assessorId: AssessorId): AreaContest => ({
  ...contest,
  scores: {
    assessmentsOf: (caseNumber) =>
      contest.scores.assessmentsOf(caseNumber).filter((row) => row.assessorId !== assessorId),
    panelMarksOf: contest.scores.panelMarksOf,
  },
})

const rankedIn = (ranking: readonly Candidate[]): readonly Candidate[] =>
  ranking.filter(({ state }) => state === 'ranked')

function leadersIn(contest: AreaContest, ranking: readonly Candidate[]): readonly CaseNumber[] {
  const ranked = rankedIn(ranking)
  const { holders, tied } = placingIn(contest, ranked)
  return [...holders, ...tied]
}
