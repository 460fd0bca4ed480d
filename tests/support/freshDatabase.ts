import { Dexie } from 'dexie'
import { IDBKeyRange, indexedDB } from 'fake-indexeddb'
import type { ChainId } from '~/domain/model/ids.ts'
import { openDatabase } from '~/storage/openDatabase.ts'
import type { WorkbenchDatabase } from '~/storage/WorkbenchDatabase.ts'

Dexie.dependencies = { indexedDB, IDBKeyRange }

let databases = 0

/** A name that no other test has used. */
export const freshName = (): string => `test-${(databases += 1)}`

/** An open database; the same name twice is two tabs of one browser. */
export async function openedDatabase(name = freshName()): Promise<WorkbenchDatabase> {
  const opened = await openDatabase(name)
  if (!opened.ok) throw new Error(JSON.stringify(opened.faults))
  return opened.value
}

/** Random bytes that are the same in every run, and others with every call. */
export function countedRandom(start = 0): (bytes: number) => Uint8Array {
  let calls = start
  return (bytes) => {
    calls += 1
    return Uint8Array.from({ length: bytes }, (_, index) => (calls * 7919) >> index % 24)
  }
}

/** Chain ids c1, c2 … long enough to be ids. */
export function countedChainIds(prefix = 'c'): () => ChainId {
  let chains = 0
  return () => `${prefix}${String((chains += 1)).padStart(20, '0')}` as ChainId
}
