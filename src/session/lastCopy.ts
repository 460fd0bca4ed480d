import * as z from 'zod/mini'
import type { Log } from '~/domain/log/Log.ts'
import type { RoundId } from '~/domain/model/ids.ts'
import { instantSchema } from '~/domain/model/units.ts'
import { readSetting, roundSetting, writeSetting } from '~/storage/settings.ts'
import type { WorkbenchDatabase } from '~/storage/WorkbenchDatabase.ts'

const lastCopySchema = z.strictObject({
  at: instantSchema,
  events: z.int().check(z.nonnegative()),
  /** `none`: there is no copy; the round had these events when it was begun. */
  where: z.enum(['folder', 'download', 'none']),
})

/** The last copy of a round that this device knows of. */
export type LastCopy = z.infer<typeof lastCopySchema>

const name = 'copy'

/** Undefined where nothing is known. */
export async function readLastCopy(
  database: WorkbenchDatabase,
  roundId: RoundId,
): Promise<LastCopy | undefined> {
  const setting = await readSetting(database, roundSetting(roundId, name))
  if (!setting.ok || setting.value === undefined) return undefined
  try {
    const read = lastCopySchema.safeParse(JSON.parse(setting.value))
    return read.success ? read.data : undefined
  } catch {
    return undefined
  }
}

export const writeLastCopy = (database: WorkbenchDatabase, roundId: RoundId, copy: LastCopy) =>
  writeSetting(database, roundSetting(roundId, name), JSON.stringify(copy))

export const eventsIn = ({ chains }: Log): number =>
  [...chains.values()].reduce((sum, { length }) => sum + length, 0)
