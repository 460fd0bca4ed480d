import type { Period } from '~/domain/model/Assessor.ts'
import type { PeopleWords } from '~/i18n/da/people.ts'
import { formatDay, type Language } from '~/i18n/formats.ts'

/** From which day to which, in words; empty where neither is known. */
export function periodText(
  period: Period | undefined,
  { period: words }: PeopleWords,
  language: Language,
): string {
  const day = (date: string | null | undefined) =>
    date ? formatDay(`${date}T12:00:00Z`, language) : null
  const [from, to] = [day(period?.from), day(period?.to)]
  if (from && to) return words.both(from, to)
  if (from) return words.from(from)
  return to ? words.to(to) : ''
}
