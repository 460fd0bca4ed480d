import type { RoundState } from '~/domain/log/RoundState.ts'
import type { AreaId } from '~/domain/model/ids.ts'
import { rankArea } from '~/domain/ranking/rankArea.ts'
import { selectInArea } from '~/domain/selection/selectInArea.ts'
import { areaDigest } from './areaDigest.ts'
import { contestOf, setupOf } from './contestOf.ts'

/** The digest an area's sheet would have, and nothing else of it; undefined where there is no such area. */
export function areaDigestIn(state: RoundState, areaId: AreaId): string | undefined {
  const setup = setupOf(state)
  const area = setup?.areas.find(({ id }) => id === areaId)
  if (!setup || !area) return undefined
  const contest = contestOf(state, setup, area)
  const ranking = rankArea(contest)
  return areaDigest(contest, ranking, selectInArea(contest, ranking))
}
