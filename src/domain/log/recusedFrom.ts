import type { AreaId, AssessorId, CaseNumber } from '~/domain/model/ids.ts'
import { settled } from './Register.ts'
import type { RoundState } from './RoundState.ts'

/**
 * Who may not assess an application: those recused there and, where the round says so, those
 * recused from a rival in the same area [RC1].
 */
export function recusedFrom(state: RoundState, caseNumber: CaseNumber): ReadonlySet<AssessorId> {
  const areaId = areaOf(state, caseNumber)
  const isAreaWide = state.setup.heads[0]?.value.recusalScope === 'area'
  if (!isAreaWide || areaId === undefined) return recusedAt(state, caseNumber)
  return recusedInArea(state, areaId)
}

/**
 * As `recusedFrom`, for whoever asks of many applications: an area is walked through once, so that
 * ten thousand applications are no hundred million steps. It holds for this very state.
 */
export function recusedIn(state: RoundState): (caseNumber: CaseNumber) => ReadonlySet<AssessorId> {
  const isAreaWide = state.setup.heads[0]?.value.recusalScope === 'area'
  const byArea = new Map<AreaId, ReadonlySet<AssessorId>>()
  return (caseNumber) => {
    const areaId = isAreaWide ? areaOf(state, caseNumber) : undefined
    if (areaId === undefined) return recusedAt(state, caseNumber)
    const known = byArea.get(areaId) ?? recusedInArea(state, areaId)
    byArea.set(areaId, known)
    return known
  }
}

/** Everybody recused from any application of an area. */
export function recusedInArea(state: RoundState, areaId: AreaId): ReadonlySet<AssessorId> {
  const rivals = [...state.applications.keys()].filter((rival) => areaOf(state, rival) === areaId)
  return new Set(rivals.flatMap((rival) => [...recusedAt(state, rival)]))
}

/** Recused by a ruling on this very application; two rulings that disagree keep one out. */
export function recusedAt(state: RoundState, caseNumber: CaseNumber): ReadonlySet<AssessorId> {
  const recusals = state.applications.get(caseNumber)?.recusals ?? new Map()
  return new Set(
    [...recusals]
      .filter(([, register]) =>
        register.heads.some(({ value }: { value: { isRecused: boolean } }) => value.isRecused),
      )
      .map(([assessorId]) => assessorId),
  )
}

const areaOf = (state: RoundState, caseNumber: CaseNumber): AreaId | undefined => {
  const record = state.applications.get(caseNumber)?.record
  return (settled(record) ?? record?.heads[0]?.value)?.areaId
}
