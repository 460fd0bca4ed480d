import { type CalendarDate, dateSchema } from '~/domain/model/units.ts'

/** The day in a date field; null while it is empty, or where the year has too many digits. */
export function readDay(text: string): CalendarDate | null {
  const read = dateSchema.safeParse(text)
  return read.success ? read.data : null
}
