import { Dexie } from 'dexie'
import { err, ok, type Result } from '~/lib/result.ts'
import { attempt, epochKey } from './attempt.ts'
import { dropBrokenRows } from './dropBrokenRows.ts'
import { readSetting, writeSetting } from './settings.ts'
import type { StorageFault } from './StorageFault.ts'
import { schemaVersion, WorkbenchDatabase } from './WorkbenchDatabase.ts'

/**
 * Opens the rounds on this device.
 * Errors: `newer-version` when a newer program has been here (nothing is touched), `blocked` when
 * an older tab holds the database, `unavailable` when the browser has none to give.
 */
export async function openDatabase(
  name?: string,
): Promise<Result<WorkbenchDatabase, StorageFault>> {
  const database = new WorkbenchDatabase(name)
  const opened = await open(database)
  return opened.ok ? ok(database) : opened
}

/** Opens again what the browser has closed, as when somebody clears its data. Errors: as above. */
export async function reopenDatabase(
  database: WorkbenchDatabase,
): Promise<Result<void, StorageFault>> {
  const opened = await open(database)
  if (opened.ok) database.lost = undefined
  return opened
}

async function open(database: WorkbenchDatabase): Promise<Result<void, StorageFault>> {
  const installed = await attempt(() => installedVersion(database.name))
  if (!installed.ok) return installed
  if (installed.value > nativeVersion(database)) return err(newerVersion(installed.value))
  let isBlocked = false
  database.on('blocked', () => {
    isBlocked = true
  })
  const opened = await attempt(() => database.open())
  if (opened.ok) {
    const sound = await dropBrokenRows(database)
    return sound.ok ? leaveEpoch(database) : sound
  }
  database.close()
  return isBlocked ? err({ code: 'blocked', detail: 'an older tab is open' }) : opened
}

/** Says in the database which schema is written from now on. */
async function leaveEpoch(database: WorkbenchDatabase): Promise<Result<void, StorageFault>> {
  const epoch = await readSetting(database, epochKey)
  if (!epoch.ok) return epoch
  if (epoch.value === String(schemaVersion)) return ok(undefined)
  return writeSetting(database, epochKey, String(schemaVersion))
}

/** Dexie multiplies the version it is told by ten. */
const nativeVersion = (database: WorkbenchDatabase): number => Math.round(database.verno * 10)

/**
 * The version in this browser; 0 when there is none. Asked before opening, for Dexie opens a newer
 * database without a word and may even alter its schema.
 */
async function installedVersion(name: string): Promise<number> {
  const { indexedDB } = Dexie.dependencies
  if (!indexedDB) throw new Dexie.MissingAPIError('no IndexedDB')
  const databases = await indexedDB.databases()
  return databases.find((database) => database.name === name)?.version ?? 0
}

const newerVersion = (version: number): StorageFault => ({
  code: 'newer-version',
  detail: `version ${version} is installed`,
})
