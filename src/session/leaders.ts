import { contestOf, setupOf } from '~/domain/dossier/contestOf.ts'
import { areaLeaders, type AreaLeaders } from '~/domain/dossier/leadersWithout.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { AreaId } from '~/domain/model/ids.ts'
import { countingRows } from '~/domain/scoring/criterionScore.ts'
import { compareNatural } from '~/lib/compareNatural.ts'

const leadersByState = new WeakMap<RoundState, Map<AreaId, AreaLeaders | undefined>>()

/**
 * Who leads an area, and without each of those whose assessments count in it; the same state is not
 * ranked anew twice. Undefined when the round has no such area.
 */
export function leadersIn(state: RoundState, areaId: AreaId): AreaLeaders | undefined {
  const known = leadersByState.get(state) ?? new Map<AreaId, AreaLeaders | undefined>()
  leadersByState.set(state, known)
  if (!known.has(areaId)) known.set(areaId, leadersOf(state, areaId))
  return known.get(areaId)
}

function leadersOf(state: RoundState, areaId: AreaId): AreaLeaders | undefined {
  const setup = setupOf(state)
  const area = setup?.areas.find(({ id }) => id === areaId)
  if (!setup || !area) return undefined
  const contest = contestOf(state, setup, area)
  const assessors = contest.contenders.flatMap(({ caseNumber }) =>
    countingRows(contest.scores.assessmentsOf(caseNumber)).map(({ assessorId }) => assessorId),
  )
  return areaLeaders(contest, [...new Set(assessors)].toSorted(compareNatural))
}
