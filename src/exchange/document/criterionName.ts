import type { CriterionId } from '~/domain/model/ids.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import type { Language } from '~/i18n/formats.ts'
import { localText } from './localText.ts'

/** A criterion's name; its id where the setup no longer has it. */
export function criterionName(
  { criteria }: Pick<Setup, 'criteria'>,
  criterionId: CriterionId,
  language: Language,
): string {
  const criterion = criteria.find(({ id }) => id === criterionId)
  return criterion ? localText(criterion.name, language) : criterionId
}
