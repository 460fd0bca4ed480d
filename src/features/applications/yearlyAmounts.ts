import type { Application } from '~/domain/model/Application.ts'
import type { Setup } from '~/domain/model/Setup.ts'

/** What is asked of all funders together for one year, in øre: the least and the most of a year. */
export interface YearlyAmounts {
  readonly low: number
  readonly high: number
}

/**
 * Over the years every funder has decided its frame for, since a sum over fewer funders would look
 * small for no fault of the applicant; without such years, over every year that is asked for.
 */
export function yearlyAmounts(
  { amounts }: Pick<Application, 'amounts'>,
  { funders }: Pick<Setup, 'funders'>,
): YearlyAmounts | null {
  if (amounts.length === 0) return null
  const asked = [...new Set(amounts.map(({ year }) => year))]
  const open = asked.filter((year) =>
    funders.every(({ frames }) => frames.some((f) => f.year === year && f.amount !== null)),
  )
  const sums = (open.length > 0 ? open : asked).map((year) => sumOfYear(amounts, year))
  return { low: Math.min(...sums), high: Math.max(...sums) }
}

export const sumOfYear = (amounts: Application['amounts'], year: number): number =>
  amounts.reduce((sum, asked) => (asked.year === year ? sum + asked.amount : sum), 0)

/** Whether a year's sum lies outside what the call expects: worth a look, never decisive. */
export const isUnexpected = (
  { low, high }: YearlyAmounts,
  { expectedGrant }: Pick<Setup, 'expectedGrant'>,
): boolean => expectedGrant !== null && (low < expectedGrant.min || high > expectedGrant.max)
