import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import type { PortfolioSheet } from '~/domain/dossier/portfolioOf.ts'
import type { AreaId } from '~/domain/model/ids.ts'
import { portfolioIn, sheetIn, sheetsIn } from './sheets.ts'
import { useRound } from './useRound.ts'

/** An area's sheet in the round that is open; undefined when it has no such area. */
export const useSheet = (areaId: AreaId): AreaSheet | undefined => sheetIn(useRound().state, areaId)

/** Every area's sheet in the round that is open, in the round's order. */
export const useSheets = (): readonly AreaSheet[] => sheetsIn(useRound().state)

/** The set of all areas in the round that is open; undefined while it has none. */
export const usePortfolio = (): PortfolioSheet | undefined => portfolioIn(useRound().state)
