import type { AreaId, RoundId } from '~/domain/model/ids.ts'

/** Addresses of what explains and checks the numbers. They are fetched with the pages that lead there. */
export const explanationPaths = {
  /** How the ranking is made, with an example from an area where one comes from there. */
  explanation: (roundId: RoundId, areaId?: AreaId) => {
    const page = `#/runde/${roundId}/beregning`
    return areaId === undefined ? page : `${page}?omraade=${encodeURIComponent(areaId)}`
  },
} as const
