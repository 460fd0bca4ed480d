import type { Mark } from '~/domain/model/Assessment.ts'
import type { Messages } from '~/i18n/da.ts'
import { formatPoint, type Language } from '~/i18n/formats.ts'

/** What somebody said on a criterion, in a word or a number. */
export function readMarkText(mark: Mark | null, messages: Messages, language: Language): string {
  if (!mark) return messages.opening.read.noMark
  return mark.state === 'scored'
    ? formatPoint(mark.points, language)
    : messages.opening.read.states[mark.state]
}
