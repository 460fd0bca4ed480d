import type { Application } from '~/domain/model/Application.ts'
import type { FunderId } from '~/domain/model/ids.ts'
import type { Setup } from '~/domain/model/Setup.ts'

/** What applications ask for together, in øre, by funder and year. */
export interface AmountSums {
  readonly years: readonly number[]
  readonly funders: readonly {
    readonly id: FunderId
    readonly name: string
    /** One for each year; null where nobody asks this funder for that year. */
    readonly sums: readonly (number | null)[]
  }[]
  /** All funders together, one for each year. */
  readonly totals: readonly number[]
}

/** Funders in the setup's order, those that are asked for nothing left out; null with no amounts. */
export function amountSums(
  applications: Iterable<Pick<Application, 'amounts'>>,
  { funders }: Pick<Setup, 'funders'>,
): AmountSums | null {
  const sums = new Map<FunderId, Map<number, number>>()
  const totals = new Map<number, number>()
  for (const { amounts } of applications) {
    for (const { funderId, year, amount } of amounts) {
      const ofFunder = sums.get(funderId) ?? new Map<number, number>()
      sums.set(funderId, ofFunder.set(year, (ofFunder.get(year) ?? 0) + amount))
      totals.set(year, (totals.get(year) ?? 0) + amount)
    }
  }
  if (totals.size === 0) return null
  const years = [...totals.keys()].toSorted((a, b) => a - b)
  return {
    years,
    funders: funders.flatMap(({ id, name }) => {
      const ofFunder = sums.get(id)
      return ofFunder ? [{ id, name, sums: years.map((year) => ofFunder.get(year) ?? null) }] : []
    }),
    totals: years.map((year) => totals.get(year) ?? 0),
  }
}
