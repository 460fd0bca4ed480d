import { Dexie } from 'dexie'
import { indexedDB } from 'fake-indexeddb'
import { afterEach, expect, test, vi } from 'vitest'
import { openDatabase } from '~/storage/openDatabase.ts'
import type { StorageFault } from '~/storage/StorageFault.ts'
import { freshName, openedDatabase } from '../support/freshDatabase.ts'
import { agencyPart, append } from './support.ts'

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

/** Opens a database as another program would. */
const opened = (name: string, version: number) =>
  new Promise<ReturnType<typeof indexedDB.open>['result']>((resolve, reject) => {
    const request = indexedDB.open(name, version)
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(new Error(request.error?.message)))
  })

test('what a newer program has written is not opened, let alone altered', async () => {
  const name = freshName()
  const newer = await opened(name, 990)
  newer.close()
  expect(await openDatabase(name)).toMatchObject({ faults: [{ code: 'newer-version' }] })
  const after = await opened(name, 990)
  expect([...after.objectStoreNames]).toEqual([])
})

test('a tab steps aside for a newer program, says so, and writes nothing more', async () => {
  const name = freshName()
  const database = await openedDatabase(name)
  const told: StorageFault[] = []
  database.onLost = (fault) => told.push(fault)
  const newer = await opened(name, 990)
  expect(told).toMatchObject([{ code: 'newer-version' }])
  expect(await append(database, 0, [agencyPart()])).toMatchObject({
    faults: [{ code: 'newer-version' }],
  })
  newer.close()
})

test('a browser without storage is told, not thrown', async () => {
  const { dependencies } = Dexie
  Dexie.dependencies = { ...dependencies, indexedDB: undefined } as never
  expect(await openDatabase(freshName())).toMatchObject({ faults: [{ code: 'unavailable' }] })
  Dexie.dependencies = dependencies
})

test('a database that never opens is told after five seconds', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  vi.spyOn(indexedDB, 'databases').mockReturnValue(new Promise(() => undefined))
  const outcome = openDatabase(freshName())
  await vi.advanceTimersByTimeAsync(5_000)
  expect(await outcome).toMatchObject({ faults: [{ code: 'timeout' }] })
})

test('an older tab in the way is told as such', async () => {
  const name = freshName()
  const older = await opened(name, 5)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const warned = vi.spyOn(console, 'warn').mockReturnValue()
  const outcome = openDatabase(name)
  while (warned.mock.calls.length === 0) await new Promise((resolve) => setImmediate(resolve))
  await vi.advanceTimersByTimeAsync(5_000)
  expect(await outcome).toMatchObject({ faults: [{ code: 'blocked' }] })
  older.close()
})
