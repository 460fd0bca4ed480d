import type { Mark } from '~/domain/model/Assessment.ts'
import type { Messages } from '~/i18n/da.ts'
import { formatPoint, type Language } from '~/i18n/formats.ts'

/** A mark in words: "4 point", "Afstår", "Ikke bedømt endnu". */
export function markText(
  mark: Mark | undefined | null,
  { assessment }: Messages,
  language: Language,
): string {
  if (!mark) return assessment.notScored
  if (mark.state === 'abstained') return assessment.abstain
  if (mark.state === 'not-applicable') return assessment.inapplicable
  return assessment.points(formatPoint(mark.points, language))
}
