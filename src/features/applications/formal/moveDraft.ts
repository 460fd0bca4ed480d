import type { Instant } from '~/domain/model/units.ts'
import { copenhagenText, readMoment } from '~/exchange/csv/readMoment.ts'
import { err, ok, type Result } from '~/lib/result.ts'

/** A new deadline as it is being filled in. */
export interface MoveDraft {
  /** As the date field gives it: 2020-05-27. */
  readonly day: string
  /** As people write a time: 10.00 or 10:00:30. */
  readonly time: string
  readonly reason: string
}

export type MoveFault = 'day' | 'time' | 'same' | 'reason'

/** The draft of the deadline that holds, on Copenhagen's clock. */
export function moveDraftOf(deadline: Instant | null): MoveDraft {
  const [day = '', clock = ''] = deadline === null ? [] : copenhagenText(deadline).split('T')
  const time = clock.slice(0, 8).replaceAll(':', '.')
  return { day, time: time.endsWith('.00') ? time.slice(0, 5) : time, reason: '' }
}

/** The deadline that day and time come to, whatever the reason. Errors: the field that is at fault. */
export function readNewDeadline({ day, time }: MoveDraft): Result<Instant, 'day' | 'time'> {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return err('day')
  const clock = time.trim()
  const read = readMoment(`${day} ${/^\d{1,2}$/.test(clock) ? `${clock}.00` : clock}`)
  return read.ok && read.value.hasTime ? ok(read.value.instant) : err('time')
}

/** The new deadline and why. Errors: everything that is missing, at once. */
export function readMove(
  draft: MoveDraft,
  current: Instant | null,
): Result<{ readonly deadline: Instant; readonly reason: string }, MoveFault> {
  const read = readNewDeadline(draft)
  const reason = draft.reason.trim()
  const why = reason === '' ? (['reason'] as const) : []
  if (!read.ok) return err(...read.faults, ...why)
  if (read.value === current) return err('same', ...why)
  return reason === '' ? err('reason') : ok({ deadline: read.value, reason })
}
