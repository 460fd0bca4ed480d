import type { Setup } from '~/domain/model/Setup.ts'
import type { AssessmentWords } from '~/i18n/da/assessment.ts'
import { formatPoint, type Language } from '~/i18n/formats.ts'

/** Where the round asks for a remark, as a sentence; empty where it asks for none. */
export function remarksAskedText(
  { remarksAsked, scale }: Setup,
  { handIn }: AssessmentWords,
  language: Language,
): string {
  if (!remarksAsked) return ''
  const { atEnds, below } = remarksAsked
  const point = (points: number) => formatPoint(points, language)
  const worse = scale.best === 'high' ? handIn.askedBelow : handIn.askedAbove
  const where = [
    ...(atEnds ? [handIn.askedAtEnds(point(scale.min), point(scale.max))] : []),
    ...(below === null ? [] : [worse(point(below))]),
  ]
  return where.length === 0 ? '' : handIn.asked(where.join(handIn.and))
}
