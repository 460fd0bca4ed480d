import { expect, test, vi } from 'vitest'
import { fold } from '~/domain/log/evolve.ts'
import { foldOrder } from '~/domain/log/Log.ts'
import type { OwnChainRow } from '~/storage/rows.ts'
import { loadRound } from '~/storage/loadRound.ts'
import { storeNewRound } from '~/storage/storeNewRound.ts'
import { roundLogFrom, testInstant, testRound } from '../support/builders.ts'
import { actsCommands } from '../support/acts.ts'
import { openedDatabase } from '../support/freshDatabase.ts'
import { journalsOf } from '../support/memoryJournal.ts'
import { appendedTo, agencyPart, openingDrafts } from './support.ts'

const log = roundLogFrom(actsCommands)
const [chainId] = [...log.chains.keys()]
const own: readonly OwnChainRow[] = [
  { chainId: chainId!, roundId: testRound, role: 'agency', assessorId: null },
]
const state = fold(foldOrder(log))
const round = { roundId: testRound, log, state, own, createdAt: testInstant }

test('a new round is in both journals, and goes on in its own chain', async () => {
  const journals = journalsOf(await openedDatabase())
  expect(await storeNewRound(journals, round)).toEqual({ ok: true, value: undefined })
  const stored = await loadRound(journals.database, testRound)
  expect(stored.ok && stored.value?.log.chains).toEqual(log.chains)
  const filed = await journals.files.read(testRound)
  expect(filed.ok && filed.value.runs).toEqual([...log.chains.values()])
  expect(await journals.database.rounds.get(testRound)).toMatchObject({
    applicationCount: 2,
    eventCount: foldOrder(log).length,
    clock: state.clock,
  })
  const [next] = await appendedTo(journals.database, state.clock, [agencyPart([openingDrafts[1]!])])
  expect(next).toMatchObject({ chain: chainId, seq: foldOrder(log).length + 1 })
})

test('of a new round that cannot be stored nothing is', async () => {
  const journals = journalsOf(await openedDatabase())
  vi.spyOn(journals.database.rounds, 'add').mockRejectedValueOnce(
    new DOMException('full', 'QuotaExceededError'),
  )
  expect(await storeNewRound(journals, round)).toMatchObject({ faults: [{ code: 'quota' }] })
  expect(await journals.database.segments.count()).toBe(0)
  expect(await journals.database.ownChains.count()).toBe(0)
  expect((await journals.files.list()).ok).toBe(true)
  const filed = await journals.files.read(testRound)
  expect(filed.ok && filed.value.runs).toEqual([])
})
