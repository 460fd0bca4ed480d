import type { Messages } from '~/i18n/da.ts'
import { dayInCopenhagen, formatTime, type Language } from '~/i18n/formats.ts'
import type { LastCopy } from './lastCopy.ts'

/** How old the last copy is, as one says it: at 14.02, yesterday, three days ago. */
export function copyAge(
  copy: LastCopy | undefined,
  now: number,
  { copies: { age } }: Messages,
  language: Language,
): string {
  if (!copy || copy.where === 'none') return age.none
  const days = dayInCopenhagen(now) - dayInCopenhagen(Date.parse(copy.at))
  if (days <= 0) return age.today(formatTime(copy.at, language, false))
  return days === 1 ? age.yesterday : age.days(days)
}
