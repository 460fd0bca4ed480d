import type { CaseNumber } from '~/domain/model/ids.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import type { Ore } from '~/domain/model/units.ts'
import { compareNatural } from '~/lib/compareNatural.ts'
import type { PortfolioArea } from './PortfolioArea.ts'
import { sumOre } from './sumOre.ts'

/** A recommended year that all funders together leave outside what the call expects. */
export interface OutsideExpected {
  readonly caseNumber: CaseNumber
  readonly year: number
  /** From all funders together, in øre. */
  readonly sum: Ore
  readonly min: Ore
  readonly max: Ore
}

/**
 * The recommended application-years below or above the expected grant [PF1].
 * Shape: areas in their order, then case number and year. Only years in which every funder has a
 * decided frame, and for which the application has an amount at all.
 */
export function outsideExpected(
  { funders, expectedGrant }: Pick<Setup, 'funders' | 'expectedGrant'>,
  areas: readonly PortfolioArea[],
): readonly OutsideExpected[] {
  if (!expectedGrant || funders.length === 0) return []
  const isDecided = (year: number) =>
    funders.every(({ frames }) =>
      frames.some((frame) => frame.year === year && frame.amount !== null),
    )
  return areas.flatMap(({ recommended }) =>
    recommended
      .toSorted((a, b) => compareNatural(a.caseNumber, b.caseNumber))
      .flatMap(({ caseNumber, amounts }) =>
        [...new Set(amounts.map(({ year }) => year))]
          .toSorted((a, b) => a - b)
          .filter(isDecided)
          .flatMap((year) => {
            const own = amounts.filter((amount) => amount.year === year)
            const sum = sumOre(own.map(({ amount }) => amount))
            const isInside = sum >= expectedGrant.min && sum <= expectedGrant.max
            return isInside ? [] : [{ caseNumber, year, sum, ...expectedGrant }]
          }),
      ),
  )
}
