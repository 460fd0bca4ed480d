import type { Assessor } from '~/domain/model/Assessor.ts'
import type { AssessorId } from '~/domain/model/ids.ts'
import { headingKey } from './headingKey.ts'
import { requiredText, type RowReader } from './RowReader.ts'

/** Finds assessors by id or name, and keeps those that the file is the first to name. */
export interface AssessorNames {
  /** The assessor a row names; null where a fault was told. */
  readonly idIn: (row: RowReader) => AssessorId | null
  readonly newAssessors: readonly Assessor[]
}

const maxName = 120

export function assessorsIn(column: string, assessors: readonly Assessor[]): AssessorNames {
  const newAssessors: Assessor[] = []
  const byId = new Map(assessors.map(({ id }) => [headingKey(id), id]))
  const byName = new Map<string, readonly AssessorId[]>()
  for (const { id, name } of assessors) {
    byName.set(headingKey(name), [...(byName.get(headingKey(name)) ?? []), id])
  }
  const idIn = (row: RowReader): AssessorId | null => {
    const name = requiredText(row, column, maxName).replace(/\s+/g, ' ').trim()
    if (name === '' || name.length > maxName) return null
    const key = headingKey(name)
    const named = byName.get(key) ?? []
    const known = byId.get(key) ?? named[0]
    if (known === undefined) {
      const id = name as AssessorId
      newAssessors.push({ id, name, title: null, organisation: null })
      byId.set(key, id)
      return id
    }
    if (!byId.has(key) && named.length > 1) {
      row.fault('assessor-ambiguous', column, { found: name, known: named.join(', ') })
      return null
    }
    return known
  }
  return { idIn, newAssessors }
}
