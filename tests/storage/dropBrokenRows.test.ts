import { expect, test, vi } from 'vitest'
import { dropBrokenRows } from '~/storage/dropBrokenRows.ts'
import { listRounds } from '~/storage/listRounds.ts'
import { openDatabase } from '~/storage/openDatabase.ts'
import { readSetting, writeSetting } from '~/storage/settings.ts'
import { testRound } from '../support/builders.ts'
import { openedDatabase } from '../support/freshDatabase.ts'
import { agencyPart, appendedTo } from './support.ts'

async function roundWithBrokenRows() {
  const database = await openedDatabase()
  await appendedTo(database, 0, [agencyPart()])
  await writeSetting(database, 'language', 'en')
  await database.table('settings').put({ key: 'agencyName' })
  await database.table('rounds').put({ roundId: testRound })
  return database
}

test('[S6] what is no record any more is let go of, and nothing else', async () => {
  const database = await roundWithBrokenRows()
  expect(await dropBrokenRows(database)).toMatchObject({ ok: true })
  expect(await database.settings.get('agencyName')).toBeUndefined()
  expect(await readSetting(database, 'language')).toMatchObject({ value: 'en' })
  expect(await database.ownChains.count()).toBe(1)
  expect(await database.segments.count()).toBeGreaterThan(0)
})

test('[S6] a round whose place in the list was broken is listed again', async () => {
  const { name } = await roundWithBrokenRows()
  const opened = await openDatabase(name)
  if (!opened.ok) throw new Error(JSON.stringify(opened.faults))
  expect(await listRounds(opened.value)).toMatchObject({ value: [{ roundId: testRound }] })
})

test('nothing is written where all is sound', async () => {
  const database = await openedDatabase()
  const transaction = vi.spyOn(database, 'transaction')
  expect(await dropBrokenRows(database)).toMatchObject({ ok: true })
  expect(transaction.mock.calls.map(([mode]) => mode)).toEqual(['r'])
})
