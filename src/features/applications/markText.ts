import type { Mark } from '~/domain/model/Assessment.ts'
import type { Messages } from '~/i18n/da.ts'
import { formatPoint, type Language } from '~/i18n/formats.ts'

/** A mark as it is read: the point, or the word in place of one. */
export function markText(mark: Mark | null, messages: Messages, language: Language): string {
  const { marks } = messages.applications
  if (mark === null) return marks.none
  return mark.state === 'scored' ? formatPoint(mark.points, language) : marks[mark.state]
}
