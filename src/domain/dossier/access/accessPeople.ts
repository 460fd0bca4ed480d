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

/** What stands in a pack where a name, or a text within a longer one, is left out. */
export const leftOutMark = '[…]'

/** A text without the names that are left out: each is `[…]`. */
export function withoutNames(
  { assessors: panel, officers }: RoundState,
  { assessors }: Pick<AccessChoices, 'assessors'>,
): (text: string) => string {
  const patterns = [...assessors.keys()].flatMap((id) => {
    const heads = [...(panel.get(id)?.heads ?? []), ...(officers.get(id)?.heads ?? [])]
    const names = heads.flatMap(({ value }) => value?.name.trim() || [])
    return [...names.map((name) => wordPattern(name, true)), wordPattern(id, false)]
  })
  return withoutPatterns(patterns)
}

/** A text without the names of applicants that are left out. */
export const withoutApplicants = (names: readonly string[]): ((text: string) => string) =>
  withoutPatterns(names.map((name) => wordPattern(name, true)))

const withoutPatterns =
  (patterns: readonly RegExp[]) =>
  (text: string): string =>
    patterns.reduce((left, pattern) => left.replace(pattern, leftOutMark), text.normalize('NFC'))

/**
 * Whatever the capitals, and however its words stand apart; as words of its own, so that an id of a
 * letter takes no word apart. A name goes with its genitive s.
 */
function wordPattern(name: string, isName: boolean): RegExp {
  const words = name
    .normalize('NFC')
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const genitive = isName ? "(?:['’]?s)?" : ''
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}${genitive}(?![\\p{L}\\p{N}])`, 'giu')
}
