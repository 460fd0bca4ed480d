import type { Entry, Register } from '~/domain/log/Register.ts'
import type { AssessorId } from '~/domain/model/ids.ts'

/** Somebody in a register, with every version of them that stands. */
export interface Registered<Person> {
  readonly id: AssessorId
  /** Of versions that disagree the earlier. */
  readonly person: Person
  readonly heads: readonly Entry<Person | null>[]
}

/** Everybody who is in a register, also where one of two versions has them removed. */
export const registered = <Person>(
  register: ReadonlyMap<AssessorId, Register<Person | null>>,
): readonly Registered<Person>[] =>
  [...register].flatMap(([id, { heads }]) => {
    const person = heads.find(({ value }) => value !== null)?.value
    return person ? [{ id, person, heads }] : []
  })
