import { settled } from '~/domain/log/Register.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import { type AssessorId, panel } from '~/domain/model/ids.ts'
import { headingKey } from './headingKey.ts'

/**
 * How files name assessors: by the name, where a file with that name reads back as that very
 * assessor; else by the id.
 */
export function assessorNames(state: RoundState): (assessorId: AssessorId) => string {
  const everybody = [...state.assessors].flatMap(([id, register]) => {
    const assessor = settled(register)
    return assessor ? [{ id, name: assessor.name }] : []
  })
  const meant = new Map<string, AssessorId | null>()
  for (const { id, name } of everybody) {
    meant.set(headingKey(name), meant.has(headingKey(name)) ? null : id)
  }
  for (const { id } of everybody) meant.set(headingKey(id), id)
  meant.set(panel, null)
  const nameOf = new Map(everybody.map(({ id, name }) => [id, name]))
  return (assessorId) => {
    const name = nameOf.get(assessorId)
    return name !== undefined && meant.get(headingKey(name)) === assessorId ? name : assessorId
  }
}
