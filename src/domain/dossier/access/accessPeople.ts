import type { RoundState } from '~/domain/log/RoundState.ts'
import type { AssessorId } from '~/domain/model/ids.ts'
import { compareNatural } from '~/lib/compareNatural.ts'
import type { AccessPerson } from './AccessPack.ts'
import type { AccessChoices } from './AccessText.ts'

/** The people of a pack in the order of their ids, without the names that are left out [AX3]. */
export const accessPeople = (
  state: RoundState,
  ids: Iterable<AssessorId>,
  { assessors }: Pick<AccessChoices, 'assessors'>,
): readonly AccessPerson[] =>
  [...new Set(ids)].toSorted(compareNatural).map((id, index) => {
    const person = state.assessors.get(id)?.heads[0]?.value ?? null
    const officer = state.officers.get(id)?.heads[0]?.value ?? null
    const number = index + 1
    if (assessors.has(id)) {
      return { id, number, name: null, title: null, organisation: null, competence: null }
    }
    return {
      id,
      number,
      name: person?.name ?? officer?.name ?? id,
      title: person?.title ?? officer?.title ?? null,
      organisation: person?.organisation ?? officer?.organisation ?? null,
      competence: person?.competence ?? null,
    }
  })

/** A text without the names that are left out: each is `[…]`. */
export function withoutNames(
  state: RoundState,
  { assessors }: Pick<AccessChoices, 'assessors'>,
): (text: string) => string {
  const names = [...assessors.keys()].flatMap((id) => [
    state.assessors.get(id)?.heads[0]?.value?.name ?? '',
    id,
  ])
  return (text) => names.filter((name) => name !== '').reduce(withoutName, text)
}

/** Whatever the capitals; as words of its own, so that an id of a letter takes no word apart. */
function withoutName(text: string, name: string): string {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu'), '[…]')
}
