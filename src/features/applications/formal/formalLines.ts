import type { FormalCase } from '~/domain/dossier/formalCasesOf.ts'
import type { CaseCheckRuling } from '~/domain/log/Command.ts'
import type { AreaId } from '~/domain/model/ids.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { compareNatural } from '~/lib/compareNatural.ts'
import type { FormalFilter } from '~/session/formalFilter.ts'

/** The applications of one area, by case number. */
export interface FormalArea {
  readonly areaId: AreaId
  readonly cases: readonly FormalCase[]
}

/** What the page shows: the areas in the round's order, those with nothing to show left out. */
export function formalAreas(
  cases: readonly FormalCase[],
  { areas }: Pick<Setup, 'areas'>,
  filter: FormalFilter,
): readonly FormalArea[] {
  const byArea = new Map<AreaId, FormalCase[]>()
  for (const one of cases.filter(shownBy[filter])) {
    const { areaId } = one.application
    const known = byArea.get(areaId)
    if (known) known.push(one)
    else byArea.set(areaId, [one])
  }
  return areas.flatMap(({ id }) => {
    const own = byArea.get(id) ?? []
    const sorted = own.toSorted((a, b) =>
      compareNatural(a.application.caseNumber, b.application.caseNumber),
    )
    return own.length > 0 ? [{ areaId: id, cases: sorted }] : []
  })
}

const shownBy: Readonly<Record<FormalFilter, (one: FormalCase) => boolean>> = {
  mangler: ({ isAwaiting }) => isAwaiting,
  uafgjort: ({ standing, checks }) =>
    standing.status === 'active' && checks.some(({ isRuled }) => !isRuled),
  alle: () => true,
}

/** The first so many applications of the areas, so that a large round opens at once. */
export function firstOf(areas: readonly FormalArea[], most: number): readonly FormalArea[] {
  let left = most
  return areas.flatMap(({ areaId, cases }) => {
    const shown = cases.slice(0, left)
    left -= shown.length
    return shown.length > 0 ? [{ areaId, cases: shown }] : []
  })
}

/** The rulings that confirm what the computer finds met and nobody has ruled on. */
export const confirmations = (
  cases: readonly FormalCase[],
  note: string,
): readonly CaseCheckRuling[] =>
  cases.flatMap(({ application: { caseNumber }, checks }) =>
    checks
      .filter(({ outcome, isRuled }) => outcome === 'met' && !isRuled)
      .map(({ check }) => ({ caseNumber, check, outcome: 'met', planDate: null, note })),
  )
