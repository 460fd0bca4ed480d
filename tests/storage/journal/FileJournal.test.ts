import { afterEach, expect, test, vi } from 'vitest'
import type { RoundId } from '~/domain/model/ids.ts'
import type { Instant } from '~/domain/model/units.ts'
import { storageTimeout } from '~/storage/attempt.ts'
import { createFileJournal } from '~/storage/journal/FileJournal.ts'
import { createJournalFiles, type JournalFiles } from '~/storage/journal/JournalFiles.ts'
import type { StorageFault } from '~/storage/StorageFault.ts'
import { testRound } from '../../support/builders.ts'
import { memoryFolder } from '../../support/memoryFolder.ts'

afterEach(() => vi.useRealTimers())

const entry = { title: 'Prøve', events: 3, at: '2026-03-02T09:00:00Z' as Instant }
const other = 'round00000000002' as RoundId

function opened(now = () => 0) {
  const folder = memoryFolder()
  const journal = createFileJournal(
    () =>
      createJournalFiles(
        async () => folder.handle,
        (work) => work(),
      ),
    now,
  )
  const textOf = (name: string) => new TextDecoder().decode(folder.flushed.get(name))
  return { folder, journal, textOf }
}

test('what is appended is forced to the disk, after what was there', async () => {
  const { journal, textOf } = opened()
  await journal.append(testRound, 'one\n')
  await journal.append(testRound, 'two\n')
  expect(textOf(`${testRound}.log`)).toBe('one\ntwo\n')
  expect(await journal.list()).toEqual({ ok: true, value: [testRound] })
})

test('[S1] a line that a kill cut off does not spoil the one after it', async () => {
  const { journal, folder, textOf } = opened()
  await journal.append(testRound, 'one\n')
  folder.files.set(`${testRound}.log`, new TextEncoder().encode('one\ntw'))
  await journal.append(testRound, 'three\n')
  expect(textOf(`${testRound}.log`)).toBe('one\ntw\nthree\n')
})

test('the sentinel tells of each round until it is removed', async () => {
  const { journal } = opened()
  await journal.note(testRound, entry)
  await journal.note(other, { ...entry, events: 9 })
  await journal.note(testRound, { ...entry, events: 4 })
  await journal.remove(other)
  expect(await journal.sentinel()).toEqual({
    ok: true,
    value: new Map([[testRound, { ...entry, events: 4 }]]),
  })
})

test('a sentinel that cannot be read tells of nothing, and is written anew', async () => {
  const { journal, folder } = opened()
  folder.files.set('sentinel.json', new Uint8Array([0xff, 0x00, 0x7b]))
  expect(await journal.sentinel()).toEqual({ ok: true, value: new Map() })
  await journal.note(testRound, entry)
  expect(await journal.sentinel()).toEqual({ ok: true, value: new Map([[testRound, entry]]) })
})

test('a round that was never written has no events, and can be removed', async () => {
  const { journal } = opened()
  expect(await journal.read(testRound)).toEqual({ ok: true, value: { runs: [], spoiltLines: 0 } })
  expect(await journal.remove(testRound)).toEqual({ ok: true, value: undefined })
})

test('a journal that fails says so once, and once when it answers again', async () => {
  const { journal, folder } = opened()
  const told: (StorageFault | undefined)[] = []
  journal.onChange = (fault) => told.push(fault)
  folder.broken = new DOMException('full', 'QuotaExceededError')
  expect(await journal.append(testRound, 'one\n')).toMatchObject({ faults: [{ code: 'quota' }] })
  await journal.append(testRound, 'one\n')
  folder.broken = undefined
  expect(await journal.append(testRound, 'one\n')).toMatchObject({ ok: true })
  expect(told).toMatchObject([{ code: 'quota' }, undefined])
})

test('[S7] a journal that never answers is left in peace, so that no save waits for it', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  let time = 0
  let calls = 0
  const silent = {
    append: () => {
      calls += 1
      return new Promise<void>(() => undefined)
    },
  } as unknown as JournalFiles
  const journal = createFileJournal(
    () => silent,
    () => time,
  )
  const first = journal.append(testRound, 'one\n')
  await vi.advanceTimersByTimeAsync(storageTimeout)
  expect(await first).toMatchObject({ faults: [{ code: 'timeout' }] })
  expect(await journal.append(testRound, 'two\n')).toMatchObject({ faults: [{ code: 'timeout' }] })
  expect(calls).toBe(1)
  time = 30_000
  void journal.append(testRound, 'three\n')
  await vi.advanceTimersByTimeAsync(0)
  expect(calls).toBe(2)
})
