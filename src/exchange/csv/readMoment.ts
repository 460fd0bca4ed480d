import { CalendarDateTime, parseAbsolute, toZoned } from '@internationalized/date'
import { type Instant, instantOf } from '~/domain/model/units.ts'
import { err, ok, type Result } from '~/lib/result.ts'
import type { MomentFaultCode } from './FileFault.ts'

export interface Moment {
  readonly instant: Instant
  /** False where only a day was given; the instant is then the beginning of that day. */
  readonly hasTime: boolean
}

const zone = 'Europe/Copenhagen'
const time = String.raw`(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?`
const iso = new RegExp(
  String.raw`^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:T| +)${time} ?(Z|[+-]\d{2}:?\d{2})?)?$`,
  'i',
)
const danish = new RegExp(
  String.raw`^(\d{1,2})(?:-|\. ?)(\d{1,2})(?:-|\. ?)(\d{4})(?:,? +(?:kl\.? *)?${time})?$`,
  'i',
)

/**
 * A moment as people and programs write it, in Copenhagen time unless it names an offset:
 * `2020-05-27T09:58`, `2020-05-27 09:58`, `2020-05-27T07:58:00Z`, `27-05-2020 09:58`,
 * `27.5.2020 kl. 09.58`, or a day alone. Fractions of a second are dropped.
 * Errors: what cannot be read in one way only is refused, never guessed: slashes, two-digit years,
 * and the hours that summer time skips or doubles.
 */
export function readMoment(text: string): Result<Moment, MomentFaultCode> {
  const found = text.normalize('NFC').replace(/\s+/g, ' ').trim()
  const isoParts = iso.exec(found)
  if (isoParts) {
    const [, year, month, day, hour, minute, second, offset] = isoParts
    return momentOf([year, month, day, hour, minute, second], offset)
  }
  const danishParts = danish.exec(found)
  if (danishParts) {
    const [, day, month, year, hour, minute, second] = danishParts
    return momentOf([year, month, day, hour, minute, second], undefined)
  }
  if (/^(0?[1-9]|1[0-2])\/(0?[1-9]|1[0-2])\/\d/.test(found)) return err('date-ambiguous')
  return err(/^\d{5}([.,]\d+)?$/.test(found) ? 'moment-serial' : 'moment-unreadable')
}

/** An instant as Copenhagen's clock showed it, with the offset: `2020-05-27T09:58:00+02:00`. */
export const copenhagenText = (instant: Instant): string =>
  parseAbsolute(instant, zone).toString().replace(/\[.*$/, '')

type Parts = readonly (string | undefined)[]

function momentOf(parts: Parts, offset: string | undefined): Result<Moment, MomentFaultCode> {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map((part) =>
    Number(part ?? 0),
  )
  if (year < 1900 || year > 2200) return err('moment-unreadable')
  if (hour > 23 || minute > 59 || second > 59) return err('time-nonexistent')
  const clock = new CalendarDateTime(year, month, day, hour, minute, second)
  // The constructor moves a day that does not exist to one that does.
  if (clock.month !== month || clock.day !== day) return err('date-nonexistent')
  const hasTime = parts[3] !== undefined
  if (offset) {
    const minutes = offsetMinutes(offset)
    if (minutes === null) return err('moment-unreadable')
    return ok({ instant: instantOf(clock.toDate('UTC').getTime() - minutes * 60_000), hasTime })
  }
  const instant = copenhagenInstant(clock)
  return instant.ok ? ok({ instant: instant.value, hasTime }) : instant
}

function offsetMinutes(offset: string): number | null {
  const parts = /^([+-])(\d{2}):?(\d{2})$/.exec(offset)
  if (!parts) return 0
  const [hours, minutes] = [Number(parts[2]), Number(parts[3])]
  if (hours > 14 || minutes > 59) return null
  return (hours * 60 + minutes) * (parts[1] === '-' ? -1 : 1)
}

/** Milliseconds; a list has a few days in many thousand rows, and asking the calendar is slow. */
const steadyOffsets = new Map<string, number | null>()
const mostOffsets = 10_000

/** What Copenhagen is ahead of UTC all through a day, ms; null where the clock is changed near it. */
function steadyOffset({ year, month, day }: CalendarDateTime): number | null {
  const key = `${year}-${month}-${day}`
  const known = steadyOffsets.get(key)
  if (known !== undefined) return known
  const noon = new CalendarDateTime(year, month, day, 12)
  const before = toZoned(noon.subtract({ days: 1 }), zone).offset
  const offset = before === toZoned(noon.add({ days: 1 }), zone).offset ? before : null
  if (steadyOffsets.size >= mostOffsets) steadyOffsets.clear()
  steadyOffsets.set(key, offset)
  return offset
}

/** Compares both ways of resolving a clock time: they differ where summer time begins or ends. */
function copenhagenInstant(clock: CalendarDateTime): Result<Instant, MomentFaultCode> {
  const offset = steadyOffset(clock)
  if (offset !== null) return ok(instantOf(clock.toDate('UTC').getTime() - offset))
  const earlier = toZoned(clock, zone, 'earlier')
  const later = toZoned(clock, zone, 'later')
  if (earlier.compare(later) === 0) return ok(instantOf(later.toDate().getTime()))
  return err(later.hour === clock.hour ? 'time-doubled' : 'time-skipped')
}
