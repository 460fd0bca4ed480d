import type { FunderId } from '~/domain/model/ids.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import type { Ore } from '~/domain/model/units.ts'
import { compareNatural } from '~/lib/compareNatural.ts'
import { isStanding } from './isStanding.ts'
import type { Amount, PortfolioArea } from './PortfolioArea.ts'
import { sumOre } from './sumOre.ts'

export type MoneyKind = 'asked' | 'recommended' | 'granted'

/** What is asked for, recommended and granted, in whole øre. */
export type MoneySums = Readonly<Record<MoneyKind, Ore>>

/** One funder in one year. */
export interface MoneyCell extends MoneySums {
  readonly funderId: FunderId
  readonly year: number
  /** Null is "not yet decided", which is never 0; so is a year the setup has no frame for. */
  readonly frame: Ore | null
  /** How much each is above the frame, 0 within it; null while the frame is not decided. */
  readonly over: MoneySums | null
}

/** Several cells together. */
export interface MoneyTotal extends MoneySums {
  /** Null while any of the frames is not decided: the sum of some would read as all. */
  readonly frame: Ore | null
  /** The sum of the frames that are decided. */
  readonly decided: Ore
}

export interface Money {
  /** The setup's funders, then any that only an application names. */
  readonly funders: readonly FunderId[]
  readonly years: readonly number[]
  /** Every funder in every year, funder by funder. */
  readonly cells: readonly MoneyCell[]
  readonly byFunder: readonly (MoneyTotal & { readonly funderId: FunderId })[]
  readonly byYear: readonly (MoneyTotal & { readonly year: number })[]
  readonly total: MoneyTotal
}

/** The set's money per funder and year against the frames [PF1]. Unit: whole øre. */
export function moneyOf(
  { funders }: Pick<Setup, 'funders'>,
  areas: readonly PortfolioArea[],
): Money {
  const amounts = amountsIn(areas)
  const named = Object.values(amounts).flat()
  const known: readonly FunderId[] = funders.map(({ id }) => id)
  const others = new Set(named.map(({ funderId }) => funderId).filter((id) => !known.includes(id)))
  const funderIds = [...known, ...[...others].toSorted(compareNatural)]
  const frames = funders.flatMap((funder) => funder.frames)
  const years = [...new Set([...frames, ...named].map(({ year }) => year))].toSorted(
    (a, b) => a - b,
  )
  const cells = funderIds.flatMap((funderId) =>
    years.map((year) => {
      const rows = funders.find(({ id }) => id === funderId)?.frames ?? []
      const frame = rows.find((row) => row.year === year)?.amount ?? null
      return cellOf({ funderId, year, frame }, amounts)
    }),
  )
  return {
    funders: funderIds,
    years,
    cells,
    byFunder: funderIds.map((funderId) => ({
      funderId,
      ...totalOf(cells.filter((cell) => cell.funderId === funderId)),
    })),
    byYear: years.map((year) => ({ year, ...totalOf(cells.filter((cell) => cell.year === year)) })),
    total: totalOf(cells),
  }
}

type Amounts = Readonly<Record<MoneyKind, readonly Amount[]>>

const amountsIn = (areas: readonly PortfolioArea[]): Amounts => ({
  asked: areas.flatMap(({ candidates }) =>
    candidates.filter(isStanding).flatMap((candidate) => candidate.amounts),
  ),
  recommended: areas.flatMap(({ recommended }) => recommended.flatMap((award) => award.amounts)),
  granted: areas.flatMap(({ granted }) => granted.flatMap((award) => award.amounts)),
})

const forEachKind = (sum: (kind: MoneyKind) => Ore): MoneySums => ({
  asked: sum('asked'),
  recommended: sum('recommended'),
  granted: sum('granted'),
})

function cellOf(place: Pick<MoneyCell, 'funderId' | 'year' | 'frame'>, amounts: Amounts) {
  const sums = forEachKind((kind) =>
    sumOre(
      amounts[kind]
        .filter(({ funderId, year }) => funderId === place.funderId && year === place.year)
        .map(({ amount }) => amount),
    ),
  )
  const { frame } = place
  const over = frame === null ? null : forEachKind((kind) => Math.max(0, sums[kind] - frame) as Ore)
  return { ...place, ...sums, over }
}

function totalOf(cells: readonly MoneyCell[]): MoneyTotal {
  const decided = cells.flatMap(({ frame }) => frame ?? [])
  return {
    ...forEachKind((kind) => sumOre(cells.map((cell) => cell[kind]))),
    frame: decided.length === cells.length ? sumOre(decided) : null,
    decided: sumOre(decided),
  }
}
