import type { Instant } from '~/domain/model/units.ts'
import { readMoment } from '~/exchange/csv/readMoment.ts'

/** The last minute of a day in Copenhagen, written as 2020-05-27; null where it is no day. */
export function endOfDay(day: string): Instant | null {
  if (day === '') return null
  const read = readMoment(`${day} 23.59`)
  return read.ok ? read.value.instant : null
}
