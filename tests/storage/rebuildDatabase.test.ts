import { indexedDB } from 'fake-indexeddb'
import { afterEach, expect, test, vi } from 'vitest'
import { openOrRebuild, rebuildDatabase } from '~/storage/rebuildDatabase.ts'
import { recoverRounds } from '~/storage/recoverRounds.ts'
import { readSetting, writeSetting } from '~/storage/settings.ts'
import { WorkbenchDatabase } from '~/storage/WorkbenchDatabase.ts'
import { freshName } from '../support/freshDatabase.ts'
import { folderOf, journalsOf } from '../support/memoryJournal.ts'
import { givePoint, openedRound } from '../session/support.ts'

afterEach(() => vi.restoreAllMocks())

const unreadable = () => new DOMException('Internal error', 'UnknownError')

/** A round in both journals, its database closed as a browser closes it. */
async function closedRound() {
  const opened = await openedRound()
  await opened.workbench.act(opened.roundId, givePoint(4))
  opened.workbench.stop()
  opened.database.onLost = () => undefined
  opened.database.close({ disableAutoOpen: true })
  return opened
}

test('a sound database is opened as it is', async () => {
  const { name, files } = await closedRound()
  const opened = await openOrRebuild(files, name)
  expect(opened.ok && (await opened.value.segments.count())).toBeGreaterThan(0)
})

test('[S6] one that cannot be read gives way to a new one, which the file fills', async () => {
  const { name, files } = await closedRound()
  vi.spyOn(WorkbenchDatabase.prototype, 'transaction').mockImplementationOnce((() => {
    throw unreadable()
  }) as never)
  const opened = await openOrRebuild(files, name)
  if (!opened.ok) throw new Error(JSON.stringify(opened.faults))
  expect(await opened.value.segments.count()).toBe(0)
  const recovered = await recoverRounds({ database: opened.value, files })
  expect(recovered).toMatchObject({ value: [{ missing: 0 }] })
  expect(await opened.value.segments.count()).toBeGreaterThan(0)
})

test('[S6] one that cannot even be deleted is left for one under another name', async () => {
  const { name, files } = await closedRound()
  // Under its first name it cannot be opened; under the next it can.
  vi.spyOn(indexedDB, 'databases').mockImplementationOnce(() => {
    throw unreadable()
  })
  vi.spyOn(WorkbenchDatabase.prototype, 'giveUp').mockRejectedValue(unreadable())
  const opened = await openOrRebuild(files, name)
  expect(opened.ok && opened.value.name).toBe(`${name}-2`)
})

test('[S6] one stays as it is where the file lacks something that there was', async () => {
  const { name, files, database } = await closedRound()
  await vi.waitFor(() => expect(folderOf(name).files.has('sentinel.json')).toBe(true))
  for (const file of folderOf(name).files.keys()) {
    if (file.endsWith('.log')) folderOf(name).files.delete(file)
  }
  const giveUp = vi.spyOn(WorkbenchDatabase.prototype, 'giveUp')
  expect(await rebuildDatabase({ database, files })).toMatchObject({ ok: false })
  expect(giveUp).not.toHaveBeenCalled()
})

test('a fault that is none of its own changes nothing', async () => {
  const { files } = journalsOf(new WorkbenchDatabase(freshName()))
  vi.spyOn(WorkbenchDatabase.prototype, 'open').mockRejectedValue(
    new DOMException('full', 'QuotaExceededError'),
  )
  const giveUp = vi.spyOn(WorkbenchDatabase.prototype, 'giveUp')
  expect(await openOrRebuild(files, freshName())).toMatchObject({ faults: [{ code: 'quota' }] })
  expect(giveUp).not.toHaveBeenCalled()
})

test('[S6] one stays as it is where it counts more than the file has', async () => {
  const { files, database, roundId } = await closedRound()
  await database.open()
  await database.rounds.update(roundId, { eventCount: 99 })
  const giveUp = vi.spyOn(WorkbenchDatabase.prototype, 'giveUp')
  expect(await rebuildDatabase({ database, files })).toMatchObject({ ok: false })
  await database.rounds.put({ roundId } as never)
  files.lacking.add(roundId)
  expect(await rebuildDatabase({ database, files })).toMatchObject({ ok: false })
  expect(giveUp).not.toHaveBeenCalled()
})

test('[S6] what is remembered is taken along where it can be read', async () => {
  const { database, files } = await closedRound()
  await database.open()
  await writeSetting(database, 'language', 'en')
  expect(await rebuildDatabase({ database, files })).toMatchObject({ ok: true })
  expect(await readSetting(database, 'language')).toMatchObject({ value: 'en' })
  expect(await database.ownChains.count()).toBe(0)
})
