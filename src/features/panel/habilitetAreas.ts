import { applicationOf, setupOf } from '~/domain/dossier/contestOf.ts'
import { type HabilitetStanding, habilitetOf } from '~/domain/log/habilitetOf.ts'
import { settled } from '~/domain/log/Register.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { Application } from '~/domain/model/Application.ts'
import type { AreaId, AssessorId, CaseNumber } from '~/domain/model/ids.ts'
import { barsOf } from '~/domain/panel/barsOf.ts'
import { compareNatural } from '~/lib/compareNatural.ts'

/** Besides how a person stands to the application itself: out because of a rival in its area. */
export type ShownStanding = HabilitetStanding | 'recused-area'

export interface HabilitetCell {
  readonly personId: AssessorId
  readonly standing: ShownStanding
  /** The rival that keeps the person out of the whole area [RC1]. */
  readonly ruledOn: CaseNumber | null
}

export interface HabilitetLine {
  readonly application: Application
  readonly cells: readonly HabilitetCell[]
}

export interface HabilitetArea {
  readonly areaId: AreaId
  readonly lines: readonly HabilitetLine[]
}

/** How everybody stands to every application, area by area in the setup's order. */
export function habilitetAreas(
  state: RoundState,
  people: readonly AssessorId[],
): readonly HabilitetArea[] {
  const bars = barsOf(state)
  const lines = [...state.applications.keys()].toSorted(compareNatural).flatMap((caseNumber) => {
    const application = applicationOf(state, caseNumber)
    if (!application || isOutOfSight(state, caseNumber)) return []
    const cells = people.map((personId): HabilitetCell => {
      const { standing } = habilitetOf(state, caseNumber, personId)
      const bar = bars.get(caseNumber)?.get(personId)
      const isOutByRival = bar?.kind === 'recused' && bar.caseNumber !== caseNumber
      return isOutByRival
        ? { personId, standing: 'recused-area', ruledOn: bar.caseNumber }
        : { personId, standing, ruledOn: null }
    })
    return [{ application, cells }]
  })
  return (setupOf(state)?.areas ?? []).flatMap(({ id }) => {
    const own = lines.filter(({ application }) => application.areaId === id)
    return own.length > 0 ? [{ areaId: id, lines: own }] : []
  })
}

/** Withdrawn or rejected, and nobody has said or ruled anything that holds for its rivals. */
function isOutOfSight(state: RoundState, caseNumber: CaseNumber): boolean {
  const facts = state.applications.get(caseNumber)
  const status = settled(facts?.status)?.status
  const isOut = status === 'withdrawn' || status === 'rejected'
  return isOut && facts?.recusals.size === 0 && !state.declarations.has(caseNumber)
}

export interface HabilitetFilter {
  readonly person: string | null
  readonly standing: string | null
}

/** One person's column, and the lines on which somebody shown stands as asked. */
export function filteredAreas(
  areas: readonly HabilitetArea[],
  { person, standing }: HabilitetFilter,
): readonly HabilitetArea[] {
  return areas.flatMap(({ areaId, lines }) => {
    const shown = lines
      .map(({ application, cells }) => ({
        application,
        cells: person === null ? cells : cells.filter(({ personId }) => personId === person),
      }))
      .filter(({ cells }) => standing === null || cells.some((cell) => cell.standing === standing))
    return shown.length > 0 ? [{ areaId, lines: shown }] : []
  })
}
