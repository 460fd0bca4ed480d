import type { MomentFaultCode } from '~/exchange/csv/FileFault.ts'
import { copenhagenText, readMoment } from '~/exchange/csv/readMoment.ts'
import type { Instant } from '~/domain/model/units.ts'
import { err, ok, type Result } from '~/lib/result.ts'

/** A deadline as two fields, typed but perhaps not readable yet. */
export interface DeadlineEntry {
  readonly day: string
  readonly time: string
  /** What the two were written from: kept to the second while they are left alone. */
  readonly from: Instant | null
}

/** A moment as day and clock of Copenhagen: 27-05-2020 and 10.00. */
export function deadlineEntry(from: Instant | null): DeadlineEntry {
  if (from === null) return { day: '', time: '', from }
  const [date = '', clock = ''] = copenhagenText(from).split('T')
  const time = clock.slice(0, 8).replaceAll(':', '.')
  return {
    day: date.split('-').toReversed().join('-'),
    time: time.endsWith('.00') ? time.slice(0, 5) : time,
    from,
  }
}

/** The moment two fields come to; null where both are empty. */
export function readDeadline(
  entry: DeadlineEntry,
): Result<Instant | null, MomentFaultCode | 'day-needed' | 'time-needed'> {
  const [day, time] = [entry.day.trim(), entry.time.trim()]
  if (day === '' && time === '') return ok(null)
  const before = deadlineEntry(entry.from)
  if (day === before.day && time === before.time) return ok(entry.from)
  if (day === '') return err('day-needed')
  const dayAlone = readMoment(day)
  if (!dayAlone.ok) return dayAlone
  if (time === '') return err('time-needed')
  const clock = /^\d{1,2}$/.test(time) ? `${time}.00` : time
  const read = readMoment(`${day} ${clock}`)
  if (!read.ok) return read
  return read.value.hasTime ? ok(read.value.instant) : err('time-needed')
}
