import { IDBDatabase } from 'fake-indexeddb'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { checkChain } from '~/domain/log/chain.ts'
import type { AppendPart } from '~/storage/appendEvents.ts'
import { deleteRound } from '~/storage/deleteRound.ts'
import { listRounds } from '~/storage/listRounds.ts'
import { writeSetting } from '~/storage/settings.ts'
import type { WorkbenchDatabase } from '~/storage/WorkbenchDatabase.ts'
import { loadRound } from '~/storage/loadRound.ts'
import { storageTimeout } from '~/storage/attempt.ts'
import { testRound } from '../support/builders.ts'
import { freshName, openedDatabase } from '../support/freshDatabase.ts'
import { journalsOf } from '../support/memoryJournal.ts'
import {
  agencyPart,
  append,
  appendedTo,
  clockOf,
  openingDrafts,
  pointDraft,
  pointDrafts,
  workPart,
} from './support.ts'

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

const loaded = async (database: WorkbenchDatabase) => {
  const stored = await loadRound(database, testRound)
  if (!stored.ok || !stored.value) throw new Error(JSON.stringify(stored))
  return stored.value
}

describe('what is appended', () => {
  test('comes back as the same events, in the same places', async () => {
    const database = await openedDatabase()
    const first = await appendedTo(database, 0, [agencyPart()])
    const second = await appendedTo(database, clockOf(first), [workPart([pointDraft(4)])])
    const { log, damages, clock } = await loaded(database)
    expect([...log.chains.values()].flat()).toEqual([...first, ...second])
    expect(damages).toEqual([])
    expect(clock).toBe(clockOf(second))
  })

  test('begins a chain with whose it is, once', async () => {
    const database = await openedDatabase()
    const events = await appendedTo(database, 0, [agencyPart(), workPart([pointDraft(4)])])
    const more = await appendedTo(database, clockOf(events), [workPart([pointDraft(5)])])
    expect(events.map(({ kind }) => kind)).toEqual([
      'chain-begun',
      'setup-recorded',
      'application-recorded',
      'chain-begun',
      'point-given',
    ])
    expect(more).toMatchObject([{ seq: 3, kind: 'point-given', chain: events.at(-1)?.chain }])
  })

  test('goes on in the same chain after the browser was closed', async () => {
    const name = freshName()
    const before = await openedDatabase(name)
    const first = await appendedTo(before, 0, [agencyPart()])
    before.close()
    const after = await openedDatabase(name)
    const second = await appendedTo(after, clockOf(first), [agencyPart([openingDrafts[1]!])])
    expect(checkChain([...first, ...second], null).ok).toBe(true)
  })

  test('is one row a click, and at most a thousand events a row', async () => {
    const database = await openedDatabase()
    const first = await appendedTo(database, 0, [workPart(pointDrafts(2500))])
    await appendedTo(database, clockOf(first), [workPart([pointDraft(3)])])
    const rows = await database.segments.toArray()
    expect(rows.map(({ firstSeq, lastSeq }) => [firstSeq, lastSeq])).toEqual([
      [1, 1000],
      [1001, 2000],
      [2001, 2501],
      [2502, 2502],
    ])
    expect((await loaded(database)).log.chains.values().next().value).toHaveLength(2502)
  })

  test('is not written at all when it could not be read again', async () => {
    const database = await openedDatabase()
    const tooLong = { ...pointDraft(3), body: { ...pointDraft(3).body, remark: 'x' } } as never
    await expect(append(database, 0, [workPart([tooLong])])).rejects.toThrow(RangeError)
    expect(await database.segments.count()).toBe(0)
  })

  test('begins a new chain where the old one is damaged', async () => {
    const database = await openedDatabase()
    const first = await appendedTo(database, 0, [workPart([pointDraft(4)])])
    const unsound = new Set(first.map(({ chain }) => chain))
    const second = await appendedTo(database, clockOf(first), [workPart([pointDraft(5)])], {
      unsound,
    })
    expect(second[0]).toMatchObject({ kind: 'chain-begun', seq: 1 })
    expect(unsound.has(second[0]!.chain)).toBe(false)
  })
})

describe('every write', () => {
  test('is strictly durable', async () => {
    const asked = vi.spyOn(IDBDatabase.prototype, 'transaction')
    const database = await openedDatabase()
    const first = await appendedTo(database, 0, [agencyPart(), workPart(pointDrafts(3))])
    let clock = clockOf(first)
    for (const draft of pointDrafts(320)) {
      clock = clockOf(await appendedTo(database, clock, [workPart([draft])]))
    }
    await writeSetting(database, 'language', 'en')
    await database.rounds.clear()
    await listRounds(database)
    await deleteRound(journalsOf(database), testRound)
    const writes = asked.mock.calls.filter(([, mode]) => mode === 'readwrite')
    expect(writes.length).toBeGreaterThan(325)
    for (const [, , options] of writes) expect(options).toEqual({ durability: 'strict' })
  })

  test('is all or nothing', async () => {
    const database = await openedDatabase()
    vi.spyOn(database.rounds, 'put').mockImplementation(() => {
      throw new DOMException('no', 'DataError')
    })
    const outcome = await append(database, 0, [agencyPart()])
    expect(outcome).toMatchObject({ ok: false, faults: [{ code: 'unknown' }] })
    expect(await database.segments.count()).toBe(0)
    expect(await database.ownChains.count()).toBe(0)
  })

  test('tells a full disk by the error within', async () => {
    const database = await openedDatabase()
    const full = Object.assign(new Error('aborted'), {
      name: 'AbortError',
      inner: new DOMException('full', 'QuotaExceededError'),
    })
    vi.spyOn(database.segments, 'bulkAdd').mockRejectedValue(full)
    const outcome = await append(database, 0, [agencyPart()])
    expect(outcome).toMatchObject({ ok: false, faults: [{ code: 'quota' }] })
  })

  test('that fails though it was stored is no failure', async () => {
    const database = await openedDatabase()
    const real = database.transaction.bind(database) as (...given: never[]) => Promise<unknown>
    vi.spyOn(database, 'transaction').mockImplementationOnce((async (...given: never[]) => {
      await real(...given)
      throw new DOMException('lost', 'UnknownError')
    }) as never)
    const outcome = await append(database, 0, [agencyPart()])
    expect(outcome).toMatchObject({ ok: true })
    expect(await database.segments.count()).toBe(1)
  })

  test('that is not answered in five seconds has failed, and does not land later', async () => {
    const database = await openedDatabase()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const real = database.transaction.bind(database) as (...given: never[]) => Promise<unknown>
    let answer: () => void = () => undefined
    const isAsked = new Promise<void>((asked) => {
      vi.spyOn(database, 'transaction').mockImplementationOnce((async (...given: never[]) => {
        const silence = new Promise<void>((resolve) => (answer = resolve))
        asked()
        await silence
        return real(...given)
      }) as never)
    })
    const outcome = append(database, 0, [agencyPart()])
    // The clock of the test runs only once it is the write that waits.
    await isAsked
    await vi.advanceTimersByTimeAsync(storageTimeout)
    expect(await outcome).toMatchObject({ ok: false, faults: [{ code: 'timeout' }] })
    answer()
    vi.useRealTimers()
    vi.restoreAllMocks()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(await database.segments.count()).toBe(0)
  })
})

/** What a tab does that is behind: it looks again, and then writes. */
async function appendInTime(database: WorkbenchDatabase, part: AppendPart): Promise<void> {
  const clock = (await database.rounds.get(testRound))?.clock ?? 0
  const outcome = await append(database, clock, [part])
  if (outcome.ok && outcome.value === 'behind') await appendInTime(database, part)
}

describe('two tabs', () => {
  test('writing to one chain at once give one chain without a fork', async () => {
    const name = freshName()
    const tabs = [await openedDatabase(name), await openedDatabase(name)]
    await Promise.all(
      pointDrafts(60).map((draft, index) => appendInTime(tabs[index % 2]!, workPart([draft]))),
    )
    const { log, damages } = await loaded(tabs[0]!)
    const events = [...log.chains.values()]
    expect(events.map(({ length }) => length)).toEqual([61])
    expect(checkChain(events[0]!, null).ok).toBe(true)
    expect(log.setAside).toEqual([])
    expect(damages).toEqual([])
  })

  test('do not write on what they have not seen', async () => {
    const name = freshName()
    const [one, other] = [await openedDatabase(name), await openedDatabase(name)]
    const first = await appendedTo(one, 0, [agencyPart()])
    await appendedTo(other, clockOf(first), [workPart([pointDraft(2)])])
    expect(await append(one, clockOf(first), [workPart([pointDraft(3)])])).toEqual({
      ok: true,
      value: 'behind',
    })
    expect(await one.segments.count()).toBe(2)
  })

  test('do not write to a round that is deleted', async () => {
    const database = await openedDatabase()
    expect(await append(database, 7, [workPart([pointDraft(3)])])).toMatchObject({
      value: 'behind',
    })
  })
})
