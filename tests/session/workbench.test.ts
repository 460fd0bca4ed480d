import { afterEach, describe, expect, test, vi } from 'vitest'
import { checkChain } from '~/domain/log/chain.ts'
import type { RoundId } from '~/domain/model/ids.ts'
import { loadRound } from '~/storage/loadRound.ts'
import { application, assessor, assessorId, caseNumber, setupWith } from '../support/builders.ts'
import { indexedDB } from 'fake-indexeddb'
import { freshName } from '../support/freshDatabase.ts'
import { folderOf } from '../support/memoryJournal.ts'
import {
  at,
  connectedTabs,
  givePoint,
  openedExample,
  openedRound,
  openedWorkbench,
  pointsShown,
} from './support.ts'

afterEach(() => vi.restoreAllMocks())

const full = () =>
  Object.assign(new Error('aborted'), {
    name: 'AbortError',
    inner: new DOMException('full', 'QuotaExceededError'),
  })

describe('a round', () => {
  test('is there again, with its points, after the browser was closed', async () => {
    const { workbench, database, name, roundId } = await openedRound()
    await workbench.act(roundId, givePoint(4))
    database.close()

    const again = await openedWorkbench(name)
    expect(again.workbench.store.getState().rounds).toMatchObject([
      { roundId, title: 'Prøverunde', applicationCount: 1 },
    ])
    expect(await again.workbench.openRound(roundId)).toEqual({ ok: true, value: roundId })
    expect(pointsShown(again.workbench)).toEqual([4])
  })

  test('is created from its setup and assessors', async () => {
    const { workbench } = await openedWorkbench()
    const created = await workbench.createRound(setupWith(), [assessor('anna')], true)
    if (!created.ok) throw new Error('not created')
    await workbench.openRound(created.value)
    const { round, rounds } = workbench.store.getState()
    expect([...(round?.state.assessors.keys() ?? [])]).toEqual(['anna'])
    expect(rounds).toMatchObject([{ isExample: true, applicationCount: 0 }])
  })

  test('of many commands tells how far it has come', async () => {
    const { workbench } = await openedWorkbench()
    const told: (readonly [number, number])[] = []
    await workbench.createRoundFrom(
      [
        { kind: 'record-setup', setup: setupWith(), isExample: false, reason: null },
        { kind: 'record-application', application: application('1') },
      ],
      (done, total) => told.push([done, total]),
    )
    expect(told).toEqual([
      [1, 2],
      [2, 2],
    ])
  })

  test('that cannot be created leaves nothing behind', async () => {
    const { workbench, database } = await openedWorkbench()
    const created = await workbench.createRoundFrom([
      { kind: 'record-setup', setup: setupWith(), isExample: false, reason: null },
      { kind: 'record-application', application: application('1', { areaId: 'ukendt' }) },
    ])
    expect(created).toMatchObject({ ok: false, faults: [{ code: 'unknown-area' }] })
    expect(await database.segments.count()).toBe(0)
    expect(workbench.store.getState().rounds).toEqual([])
  })

  test('can be one of several, and be deleted', async () => {
    const { workbench, roundId } = await openedRound()
    const other = await workbench.createRound(setupWith({ title: 'En anden' }), [], false)
    if (!other.ok) throw new Error('not created')
    await workbench.openRound(other.value)
    expect(workbench.store.getState().round?.state.applications.size).toBe(0)
    await workbench.deleteRound(other.value)
    expect(workbench.store.getState().round).toBeUndefined()
    expect(workbench.store.getState().rounds?.map((row) => row.roundId)).toEqual([roundId])
  })

  test('that this device does not have is not opened empty', async () => {
    const { workbench } = await openedWorkbench()
    expect(await workbench.openRound('round00000000009' as RoundId)).toEqual({
      ok: false,
      faults: [{ code: 'unknown-round' }],
    })
  })
})

describe('what one does', () => {
  test('is decided on what the one before it left, one write at a time', async () => {
    const { workbench, database, roundId } = await openedRound()
    let inFlight = 0
    let most = 0
    const real = database.segments.bulkAdd.bind(database.segments) as (
      ...given: unknown[]
    ) => Promise<unknown>
    vi.spyOn(database.segments, 'bulkAdd').mockImplementation(((...given: unknown[]) => {
      most = Math.max(most, (inFlight += 1))
      return real(...given).finally(() => (inFlight -= 1))
    }) as never)
    await Promise.all([1, 2, 3, 4, 5].map((points) => workbench.act(roundId, givePoint(points))))
    expect(pointsShown(workbench)).toEqual([5])
    expect(most).toBe(1)
    const stored = await loadRound(database, roundId)
    if (!stored.ok || !stored.value) throw new Error('not stored')
    expect(stored.value.log).toEqual(workbench.store.getState().round?.log)
    for (const chain of stored.value.log.chains.values()) {
      expect(checkChain(chain, null).ok).toBe(true)
    }
  })

  test('is refused with its reason, and nothing is written', async () => {
    const { workbench, database, roundId } = await openedRound()
    const before = await database.segments.count()
    expect(await workbench.act(roundId, givePoint(9))).toMatchObject({
      faults: [{ code: 'off-scale' }],
    })
    expect(await database.segments.count()).toBe(before)
  })

  test('and is so already is no event', async () => {
    const { workbench, roundId } = await openedRound()
    await workbench.act(roundId, givePoint(3))
    expect(await workbench.act(roundId, givePoint(3))).toEqual({ ok: true, value: [] })
  })

  test('bears the name of who does it', async () => {
    const { workbench, roundId } = await openedRound()
    await workbench.setAgencyName('  Mette Holm ')
    const own = await workbench.act(roundId, givePoint(3))
    const agencys = await workbench.act(roundId, {
      kind: 'record-application',
      application: application('2'),
    })
    expect(own).toMatchObject({ value: [{ kind: 'chain-begun' }, { actor: 'anna' }] })
    expect(agencys).toMatchObject({ value: [{ actor: 'Mette Holm' }] })
  })

  test('shows on the list of rounds', async () => {
    const { workbench, roundId } = await openedRound()
    await workbench.act(roundId, { kind: 'record-application', application: application('2') })
    expect(workbench.store.getState().rounds).toMatchObject([{ applicationCount: 2 }])
  })
})

describe('«Gemt»', () => {
  test('is said when the transaction has completed, and not before', async () => {
    const { workbench, roundId } = await openedRound()
    const kinds: string[] = []
    workbench.store.subscribe(({ saveStatus, round }) => {
      kinds.push(`${saveStatus.kind} ${round?.state.clock}`)
    })
    const before = workbench.store.getState().round?.state.clock ?? 0
    await workbench.act(roundId, givePoint(4))
    expect(kinds).toEqual([`saving ${before}`, `saved ${before}`, `saved ${before + 2}`])
    expect(workbench.store.getState().saveStatus).toEqual({
      kind: 'saved',
      at: new Date(at).toISOString().replace('.000', ''),
    })
  })

  test('is not said when there is no room; what was done is kept and tried again', async () => {
    const { workbench, database, roundId } = await openedRound()
    const bulkAdd = vi.spyOn(database.segments, 'bulkAdd').mockRejectedValue(full())
    expect(await workbench.act(roundId, givePoint(4))).toMatchObject({
      faults: [{ code: 'quota' }],
    })
    expect(await workbench.act(roundId, givePoint(2, 'k2'))).toMatchObject({ ok: false })
    expect(workbench.store.getState().saveStatus).toMatchObject({
      kind: 'failed',
      fault: { code: 'quota' },
    })
    expect(pointsShown(workbench)).toEqual([])

    expect(await workbench.retry()).toMatchObject({ ok: false })
    bulkAdd.mockRestore()
    expect(await workbench.retry()).toMatchObject({ ok: true })
    expect(workbench.store.getState().saveStatus.kind).toBe('saved')
    expect(pointsShown(workbench)).toEqual([4])
    expect(pointsShown(workbench, 'k2')).toEqual([2])
  })

  test('comes by itself with the next that is done, in the order it was done', async () => {
    const { workbench, database, roundId } = await openedRound()
    vi.spyOn(database.segments, 'bulkAdd').mockRejectedValueOnce(full())
    await workbench.act(roundId, givePoint(4))
    await workbench.act(roundId, givePoint(5))
    expect(workbench.store.getState().saveStatus.kind).toBe('saved')
    expect(pointsShown(workbench)).toEqual([5])
  })

  test('waits for no round that is gone', async () => {
    const { workbench, database, roundId } = await openedExample()
    vi.spyOn(database.segments, 'bulkAdd').mockRejectedValueOnce(full())
    await workbench.act(roundId, givePoint(4))
    await workbench.deleteRound(roundId)
    expect(await workbench.retry()).toMatchObject({ ok: true })
    expect(workbench.store.getState().saveStatus.kind).toBe('idle')
  })

  test('[U4] is never said once a newer program has taken over', async () => {
    const { workbench, database, name, roundId } = await openedRound()
    const newer = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name, 990)
      request.addEventListener('success', () => resolve(request.result as never))
    })
    newer.close()
    expect(database.mayReopen).toBe(false)
    expect(await workbench.act(roundId, givePoint(4))).toMatchObject({ ok: false })
    await workbench.retry()
    expect(workbench.store.getState().saveStatus).toMatchObject({
      kind: 'failed',
      fault: { code: 'newer-version' },
    })
  })

  test('[U4] is not said of a tab that slept through an update', async () => {
    const { workbench, database, roundId } = await openedRound()
    await database.settings.put({ key: 'epoch', value: '99' })
    const before = await database.segments.count()
    expect(await workbench.act(roundId, givePoint(4))).toMatchObject({
      faults: [{ code: 'newer-version' }],
    })
    expect(await database.segments.count()).toBe(before)
  })
})

describe('two tabs', () => {
  test('see what the other has done', async () => {
    const [name, tab] = [freshName(), connectedTabs()]
    const one = await openedRound(name, tab())
    const other = await openedWorkbench(name, tab())
    await other.workbench.openRound(one.roundId)
    await one.workbench.act(one.roundId, givePoint(4))
    await vi.waitFor(() => expect(pointsShown(other.workbench)).toEqual([4]))
    expect(other.workbench.store.getState().round?.state).toEqual(
      one.workbench.store.getState().round?.state,
    )
  })

  test('decide on what the other has done, though no message came', async () => {
    const name = freshName()
    const one = await openedRound(name)
    const other = await openedWorkbench(name)
    await other.workbench.openRound(one.roundId)
    const tabs = [one.workbench, other.workbench]
    const points = [1, 2, 3, 4, 5, 4, 3, 2, 1, 5]
    await Promise.all(
      points.map((given, index) => tabs[index % 2]!.act(one.roundId, givePoint(given))),
    )
    await Promise.all(tabs.map((tab) => tab.act(one.roundId, givePoint(3, 'k2'))))
    const stored = await loadRound(one.database, one.roundId)
    if (!stored.ok || !stored.value) throw new Error('not stored')
    expect(stored.value.damages).toEqual([])
    expect(
      [...stored.value.log.chains.values()].filter(
        ([begun]) => begun?.kind === 'chain-begun' && begun.body.role === 'work',
      ),
    ).toHaveLength(1)
    const last = await openedWorkbench(name)
    await last.workbench.openRound(one.roundId)
    expect(pointsShown(last.workbench)).toHaveLength(1)
    expect(pointsShown(last.workbench, 'k2')).toEqual([3])
  })

  test('lose a round that the other deletes', async () => {
    const [name, tab] = [freshName(), connectedTabs()]
    const one = await openedExample(name, tab())
    const other = await openedWorkbench(name, tab())
    await other.workbench.openRound(one.roundId)
    await one.workbench.deleteRound(one.roundId)
    await vi.waitFor(() => expect(other.workbench.store.getState().rounds).toEqual([]))
    expect(other.workbench.store.getState().round).toBeUndefined()
  })
})

describe('who one is', () => {
  test('is remembered for each round on this device', async () => {
    const { workbench, roundId, name } = await openedRound()
    await workbench.setPerson({ role: 'assessor', assessorId: assessorId('anna') })
    const again = await openedWorkbench(name)
    await again.workbench.openRound(roundId)
    expect(again.workbench.store.getState().person).toEqual({
      role: 'assessor',
      assessorId: 'anna',
    })
  })

  test('is the agency where the assessor has been removed', async () => {
    const { workbench, roundId } = await openedRound()
    await workbench.setPerson({ role: 'assessor', assessorId: assessorId('bent') })
    await workbench.act(roundId, { kind: 'remove-assessor', assessorId: assessorId('bent') })
    workbench.closeRound()
    await workbench.openRound(roundId)
    expect(workbench.store.getState().person).toEqual({ role: 'agency' })
  })
})

test('a language is remembered, and English is fetched when chosen', async () => {
  const { workbench, name } = await openedWorkbench()
  const danish = workbench.store.getState().messages
  await workbench.setLanguage('en')
  expect(workbench.store.getState().messages).not.toBe(danish)
  const again = await openedWorkbench(name)
  expect(again.workbench.store.getState().language).toBe('en')
  await again.workbench.setLanguage('da')
  expect(again.workbench.store.getState().messages).toBe(danish)
})

test('a chain that is damaged is told, and one goes on in a new one', async () => {
  const { workbench, database, roundId, name } = await openedRound()
  await workbench.act(roundId, givePoint(4))
  folderOf(name).files.clear()
  const work = (await database.segments.toArray()).find(({ bytes }) =>
    new TextDecoder().decode(bytes).includes('point-given'),
  )!
  await database.segments.put({ ...work, bytes: work.bytes.slice(0, -5) })

  const again = await openedWorkbench(name)
  await again.workbench.openRound(roundId)
  const damages = [{ chainId: work.chainId, seq: 2, code: 'not-json' }]
  expect(again.workbench.store.getState().round?.damages).toEqual(damages)
  await again.workbench.act(roundId, givePoint(2))
  expect(pointsShown(again.workbench)).toEqual([2])

  const last = await openedWorkbench(name)
  await last.workbench.openRound(roundId)
  expect(pointsShown(last.workbench)).toEqual([2])
  expect(last.workbench.store.getState().round?.damages).toEqual(damages)
  expect(last.workbench.store.getState().round?.state.applications.has(caseNumber('1'))).toBe(true)
})
