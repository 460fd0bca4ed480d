import type { PastMoment } from '~/domain/log/arrivalsOf.ts'
import { type EventId, eventIdSchema } from '~/domain/model/ids.ts'
import { copenhagenText, readMoment } from '~/exchange/csv/readMoment.ts'
import type { Instant } from '~/domain/model/units.ts'
import { err, ok, type Result } from '~/lib/result.ts'

/** The moment that stands for the round as it is. */
export const now = 'nu'

export const beforeText = (eventId: EventId): string => `foer.${eventId}`
export const afterText = (eventId: EventId): string => `efter.${eventId}`

/** The moment of an address: `nu`, `2020-06-02T14.00` by Copenhagen's clock, `foer.` or `efter.` an event. */
export function momentIn(text: string): PastMoment | undefined {
  if (text === now) return { kind: 'now' }
  const [, side, id] = /^(foer|efter)\.(.*)$/.exec(text) ?? []
  if (side !== undefined) {
    const eventId = eventIdSchema.safeParse(id)
    const kind = side === 'foer' ? 'before' : 'after'
    return eventId.success ? { kind, eventId: eventId.data } : undefined
  }
  const read = readMoment(text)
  return read.ok && read.value.hasTime ? { kind: 'time', at: read.value.instant } : undefined
}

/** Why a day and a time of day name no moment. */
export type ClockFault = 'date' | 'time' | 'skipped' | 'doubled'

/** What somebody typed, as it stands in an address. */
export function clockText(date: string, time: string): Result<string, ClockFault> {
  if (date === '') return err('date')
  if (!/^\d{1,2}([.:]\d{2}){1,2}$/.test(time.trim())) return err('time')
  const text = `${date}T${time.trim().replaceAll(':', '.').padStart(5, '0')}`
  const read = readMoment(text)
  if (read.ok) return ok(text)
  if (read.faults[0] === 'time-skipped') return err('skipped')
  return err(read.faults[0] === 'time-doubled' ? 'doubled' : 'time')
}

/** An instant as Copenhagen's clock showed it, for the two fields. */
export function clockOf(at: Instant): { readonly date: string; readonly time: string } {
  const text = copenhagenText(at)
  return { date: text.slice(0, 10), time: text.slice(11, 16).replace(':', '.') }
}
