import type { RoundState } from '~/domain/log/RoundState.ts'
import type { AssessorId } from '~/domain/model/ids.ts'
import { compareDanish } from '~/i18n/formats.ts'
import type { PersonKind } from './PersonDraft.ts'
import { registered } from './registered.ts'

export interface HabilitetPerson {
  readonly id: AssessorId
  readonly name: string
  readonly kind: PersonKind
}

/** Everybody whose habilitet is asked for: the assessors, then the case officers. */
export const habilitetPeople = (
  state: Pick<RoundState, 'assessors' | 'officers'>,
): readonly HabilitetPerson[] => [
  ...registered(state.assessors)
    .map(({ id, person }) => ({ id, name: person.name, kind: 'assessor' as const }))
    .toSorted((a, b) => compareDanish(a.name, b.name)),
  ...registered(state.officers)
    .map(({ id, person }) => ({ id, name: person.name, kind: 'officer' as const }))
    .toSorted((a, b) => compareDanish(a.name, b.name)),
]
