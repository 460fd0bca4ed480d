import type { Messages } from '~/i18n/da.ts'
import { sectionOf } from './sectionNames.ts'
import type { SetupDraft } from './SetupDraft.ts'

/** What a place of the setup is called: the row it is in, or the section where it is in none. */
export function placeName(path: string, draft: SetupDraft, { setup }: Messages): string {
  const [list, place] = path.split('.')
  const index = Number(place)
  const names = {
    criteria: draft.criteria[index]?.name.da,
    areas: draft.areas[index]?.name.da,
    funders: draft.funders[index]?.name,
  }
  const section = setup.sections[sectionOf(path)]
  const name = list === 'criteria' || list === 'areas' || list === 'funders' ? names[list] : ''
  if (name?.trim()) return name.trim()
  return Number.isInteger(index) && place !== undefined ? `${section} ${index + 1}` : section
}
