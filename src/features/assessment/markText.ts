import type { Mark } from '~/domain/model/Assessment.ts'
import type { AssessmentWords } from '~/i18n/da/assessment.ts'
import { formatPoint, type Language } from '~/i18n/formats.ts'

/** A mark in words: "4 point", "Afstår", "Ikke bedømt endnu". */
export function markText(
  mark: Mark | undefined | null,
  words: AssessmentWords,
  language: Language,
): string {
  if (!mark) return words.notScored
  if (mark.state === 'abstained') return words.abstain
  if (mark.state === 'not-applicable') return words.inapplicable
  return words.points(formatPoint(mark.points, language))
}
