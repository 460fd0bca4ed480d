import type { AssessmentWords } from '~/i18n/da/assessment.ts'
import { formatMoment, type Language } from '~/i18n/formats.ts'
import type { OwnAssessment } from './ownAssessment.ts'
import type { Progress } from './myProgress.ts'

/** How far one assessment has come, in words. */
export function stageText(
  { stage, missing, handedInAt }: OwnAssessment,
  words: AssessmentWords,
  language: Language,
): string {
  if (stage === 'begun') return words.missing(missing)
  if (stage === 'handed-in') return words.handedIn(formatMoment(handedInAt ?? '', language))
  return words.stage[stage]
}

/** "3 færdige, 3 i gang, 2 ikke begyndt"; what there is none of is left out. */
export function progressText(progress: Progress, words: AssessmentWords): string {
  const kinds = ['handedIn', 'done', 'begun', 'notBegun'] as const
  return kinds
    .filter((kind) => progress[kind] > 0)
    .map((kind) => words.counts[kind](progress[kind]))
    .join(', ')
}
