import { describe, expect, test } from 'vitest'
import { fold } from '~/domain/log/evolve.ts'
import { foldOrder } from '~/domain/log/Log.ts'
import type { ChainId, RoundId } from '~/domain/model/ids.ts'
import { deleteRound } from '~/storage/deleteRound.ts'
import { listRounds } from '~/storage/listRounds.ts'
import { loadRound } from '~/storage/loadRound.ts'
import { maxTail } from '~/storage/packTail.ts'
import { readSetting, roundSetting, writeSetting } from '~/storage/settings.ts'
import type { WorkbenchDatabase } from '~/storage/WorkbenchDatabase.ts'
import { testRound } from '../support/builders.ts'
import { openedDatabase } from '../support/freshDatabase.ts'
import { journalsOf } from '../support/memoryJournal.ts'
import {
  agencyPart,
  appendedTo,
  clockOf,
  otherRound,
  pointDraft,
  pointDrafts,
  workPart,
} from './support.ts'

const loaded = async (database: WorkbenchDatabase, roundId: RoundId = testRound) => {
  const stored = await loadRound(database, roundId)
  if (!stored.ok || !stored.value) throw new Error(JSON.stringify(stored))
  return stored.value
}

const stateOf = async (database: WorkbenchDatabase, roundId?: RoundId) =>
  fold(foldOrder((await loaded(database, roundId)).log))

/** Writes other bytes where a segment has some. */
async function damage(
  database: WorkbenchDatabase,
  chainId: ChainId,
  change: (text: string) => string,
) {
  const row = await database.segments
    .filter((segment) => segment.chainId === chainId)
    .last()
    .then((found) => found!)
  const bytes = new TextEncoder().encode(change(new TextDecoder().decode(row.bytes)))
  await database.segments.put({ ...row, bytes })
}

/** A round with ten points of one assessor in one row, after its beginning. */
async function roundWithPoints() {
  const database = await openedDatabase()
  const first = await appendedTo(database, 0, [agencyPart()])
  const points = await appendedTo(database, clockOf(first), [workPart(pointDrafts(10))])
  return { database, chainId: points[0]!.chain, first, points }
}

describe('a damaged chain is reported where it breaks, and read up to there', () => {
  const at = (line: number, change: (line: string) => string) => (text: string) =>
    text
      .split('\n')
      .map((found, index) => (index === line ? change(found) : found))
      .join('\n')

  test.each([
    ['a flipped character', at(4, (line) => line.replace('{', '[')), 'not-json', 5],
    ['spaces within', at(4, (line) => line.replace(':', ': ')), 'not-canonical', 5],
    ['another point', at(4, (line) => line.replace('"points":4', '"points":2')), 'wrong-hash', 5],
    [
      'another last point',
      at(10, (line) => line.replace('"points":5', '"points":1')),
      'wrong-hash',
      11,
    ],
    [
      'a broken byte',
      at(4, (line) => line.replace('Sagsbehandler', 'Sagsbehandl\u{fffd}r')),
      'wrong-hash',
      5,
    ],
    ['an end cut off', (text: string) => text.split('\n').slice(0, 6).join('\n'), 'gap', 7],
    ['everything gone', () => '', 'not-json', 1],
  ])('%s', async (_, change, code, seq) => {
    const { database, chainId, first } = await roundWithPoints()
    await damage(database, chainId, change)
    const { log, damages, clock } = await loaded(database)
    expect(damages).toEqual([{ chainId, code, seq }])
    expect(log.chains.get(chainId)?.length ?? 0).toBe(seq - 1)
    expect(log.chains.get(first[0]!.chain)).toEqual(first)
    expect(clock).toBe(14)
  })

  test('a row that is missing in the middle', async () => {
    const { database, chainId, points } = await roundWithPoints()
    let clock = clockOf(points)
    for (const draft of pointDrafts(3)) {
      clock = clockOf(await appendedTo(database, clock, [workPart([draft])]))
    }
    await database.segments.delete([testRound, chainId, 12])
    const { log, damages } = await loaded(database)
    expect(damages).toEqual([{ chainId, code: 'gap', seq: 13 }])
    expect(log.chains.get(chainId)).toHaveLength(11)
  })
})

describe('reading on from what is known', () => {
  test('brings what has come since, also when it was packed meanwhile', async () => {
    const { database, chainId, points } = await roundWithPoints()
    const { log } = await loaded(database)
    let clock = clockOf(points)
    for (const draft of pointDrafts(maxTail + 70)) {
      clock = clockOf(await appendedTo(database, clock, [workPart([draft])]))
    }
    const more = await loadRound(database, testRound, { known: log })
    if (!more.ok) throw new Error('not read')
    expect(more.value).toEqual(await loaded(database))
    expect(more.value?.log.chains.get(chainId)).toHaveLength(11 + maxTail + 70)
  })

  test('brings the same log when nothing has come', async () => {
    const { database } = await roundWithPoints()
    const { log } = await loaded(database)
    const more = await loadRound(database, testRound, { known: log })
    expect(more.ok && more.value?.log).toBe(log)
  })
})

test('a long tail of clicks is packed, and reads the same', async () => {
  const { database, chainId, points } = await roundWithPoints()
  const all = [...points]
  for (const draft of pointDrafts(330)) {
    all.push(...(await appendedTo(database, clockOf(all), [workPart([draft])])))
  }
  const rows = await database.segments.filter((row) => row.chainId === chainId).toArray()
  expect(rows.length).toBeLessThan(100)
  expect(rows.at(-1)?.lastId).toBe(all.at(-1)?.id)
  const { log, damages } = await loaded(database)
  expect(log.chains.get(chainId)).toEqual(all)
  expect(damages).toEqual([])
})

describe('several rounds on one device', () => {
  test('are listed and read apart, and one can be deleted with all that is known of it', async () => {
    const database = await openedDatabase()
    await appendedTo(database, 0, [agencyPart()])
    await appendedTo(database, 0, [agencyPart()], { roundId: otherRound })
    await writeSetting(database, roundSetting(otherRound, 'person'), 'agency')
    expect((await stateOf(database)).applications.size).toBe(1)
    expect((await stateOf(database, otherRound)).roundId).toBe(otherRound)

    await deleteRound(journalsOf(database), otherRound)
    expect(await loadRound(database, otherRound)).toEqual({ ok: true, value: undefined })
    expect(await listRounds(database)).toMatchObject({ value: [{ roundId: testRound }] })
    expect(await database.ownChains.count()).toBe(1)
    expect(await readSetting(database, roundSetting(otherRound, 'person'))).toMatchObject({
      value: undefined,
    })
    expect((await stateOf(database)).applications.size).toBe(1)
  })

  test('are listed from their events when the directory has lost them', async () => {
    const database = await openedDatabase()
    const events = await appendedTo(database, 0, [agencyPart()])
    await appendedTo(database, 0, [agencyPart(), workPart([pointDraft(3)])], {
      roundId: otherRound,
    })
    await database.rounds.delete(testRound)
    const listed = await listRounds(database)
    if (!listed.ok) throw new Error('not listed')
    expect(new Set(listed.value.map(({ roundId }) => roundId))).toEqual(
      new Set([testRound, otherRound]),
    )
    expect(await database.rounds.get(testRound)).toEqual({
      roundId: testRound,
      title: 'Prøverunde',
      isExample: false,
      applicationCount: 1,
      createdAt: events[0]?.at,
      changedAt: events[0]?.at,
      clock: clockOf(events),
      eventCount: events.length,
    })
  })
})

test('a setting is remembered, and the last one counts', async () => {
  const database = await openedDatabase()
  await writeSetting(database, 'language', 'da')
  await writeSetting(database, 'language', 'en')
  expect(await readSetting(database, 'language')).toEqual({ ok: true, value: 'en' })
})
