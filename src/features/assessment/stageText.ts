import type { Messages } from '~/i18n/da.ts'
import { formatMoment, type Language } from '~/i18n/formats.ts'
import type { OwnAssessment } from './ownAssessment.ts'
import type { Progress } from './myProgress.ts'

/** How far one assessment has come, in words. */
export function stageText(
  { stage, missing, handedInAt }: OwnAssessment,
  { assessment }: Messages,
  language: Language,
): string {
  if (stage === 'begun') return assessment.missing(missing)
  if (stage === 'handed-in') return assessment.handedIn(formatMoment(handedInAt ?? '', language))
  return assessment.stage[stage]
}

/** "3 færdige, 3 i gang, 2 ikke begyndt"; what there is none of is left out. */
export function progressText(progress: Progress, { assessment }: Messages): string {
  const kinds = ['handedIn', 'done', 'begun', 'notBegun'] as const
  return kinds
    .filter((kind) => progress[kind] > 0)
    .map((kind) => assessment.counts[kind](progress[kind]))
    .join(', ')
}
