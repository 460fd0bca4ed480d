import * as z from 'zod/mini'
import { chainRoles } from '~/domain/log/eventKinds.ts'
import { ok, type Result } from '~/lib/result.ts'
import { attempt, attemptWrite } from './attempt.ts'
import type { StorageFault } from './StorageFault.ts'
import type { WorkbenchDatabase } from './WorkbenchDatabase.ts'

const count = z.int().check(z.nonnegative())

/** A row of the list of rounds, as it must be. */
export const roundRowSchema = z.looseObject({
  roundId: z.string(),
  title: z.string(),
  isExample: z.boolean(),
  applicationCount: count,
  changedAt: z.string(),
  createdAt: z.string(),
  clock: count,
  eventCount: count,
})
const ownChainRowSchema = z.looseObject({
  chainId: z.string(),
  roundId: z.string(),
  role: z.enum(chainRoles),
  assessorId: z.nullable(z.string()),
})
/** A row of the settings, as it must be. */
export const settingRowSchema = z.looseObject({ key: z.string(), value: z.string() })
const handleRowSchema = z.looseObject({ key: z.string(), handle: z.looseObject({}) })

const shapes = [
  ['rounds', roundRowSchema],
  ['ownChains', ownChainRowSchema],
  ['settings', settingRowSchema],
  ['handles', handleRowSchema],
] as const

/**
 * Lets go of records that are none any more: a browser that has mended its own store may keep a key
 * and give null for its value. The list of rounds is made again from the log, a chain that is no
 * longer known as one's own is followed by a new one; settings are gone. Segments stay, to be mended.
 * Errors: StorageFault, also of a database that cannot be read.
 */
export async function dropBrokenRows(
  database: WorkbenchDatabase,
): Promise<Result<void, StorageFault>> {
  const tables = shapes.map(([name]) => database.table<unknown, string>(name))
  const found = await attempt(() =>
    database.transaction('r', tables, () => Promise.all(tables.map((table) => table.toArray()))),
  )
  if (!found.ok) return found
  const isSound = found.value.every((rows, index) => rows.length === soundOf(rows, index).length)
  if (isSound) return ok(undefined)
  return attemptWrite(database, tables, async () => {
    for (const [index, table] of tables.entries()) {
      const rows = await table.toArray()
      const sound = soundOf(rows, index)
      if (sound.length === rows.length) continue
      // All of it anew, by no key: where a value is spoilt its key may be, and Chromium's SQLite store
      // takes the whole browser down when it is asked for such a key.
      await table.clear()
      await table.bulkPut(sound)
    }
  })
}

const soundOf = (rows: readonly unknown[], index: number): readonly unknown[] =>
  rows.filter((row) => shapes[index]?.[1].safeParse(row).success)
