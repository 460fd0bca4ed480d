import * as z from 'zod/mini'
import {
  type AssessorId,
  assessorIdSchema,
  caseNumberSchema,
  criterionIdSchema,
  type RoundId,
  roundIdSchema,
} from '~/domain/model/ids.ts'
import { ok, type Result } from '~/lib/result.ts'
import { attempt, attemptWrite } from './attempt.ts'
import { roundSetting } from './settings.ts'
import type { StorageFault } from './StorageFault.ts'
import type { WorkbenchDatabase } from './WorkbenchDatabase.ts'

const halfTypedSchema = z.strictObject({
  roundId: roundIdSchema,
  assessorId: assessorIdSchema,
  caseNumber: caseNumberSchema,
  /** Null where it is the note on the application as a whole. */
  criterionId: z.nullable(criterionIdSchema),
  text: z.string(),
})

/** A remark or a note that is being typed and is no event yet. */
export type HalfTyped = z.infer<typeof halfTypedSchema>

const name = 'half-typed:'

/** Names the place words stand in: one a round, assessor, application and criterion. */
export const halfTypedKey = ({ roundId, assessorId, caseNumber, criterionId }: HalfTyped): string =>
  roundSetting(roundId, name + JSON.stringify([assessorId, caseNumber, criterionId]))

/** Keeps half-typed words outside the log, in one record that is overwritten. */
export function keepHalfTyped(
  database: WorkbenchDatabase,
  remark: HalfTyped,
): Promise<Result<void, StorageFault>> {
  return attemptWrite(database, [database.settings], async () => {
    await database.settings.put({ key: halfTypedKey(remark), value: JSON.stringify(remark) })
  })
}

/** Lets go of what was kept, once it stands in the log; newer words in the same place stay. */
export function dropHalfTyped(
  database: WorkbenchDatabase,
  remark: HalfTyped,
): Promise<Result<void, StorageFault>> {
  const key = halfTypedKey(remark)
  return attemptWrite(database, [database.settings], async () => {
    const kept = await database.settings.get(key)
    if (kept?.value === JSON.stringify(remark)) await database.settings.delete(key)
  })
}

/** What one assessor had typed in a round when a page was closed under it. */
export async function halfTypedBy(
  database: WorkbenchDatabase,
  roundId: RoundId,
  assessorId: AssessorId,
): Promise<Result<readonly HalfTyped[], StorageFault>> {
  const rows = await attempt(() =>
    database.settings.where('key').startsWith(roundSetting(roundId, name)).toArray(),
  )
  if (!rows.ok) return rows
  const remarks = rows.value.flatMap(({ value }) => {
    const read = halfTypedSchema.safeParse(parsed(value))
    return read.success ? [read.data] : []
  })
  return ok(remarks.filter((remark) => remark.assessorId === assessorId))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
