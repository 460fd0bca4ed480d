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

const onDevice = 'device:'

/** The key of a setting of the whole device, whatever round is open. */
export const deviceSetting = (name: string): string => onDevice + name

/** All settings of the device, by name. */
export async function readDeviceSettings({
  settings,
}: WorkbenchDatabase): Promise<Result<ReadonlyMap<string, string>, StorageFault>> {
  const rows = await attempt(() => settings.where('key').startsWith(onDevice).toArray())
  if (!rows.ok) return rows
  return ok(new Map(rows.value.map(({ key, value }) => [key.slice(onDevice.length), value])))
}

/** The key that remembers that a round was deleted here, until nothing of it is left anywhere. */
export const deletedSetting = (roundId: RoundId): string => `deleted:${roundId}`
