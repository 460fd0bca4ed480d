import type { Table, Transaction } from 'dexie'
import { err, ok, type Result } from '~/lib/result.ts'
import { faultOf, type StorageFault } from './StorageFault.ts'
import { schemaVersion, type WorkbenchDatabase } from './WorkbenchDatabase.ts'

/** Milliseconds after which storage is taken not to answer: a damaged store never settles. */
export const storageTimeout = 5_000

/** Milliseconds for so many events: a large import is no store that has fallen silent. */
export const timeFor = (events = 0): number => storageTimeout + Math.floor(events / 1000) * 500

/**
 * Does something with storage, within a time-out in milliseconds.
 * Errors: every failure of storage comes back as a StorageFault. Throws RangeError, which is what
 * the log answers to events that cannot be written; that is a bug and no fault of storage.
 */
export async function attempt<Value>(
  work: () => PromiseLike<Value>,
  within = storageTimeout,
): Promise<Result<Value, StorageFault>> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new DOMException('storage does not answer', 'TimeoutError')),
      within,
    )
  })
  try {
    return ok(await Promise.race([work(), silence]))
  } catch (error) {
    if (error instanceof RangeError) throw error
    return err(faultOf(error))
  } finally {
    clearTimeout(timer)
  }
}

/**
 * One transaction that writes: all of it or nothing, and nothing where a newer program has been. `work` may await nothing but Dexie. A write
 * that has timed out is given up, so that it does not land behind the back of who was told so.
 */
export const attemptWrite = <Value>(
  database: WorkbenchDatabase,
  tables: readonly Table[],
  work: () => Promise<Value>,
  within = storageTimeout,
): Promise<Result<Value, StorageFault>> =>
  database.inTurn(() => write(database, tables, work, within))

async function write<Value>(
  database: WorkbenchDatabase,
  tables: readonly Table[],
  work: () => Promise<Value>,
  within: number,
): Promise<Result<Value, StorageFault>> {
  let isGivenUp = false
  let transaction: Transaction | undefined
  const outcome = await attempt(
    () =>
      database.transaction('rw', [...tables, database.settings], async (current) => {
        transaction = current
        if (isGivenUp) current.abort()
        await refuseIfNewer(database)
        return work()
      }),
    within,
  )
  if (outcome.ok) return outcome
  if (outcome.faults[0]?.code === 'timeout') {
    isGivenUp = true
    transaction?.abort()
  }
  return database.lost ? err(database.lost) : outcome
}

/** The setting under which a program says which schema it writes. */
export const epochKey = 'epoch'

/** A tab that slept through an update must not write old rows among new ones. */
async function refuseIfNewer({ settings }: WorkbenchDatabase): Promise<void> {
  const epoch = Number((await settings.get(epochKey))?.value ?? 0)
  if (epoch > schemaVersion) throw new DOMException(`epoch ${epoch}`, 'VersionError')
}
