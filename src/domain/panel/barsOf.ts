import { habilitetOf } from '~/domain/log/habilitetOf.ts'
import { recusedAt } from '~/domain/log/recusedFrom.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { AreaId, AssessorId, CaseNumber } from '~/domain/model/ids.ts'

/** Why a person may not take an application. */
export interface Bar {
  /** Where it was ruled or reported: the application itself, or a rival in its area [RC1]. */
  readonly caseNumber: CaseNumber
  readonly kind: 'recused' | 'reported'
  /** The reason of the ruling, or what was reported. */
  readonly text: string
}

export type Bars = ReadonlyMap<CaseNumber, ReadonlyMap<AssessorId, Bar>>

/**
 * Who is barred from what, for all applications at once. A conflict that is reported bars until
 * somebody has ruled on it, and reaches as far as a recusal would [RC1].
 */
export function barsOf(state: RoundState): Bars {
  const isAreaWide = state.setup.heads[0]?.value.recusalScope === 'area'
  const own = new Map([...state.applications.keys()].map((at) => [at, barsAt(state, at)] as const))
  if (!isAreaWide) return own
  const byArea = new Map<AreaId, Map<AssessorId, Bar>>()
  for (const [caseNumber, bars] of own) {
    const areaId = areaOf(state, caseNumber)
    if (areaId === undefined) continue
    const inArea = byArea.get(areaId) ?? new Map<AssessorId, Bar>()
    for (const [personId, bar] of bars) {
      if (inArea.get(personId)?.kind !== 'recused') inArea.set(personId, bar)
    }
    byArea.set(areaId, inArea)
  }
  return new Map(
    [...own].map(([caseNumber, bars]) => {
      const areaId = areaOf(state, caseNumber)
      const reaching = areaId === undefined ? undefined : byArea.get(areaId)
      // What is said of the application itself comes before what is said of a rival.
      return [caseNumber, new Map([...(reaching ?? []), ...bars])]
    }),
  )
}

function barsAt(state: RoundState, caseNumber: CaseNumber): ReadonlyMap<AssessorId, Bar> {
  const bars = new Map<AssessorId, Bar>()
  for (const personId of state.declarations.get(caseNumber)?.keys() ?? []) {
    const [open] = habilitetOf(state, caseNumber, personId).open
    if (open) bars.set(personId, { caseNumber, kind: 'reported', text: open.value.text })
  }
  const recusals = state.applications.get(caseNumber)?.recusals
  for (const personId of recusedAt(state, caseNumber)) {
    const ruling = recusals?.get(personId)?.heads.find(({ value }) => value.isRecused)
    bars.set(personId, { caseNumber, kind: 'recused', text: ruling?.value.reason ?? '' })
  }
  return bars
}

const areaOf = (state: RoundState, caseNumber: CaseNumber): AreaId | undefined =>
  state.applications.get(caseNumber)?.record.heads[0]?.value.areaId
