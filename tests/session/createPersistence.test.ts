import { describe, expect, test, vi } from 'vitest'
import { createWorkbench } from '~/session/workbench.ts'
import { countedRandom, openedDatabase } from '../support/freshDatabase.ts'
import { journalsOf } from '../support/memoryJournal.ts'
import { at, givePoint, openRoundIn } from './support.ts'

/** A tab in a browser that answers so when it is asked to keep what is stored. */
async function openedWith(isKept: boolean, willKeep: boolean) {
  const database = await openedDatabase()
  const persist = vi.fn<() => Promise<boolean>>(async () => willKeep)
  const workbench = createWorkbench({
    ...journalsOf(database),
    now: () => at,
    random: countedRandom(),
    agencyName: 'Sagsbehandler',
    persistence: { persisted: async () => isKept, persist },
  })
  await workbench.start()
  return { workbench, persist }
}

describe('[S10] a browser is asked to keep what is stored', () => {
  test('once, at the first thing that is saved', async () => {
    const { workbench, persist } = await openedWith(false, true)
    expect(workbench.store.getState().isPersistent).toBe(false)
    expect(persist).not.toHaveBeenCalled()
    const roundId = await openRoundIn(workbench)
    await workbench.act(roundId, givePoint(3))
    expect(persist).toHaveBeenCalledTimes(1)
    await vi.waitFor(() => expect(workbench.store.getState().isPersistent).toBe(true))
  })

  test('and where it says no, that stays on the screen', async () => {
    const { workbench } = await openedWith(false, false)
    await openRoundIn(workbench)
    await vi.waitFor(() => expect(workbench.store.getState().isAskingToKeep).toBe(false))
    expect(workbench.store.getState().isPersistent).toBe(false)
  })

  test('not where it keeps it already', async () => {
    const { workbench, persist } = await openedWith(true, true)
    await openRoundIn(workbench)
    expect(persist).not.toHaveBeenCalled()
  })
})
