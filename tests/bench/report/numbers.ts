import type { Finding, Ratio } from '../run/Finding.ts'
import { median } from '../run/spread.ts'

/** Three digits that count. */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) return '–'
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.max(Math.abs(value), 0.01))))
  return value.toLocaleString('en', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
}

export const timesText = (ratio: number): string => `${numberText(ratio)}×`

/** How many times the median of one measure is that of the other; NaN where one was not measured. */
export function ratioOf({ measures }: Finding, { of, to }: Ratio): number {
  const medianOf = (wanted: string) =>
    median(measures.find(({ name }) => name === wanted)?.samples ?? [])
  return medianOf(of) / medianOf(to)
}

export function goalText({ goal }: Ratio): string {
  if (!goal) return ''
  return 'atMost' in goal ? `at most ${goal.atMost}×` : `at least ${goal.atLeast}×`
}

export function holdsGoal({ goal }: Ratio, ratio: number): boolean {
  if (!goal) return true
  return 'atMost' in goal ? ratio <= goal.atMost : ratio >= goal.atLeast
}
