import { describe, expect, test, vi } from 'vitest'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import { readArchive } from '~/exchange/archive/readArchive.ts'
import { loadRound } from '~/storage/loadRound.ts'
import { catchDownloads } from '../support/catchDownloads.ts'
import { countedRandom } from '../support/freshDatabase.ts'
import { givePoint, giveRemark, openedRound, openedWorkbench, pointsShown } from './support.ts'

const downloads = catchDownloads()

const downloaded = async () => {
  await vi.waitFor(() => expect(downloads).not.toHaveLength(0))
  const { name, bytes } = downloads.at(-1)!
  return { name, bytes, file: new File([new Uint8Array(bytes)], name) }
}
const eventsOf = async (bytes: Uint8Array): Promise<readonly RoundEvent[]> => {
  const read = await readArchive(bytes)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return [...read.value.log.chains.values()].flat()
}

describe('a copy', () => {
  test('holds every event of the round, and is noted with its age and number', async () => {
    const { workbench, roundId } = await openedRound()
    await workbench.act(roundId, givePoint(4))
    const saved = await workbench.saveCopy()
    const { name, bytes } = await downloaded()
    expect(name).toMatch(/^klyngevalg-proeverunde-[a-z2-7]{6}-2026-03-02-100000\.klynge$/)
    const events = await eventsOf(bytes)
    expect(saved).toMatchObject({
      value: { folder: null, unsaved: 0, copy: { events: events.length, where: 'download' } },
    })
    expect(workbench.store.getState().lastCopy).toMatchObject({ events: events.length })
    const stored = [...workbench.store.getState().round!.log.chains.values()].flat()
    expect(new Set(events)).toEqual(new Set(stored))
  })

  test('[S7] has also what storage would not take, on chains of its own', async () => {
    const { workbench, database, roundId } = await openedRound()
    await workbench.act(roundId, givePoint(2))
    vi.spyOn(database.segments, 'bulkAdd').mockRejectedValue(
      new DOMException('full', 'QuotaExceededError'),
    )
    await workbench.act(roundId, givePoint(5))
    await workbench.act(roundId, giveRemark('Stærk ansøgning'))
    const saved = await workbench.saveCopy()
    expect(saved).toMatchObject({ value: { unsaved: 2 } })
    const events = await eventsOf((await downloaded()).bytes)
    expect(events.at(-2)).toMatchObject({ kind: 'point-given', body: { mark: { points: 5 } } })
    expect(events.at(-1)).toMatchObject({ body: { remark: 'Stærk ansøgning' } })
    const known = workbench.store.getState().round!.log.chains
    expect(known.has(events.at(-1)!.chain)).toBe(false)
    workbench.stop()
  })

  test('of a round that was just begun is not missed', async () => {
    const { workbench, roundId } = await openedRound()
    expect(await workbench.lastCopyOf(roundId)).toMatchObject({ where: 'none', events: 5 })
  })
})

describe('restoring', () => {
  test('[S9] brings a round to a browser that has never had it, and goes on in new chains', async () => {
    const { workbench, roundId } = await openedRound()
    await workbench.act(roundId, givePoint(4))
    await workbench.saveCopy()
    const { file, bytes } = await downloaded()

    const other = await openedWorkbench()
    const read = await other.workbench.readCopy(file)
    if (!read.ok) throw new Error(JSON.stringify(read.faults))
    const { length } = await eventsOf(bytes)
    expect(read.value).toMatchObject({ events: length, fresh: length, same: 0, onlyHere: 0 })
    expect(other.workbench.store.getState().rounds).toEqual([])
    expect(await other.workbench.restore(read.value)).toMatchObject({ ok: true })
    await other.workbench.openRound(roundId)
    expect(pointsShown(other.workbench)).toEqual([4])
    const own = await other.workbench.act(roundId, givePoint(3))
    expect(own).toMatchObject({ value: [{ kind: 'chain-begun' }, { kind: 'point-given' }] })
    expect(pointsShown(other.workbench)).toEqual([3])
  })

  test('tells what is new, what is here and what is only here, and adds no more than that', async () => {
    const { workbench, database, roundId } = await openedRound()
    await workbench.act(roundId, givePoint(4))
    await workbench.saveCopy()
    const { file } = await downloaded()
    await workbench.act(roundId, givePoint(5))
    const read = await workbench.readCopy(file)
    if (!read.ok) throw new Error(JSON.stringify(read.faults))
    expect(read.value).toMatchObject({ fresh: 0, onlyHere: 1, setAside: 0 })
    const before = await loadRound(database, roundId)
    await workbench.restore(read.value)
    expect(await loadRound(database, roundId)).toEqual(before)
  })

  test('puts back what was lost here', async () => {
    const { workbench, database, files, roundId } = await openedRound()
    await workbench.act(roundId, givePoint(4))
    await workbench.saveCopy()
    const { file } = await downloaded()
    await files.remove(roundId)
    const row = (await database.segments.toArray()).at(-1)!
    await database.segments.delete([row.roundId, row.chainId, row.firstSeq])
    workbench.closeRound()
    await workbench.openRound(roundId)
    const read = await workbench.readCopy(file)
    if (!read.ok) throw new Error(JSON.stringify(read.faults))
    expect(read.value.fresh).toBeGreaterThan(0)
    await workbench.restore(read.value)
    const stored = await loadRound(database, roundId)
    const kinds = stored.ok && [...stored.value!.log.chains.values()].flat().map(({ kind }) => kind)
    expect(kinds).toContain('point-given')
  })

  test('changes nothing when storage will not take it', async () => {
    const { workbench } = await openedRound()
    await workbench.saveCopy()
    const { file } = await downloaded()
    const other = await openedWorkbench()
    const read = await other.workbench.readCopy(file)
    if (!read.ok) throw new Error(JSON.stringify(read.faults))
    vi.spyOn(other.database.segments, 'bulkPut').mockRejectedValue(
      new DOMException('full', 'QuotaExceededError'),
    )
    expect(await other.workbench.restore(read.value)).toMatchObject({ faults: [{ code: 'quota' }] })
    expect(await other.database.segments.count()).toBe(0)
    expect(await other.database.rounds.count()).toBe(0)
  })

  test('refuses a file that is no copy, and reads on', async () => {
    const { workbench } = await openedRound()
    const file = new File([new Uint8Array(countedRandom()(500))], 'noter.klynge')
    expect(await workbench.readCopy(file)).toMatchObject({ faults: [{ code: 'not-archive' }] })
  })
})
