import type { RoundId } from '~/domain/model/ids.ts'
import { ok, type Result } from '~/lib/result.ts'
import { attempt, attemptWrite } from './attempt.ts'
import type { StorageFault } from './StorageFault.ts'
import type { WorkbenchDatabase } from './WorkbenchDatabase.ts'

/** The key of a setting that belongs to one round and goes with it. */
export const roundSetting = (roundId: RoundId, name: string): string => `round:${roundId}:${name}`

/** What this device remembers under a key; undefined when nothing. */
export async function readSetting(
  { settings }: WorkbenchDatabase,
  key: string,
): Promise<Result<string | undefined, StorageFault>> {
  const row = await attempt(() => settings.get(key))
  return row.ok ? ok(row.value?.value) : row
}

export function writeSetting(
  database: WorkbenchDatabase,
  key: string,
  value: string,
): Promise<Result<void, StorageFault>> {
  return attemptWrite(database, [database.settings], async () => {
    await database.settings.put({ key, value })
  })
}

/** The key that remembers that a round was deleted here, until nothing of it is left anywhere. */
export const deletedSetting = (roundId: RoundId): string => `deleted:${roundId}`
