import { expect, test } from 'vitest'
import { loadRound } from '~/storage/loadRound.ts'
import { isSegmentRow, soundRows } from '~/storage/segmentRows.ts'
import { testRound } from '../support/builders.ts'
import { openedDatabase } from '../support/freshDatabase.ts'
import { agencyPart, appendedTo, clockOf, pointDrafts, workPart } from './support.ts'

/** A round whose assessor's chain has a row that is only its key. */
async function roundWithBrokenRow() {
  const database = await openedDatabase()
  const begun = await appendedTo(database, 0, [agencyPart(), workPart(pointDrafts(3))])
  await appendedTo(database, clockOf(begun), [workPart(pointDrafts(1))])
  const last = await database.segments.toCollection().last()
  if (!last) throw new Error('nothing was stored')
  const { roundId, chainId, firstSeq } = last
  await database.table('segments').put({ roundId, chainId, firstSeq })
  return { database, chainId, firstSeq }
}

test('null is no row, nor is one without bytes', async () => {
  const database = await openedDatabase()
  await appendedTo(database, 0, [agencyPart()])
  const row = await database.segments.toCollection().first()
  expect(isSegmentRow(row)).toBe(true)
  expect(isSegmentRow(null)).toBe(false)
  expect(isSegmentRow(row && { ...row, bytes: null as never })).toBe(false)
})

test('[S6] a broken record is damage of its chain, not the end of it', async () => {
  const { database, chainId, firstSeq } = await roundWithBrokenRow()
  const stored = await loadRound(database, testRound)
  expect(stored).toMatchObject({ value: { damages: [{ chainId, seq: firstSeq }] } })
  expect(stored.ok && stored.value?.log.chains.get(chainId)).toHaveLength(firstSeq - 1)
})

test('[S6] it is a fault where there may be none', async () => {
  const { database } = await roundWithBrokenRow()
  const fault = { faults: [{ code: 'unknown' }] }
  expect(await loadRound(database, testRound, { mayBeBroken: false })).toMatchObject(fault)
  expect(await soundRows(database)).toMatchObject(fault)
})

test('[S6] so is a record that names another chain than its events do', async () => {
  const { database, firstSeq } = await roundWithBrokenRow()
  const [first] = await database.segments.toArray()
  if (!first) throw new Error('nothing was stored')
  await database.segments.bulkDelete(
    (await database.segments.toCollection().primaryKeys()).slice(1),
  )
  await database.segments.put({ ...first, chainId: 'c0000000000000000000000001' as never })
  expect(firstSeq).toBeGreaterThan(1)
  expect(await loadRound(database, testRound)).toMatchObject({ ok: true })
  expect(await loadRound(database, testRound, { mayBeBroken: false })).toMatchObject({
    faults: [{ code: 'unknown' }],
  })
})
