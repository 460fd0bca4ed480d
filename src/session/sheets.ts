import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import { setupOf } from '~/domain/dossier/contestOf.ts'
import { type PortfolioSheet, portfolioOf } from '~/domain/dossier/portfolioOf.ts'
import { sheetOf } from '~/domain/dossier/sheetOf.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { AreaId } from '~/domain/model/ids.ts'

const sheetsByState = new WeakMap<RoundState, Map<AreaId, AreaSheet | undefined>>()
const listsByState = new WeakMap<RoundState, readonly AreaSheet[]>()

/** An area's sheet; the same state is not ranked twice. */
export function sheetIn(state: RoundState, areaId: AreaId): AreaSheet | undefined {
  const sheets = sheetsByState.get(state) ?? new Map<AreaId, AreaSheet | undefined>()
  sheetsByState.set(state, sheets)
  if (!sheets.has(areaId)) sheets.set(areaId, sheetOf(state, areaId))
  return sheets.get(areaId)
}

/** Every area's sheet in the round's order; the same list for the same state. */
export function sheetsIn(state: RoundState): readonly AreaSheet[] {
  const known = listsByState.get(state)
  if (known) return known
  const sheets = (setupOf(state)?.areas ?? []).flatMap(({ id }) => sheetIn(state, id) ?? [])
  listsByState.set(state, sheets)
  return sheets
}

const portfoliosByState = new WeakMap<RoundState, PortfolioSheet | undefined>()

/** The set of all areas; the same state is not summed twice. Undefined while there are none. */
export function portfolioIn(state: RoundState): PortfolioSheet | undefined {
  if (!portfoliosByState.has(state)) {
    portfoliosByState.set(state, portfolioOf(state, sheetsIn(state)))
  }
  return portfoliosByState.get(state)
}
