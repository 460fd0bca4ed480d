import { afterEach, describe, expect, test, vi } from 'vitest'
import { eventToLine } from '~/domain/log/chain.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import { append as appendBoth } from '~/storage/append.ts'
import { deleteRound } from '~/storage/deleteRound.ts'
import type { Journals } from '~/storage/Journals.ts'
import { listRounds } from '~/storage/listRounds.ts'
import { loadRound } from '~/storage/loadRound.ts'
import { reconcileRound } from '~/storage/reconcileRound.ts'
import { acceptLoss, recoverRounds } from '~/storage/recoverRounds.ts'
import { testInstant, testRound } from '../support/builders.ts'
import { countedChainIds, openedDatabase } from '../support/freshDatabase.ts'
import { folderOf, journalsOf } from '../support/memoryJournal.ts'
import { agencyPart, clockOf, pointDrafts, workPart } from './support.ts'

afterEach(() => vi.restoreAllMocks())

const newChainId = countedChainIds('r')
const fileName = `${testRound}.log`

async function written(journals: Journals, clock: number, parts: Parameters<typeof workPart>[0]) {
  const outcome = await appendBoth(journals, {
    roundId: testRound,
    actor: 'Sagsbehandler',
    at: testInstant,
    clock,
    parts: clock === 0 ? [agencyPart(), workPart(parts)] : [workPart(parts)],
    newChainId,
    // oxlint-disable-next-line require-yield -- nothing here takes long
    summarise: function* () {
      return {
        title: 'Prøverunde',
        isExample: false,
        applicationCount: 1,
        changedAt: testInstant,
      }
    },
  })
  if (!outcome.ok || outcome.value === 'behind') throw new Error(JSON.stringify(outcome))
  return outcome.value
}

/** A round of sixteen events in both journals: eleven at once, and five clicks. */
async function roundInBoth() {
  const database = await openedDatabase()
  const journals = journalsOf(database)
  const folder = folderOf(database.name)
  const events = [...(await written(journals, 0, pointDrafts(7)))]
  for (const draft of pointDrafts(5))
    events.push(...(await written(journals, clockOf(events), [draft])))
  await vi.waitFor(() => expect(folder.files.has('sentinel.json')).toBe(true))
  await vi.waitFor(async () => {
    const noted = await journals.files.sentinel()
    expect(noted.ok && noted.value.get(testRound)?.events).toBe(events.length)
  })
  const textOf = () => new TextDecoder().decode(folder.files.get(fileName))
  const setText = (text: string) => folder.files.set(fileName, new TextEncoder().encode(text))
  return { database, journals, folder, events, textOf, setText }
}

const eventsIn = async ({ database }: Journals): Promise<readonly RoundEvent[]> => {
  const stored = await loadRound(database, testRound)
  if (!stored.ok || !stored.value) return []
  expect(stored.value.damages).toEqual([])
  return [...stored.value.log.chains.values()].flat()
}

const reconciled = async (journals: Journals) => {
  const outcome = await reconcileRound(journals, testRound)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome))
  return outcome.value
}

test('every event stands in both journals, and then there is nothing to tell', async () => {
  const { journals, events, textOf } = await roundInBoth()
  expect(events).toHaveLength(16)
  expect(textOf()).toBe(events.map((event) => `${event.id} ${eventToLine(event)}\n`).join(''))
  expect((await reconciled(journals)).recovery).toBeUndefined()
})

describe('[S6] the database is healed from the file', () => {
  test('when it is new and empty', async () => {
    const { journals, database, events } = await roundInBoth()
    await database.segments.clear()
    await database.rounds.clear()
    await database.ownChains.clear()
    await database.settings.clear()
    expect(await recoverRounds(journals)).toMatchObject({
      value: [{ title: 'Prøverunde', restored: 16, total: 16, missing: 0 }],
    })
    expect(await eventsIn(journals)).toHaveLength(16)
    expect(new Set(await eventsIn(journals))).toEqual(new Set(events))
    expect(await listRounds(database)).toMatchObject({ value: [{ eventCount: 16 }] })
  })

  test('when its last rows are gone', async () => {
    const { journals, database } = await roundInBoth()
    const rows = await database.segments.toArray()
    await database.segments.bulkDelete(
      rows.slice(-3).map(({ roundId, chainId, firstSeq }) => [roundId, chainId, firstSeq]),
    )
    expect((await reconciled(journals)).recovery).toMatchObject({ restored: 3, total: 16 })
    expect(await eventsIn(journals)).toHaveLength(16)
  })

  test.each([
    ['a flipped character', (text: string) => text.replace('point-given', 'poimt-given')],
    ['a changed point', (text: string) => text.replace('"points":2', '"points":5')],
    ['an end cut off', (text: string) => text.slice(0, -40)],
    ['nothing left', () => ''],
  ])('when a row is damaged: %s', async (_, change) => {
    const { journals, database, events } = await roundInBoth()
    const row = (await database.segments.toArray()).find(({ firstSeq, lastSeq, bytes }) => {
      const text = new TextDecoder().decode(bytes)
      return lastSeq - firstSeq > 3 && text.includes('"points":2')
    })!
    const bytes = new TextEncoder().encode(change(new TextDecoder().decode(row.bytes)))
    await database.segments.put({ ...row, bytes })
    const { recovery, round } = await reconciled(journals)
    expect(recovery).toMatchObject({ total: 16, missing: 0 })
    expect(recovery?.restored).toBeGreaterThan(0)
    expect(round?.damages).toEqual([])
    expect(new Set(await eventsIn(journals))).toEqual(new Set(events))
  })

  test('and the chain goes on from there', async () => {
    const { journals, database, events } = await roundInBoth()
    await database.segments.clear()
    await reconciled(journals)
    const more = await written(journals, clockOf(events), pointDrafts(2))
    expect((await eventsIn(journals)).length).toBe(16 + more.length)
    expect((await reconciled(journals)).recovery).toBeUndefined()
  })
})

describe('[S6] the file is healed from the database', () => {
  test.each([
    ['it is gone', () => ''],
    ['half of it is gone', (text: string) => text.slice(0, text.length / 2)],
    ['a line is spoilt', (text: string) => text.replace('"kind":"point-given"', '"kind":"x"')],
  ])('when %s', async (_, change) => {
    const { journals, setText, textOf, events } = await roundInBoth()
    setText(change(textOf()))
    expect((await reconciled(journals)).recovery).toMatchObject({ restored: 0, missing: 0 })
    const read = await journals.files.read(testRound)
    expect(read.ok && new Set(read.value.runs.flat())).toEqual(new Set(events))
    expect((await reconciled(journals)).recovery).toBeUndefined()
  })

  test('but one event short, as a kill leaves it, is nothing to tell', async () => {
    const { journals, database, events } = await roundInBoth()
    folderOf(database.name).broken = new DOMException('gone', 'UnknownError')
    await written(journals, clockOf(events), pointDrafts(1))
    folderOf(database.name).broken = undefined
    expect((await reconciled(journals)).recovery).toBeUndefined()
    const read = await journals.files.read(testRound)
    expect(read.ok && read.value.runs.flat()).toHaveLength(17)
  })

  test('with the next append, when it would not take one', async () => {
    const { journals, folder, events } = await roundInBoth()
    folder.broken = new DOMException('full', 'QuotaExceededError')
    const more = await written(journals, clockOf(events), pointDrafts(1))
    expect(journals.files.fault?.code).toBe('quota')
    folder.broken = undefined
    await written(journals, clockOf(more), pointDrafts(1))
    const read = await journals.files.read(testRound)
    expect(read.ok && read.value.runs.flat()).toHaveLength(18)
  })
})

describe('[S6] what neither has', () => {
  test('is missed, by number, until somebody has read it', async () => {
    const { journals, database, setText, textOf } = await roundInBoth()
    const lines = textOf().split('\n')
    setText(lines.slice(0, 11).join('\n') + '\n')
    const rows = await database.segments.toArray()
    await database.segments.bulkDelete(
      rows.slice(-5).map(({ roundId, chainId, firstSeq }) => [roundId, chainId, firstSeq]),
    )
    const { recovery } = await reconciled(journals)
    expect(recovery).toMatchObject({ total: 11, missing: 5 })
    await acceptLoss(journals, testRound, 11)
    expect((await reconciled(journals)).recovery).toBeUndefined()
  })

  test('is missed though nothing at all is left of the round', async () => {
    const { journals, database, folder } = await roundInBoth()
    folder.files.delete(fileName)
    await database.segments.clear()
    await database.rounds.clear()
    expect(await recoverRounds(journals)).toMatchObject({
      value: [{ title: 'Prøverunde', total: 0, missing: 16 }],
    })
    await acceptLoss(journals, testRound, 0)
    expect(await recoverRounds(journals)).toEqual({ ok: true, value: [] })
  })
})

describe('a round that was deleted', () => {
  test('is not brought back from the file', async () => {
    const { journals, folder } = await roundInBoth()
    await deleteRound(journals, testRound)
    expect([...folder.files.keys()]).not.toContain(fileName)
    expect(await recoverRounds(journals)).toEqual({ ok: true, value: [] })
  })

  test('not even when the file could not be deleted then', async () => {
    const { journals, folder } = await roundInBoth()
    folder.broken = new DOMException('busy', 'NoModificationAllowedError')
    expect(await deleteRound(journals, testRound)).toEqual({ ok: true, value: undefined })
    folder.broken = undefined
    expect(await recoverRounds(journals)).toEqual({ ok: true, value: [] })
    expect([...folder.files.keys()]).not.toContain(fileName)
  })
})
