import { afterEach, describe, expect, test, vi } from 'vitest'
import { loadRound } from '~/storage/loadRound.ts'
import { readSetting } from '~/storage/settings.ts'
import { assessor, assessorId } from '../support/builders.ts'
import { folderOf } from '../support/memoryJournal.ts'
import { givePoint, openedRound, openedWorkbench, pointsShown } from './support.ts'

afterEach(() => vi.restoreAllMocks())

type Opened = Awaited<ReturnType<typeof openedRound>>

/** As a browser does when somebody clears its data: everything gone, and the connection closed. */
async function clearSiteData({ database, name }: Opened) {
  await Promise.all(database.tables.map((table) => table.clear()))
  folderOf(name).files.clear()
  database.close({ disableAutoOpen: true })
}

const kindsStored = async ({ database, roundId }: Opened) => {
  const stored = await loadRound(database, roundId)
  if (!stored.ok || !stored.value) return []
  return [...stored.value.log.chains.values()].flat().map(({ kind }) => kind)
}

describe('[S8] a store that is emptied while the round is open', () => {
  test('gets everything back from memory, and the log says so', async () => {
    const opened = await openedRound()
    const { workbench, database, roundId } = opened
    await workbench.setAgencyName('Mette Holm')
    await workbench.act(roundId, givePoint(4))
    const before = await kindsStored(opened)
    await clearSiteData(opened)
    await vi.waitFor(() => expect(workbench.store.getState().recoveries).toHaveLength(1))
    await vi.waitFor(() => expect(workbench.store.getState().saveStatus.kind).not.toBe('failed'))
    expect(workbench.store.getState().recoveries).toMatchObject([
      { isEmptied: true, restored: before.length, missing: 0 },
    ])
    const after = await kindsStored(opened)
    expect(after.toSorted()).toEqual(
      [...before, 'chain-begun', 'storage-recovered'].toSorted((a, b) => (a < b ? -1 : 1)),
    )
    expect(await readSetting(database, 'agencyName')).toMatchObject({ value: 'Mette Holm' })
    const { files } = opened
    await vi.waitFor(async () => {
      const read = await files.read(roundId)
      expect(read.ok && read.value.runs.flat()).toHaveLength(after.length)
    })
  })

  test('goes on taking points, in a chain of its own', async () => {
    const opened = await openedRound()
    const { workbench, roundId } = opened
    await workbench.act(roundId, givePoint(4))
    await clearSiteData(opened)
    await vi.waitFor(() => expect(workbench.store.getState().recoveries).toHaveLength(1))
    expect(await workbench.act(roundId, givePoint(2))).toMatchObject({ ok: true })
    expect(pointsShown(workbench)).toEqual([2])
    const again = await openedWorkbench(opened.name)
    await again.workbench.openRound(roundId)
    expect(pointsShown(again.workbench)).toEqual([2])
  })
})

test('[S6] a round that only the reserve copy has is back at the start, and it is told', async () => {
  const opened = await openedRound()
  const { workbench, database, roundId, name } = opened
  await workbench.act(roundId, givePoint(4))
  const events = (await kindsStored(opened)).length
  await Promise.all(database.tables.map((table) => table.clear()))
  const again = await openedWorkbench(name)
  expect(again.workbench.store.getState()).toMatchObject({
    rounds: [{ roundId, title: 'Prøverunde' }],
    recoveries: [{ restored: events, total: events, missing: 0, isEmptied: false }],
  })
  await again.workbench.openRound(roundId)
  expect(pointsShown(again.workbench)).toEqual([4])
  expect(await kindsStored(opened)).toContain('storage-recovered')
  await again.workbench.dismissRecovery(roundId)
  expect(again.workbench.store.getState().recoveries).toEqual([])
})

/** Lets time pass while the store keeps answering, as it does between two ticks of a real clock. */
async function pass(milliseconds: number) {
  for (let passed = 0; passed < milliseconds; passed += 500) {
    await vi.advanceTimersByTimeAsync(500)
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve))
  }
}

test('[S4] what there was no room for is stored by itself when there is', async () => {
  const { workbench, database, roundId } = await openedRound()
  const put = vi
    .spyOn(database.segments, 'bulkAdd')
    .mockRejectedValue(new DOMException('full', 'QuotaExceededError'))
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  await workbench.act(roundId, givePoint(4))
  expect(workbench.isUnsaved()).toBe(true)
  await pass(6_000)
  expect(workbench.store.getState().saveStatus.kind).toBe('failed')
  put.mockRestore()
  await pass(6_000)
  vi.useRealTimers()
  await vi.waitFor(() => expect(workbench.store.getState().saveStatus.kind).toBe('saved'))
  expect(pointsShown(workbench)).toEqual([4])
  expect(workbench.isUnsaved()).toBe(false)
})

test('a reserve copy that cannot be written is told, and until when', async () => {
  const { workbench, roundId, name } = await openedRound()
  folderOf(name).broken = new DOMException('no', 'SecurityError')
  await workbench.act(roundId, givePoint(4))
  expect(workbench.store.getState()).toMatchObject({
    saveStatus: { kind: 'saved' },
    journalFault: { code: 'unavailable' },
  })
})

describe('[S6] a broken record found as its round is opened', () => {
  /** All of it is stored in both journals, and one record has lost all but its key. */
  async function withBrokenRecord() {
    const opened = await openedRound()
    const { workbench, database, roundId } = opened
    for (const id of ['clara', 'dan']) {
      await workbench.act(roundId, { kind: 'record-assessor', assessor: assessor(id) })
    }
    await workbench.act(roundId, givePoint(4))
    await workbench.setPerson({ role: 'assessor', assessorId: assessorId('anna') })
    const events = (await kindsStored(opened)).length
    const last = (await database.segments.toArray()).find(({ firstSeq }) => firstSeq > 1)
    if (!last) throw new Error('nothing was stored')
    const { chainId, firstSeq } = last
    await database.table('segments').put({ roundId, chainId, firstSeq })
    workbench.stop()
    return { ...opened, events }
  }

  test('has the database built anew from the reserve copy, and it is told', async () => {
    const opened = await withBrokenRecord()
    const { roundId, name, events } = opened
    const again = await openedWorkbench(name)
    expect(await again.workbench.openRound(roundId)).toMatchObject({ ok: true })
    expect(pointsShown(again.workbench)).toEqual([4])
    expect(again.workbench.store.getState()).toMatchObject({
      recoveries: [{ restored: events, total: events, missing: 0 }],
      person: { role: 'assessor', assessorId: 'anna' },
      round: { damages: [] },
    })
  })

  test('is shown as damage where the reserve copy lacks something too', async () => {
    const opened = await withBrokenRecord()
    const { roundId, name } = opened
    const { files } = folderOf(name)
    for (const file of files.keys()) if (file.endsWith('.log')) files.delete(file)
    const again = await openedWorkbench(name)
    expect(await again.workbench.openRound(roundId)).toMatchObject({ ok: true })
    expect(again.workbench.store.getState().round?.damages).toHaveLength(1)
  })
})
