import type { AreaId } from '~/domain/model/ids.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import type { Language } from '~/i18n/formats.ts'
import { localText } from './localText.ts'

/** An area's name; its id where the setup no longer has it. */
export function areaName(
  { areas }: Pick<Setup, 'areas'>,
  areaId: AreaId,
  language: Language,
): string {
  const area = areas.find(({ id }) => id === areaId)
  return area ? localText(area.name, language) : areaId
}
