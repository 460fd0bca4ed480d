import { expect, test } from 'vitest'
import { countFiled } from '~/domain/log/journalling.ts'
import type { RoundId } from '~/domain/model/ids.ts'
import type { CalendarDate } from '~/domain/model/units.ts'
import { openedExample, openedRound, openedWorkbench } from './support.ts'

const entry = {
  fileName: 'sag.klynge',
  sha256: 'b'.repeat(64),
  reference: '26/1234-5',
  date: '2026-03-02' as CalendarDate,
}

test('[CL4] a case that is not filed is deleted by nobody', async () => {
  const { workbench, database, roundId } = await openedRound()
  expect(await workbench.weighDeletion(roundId)).toMatchObject({
    ok: true,
    value: { isKept: true, isCase: true, filing: null, notFiled: 4 },
  })
  expect(await workbench.deleteRound(roundId)).toEqual({
    ok: false,
    faults: [{ code: 'not-journalised' }],
  })
  expect(await database.segments.count()).toBeGreaterThan(0)
  expect(workbench.store.getState().round?.roundId).toBe(roundId)
})

test('[CL4] a case is deleted once all of it is filed, also where it is not open', async () => {
  const { workbench, database, name, roundId } = await openedRound()
  const { log } = workbench.store.getState().round!
  await workbench.act(roundId, {
    kind: 'note-journal',
    entry: { ...entry, events: countFiled(log) },
  })
  workbench.stop()
  const later = await openedWorkbench(name)
  expect(await later.workbench.weighDeletion(roundId)).toMatchObject({
    ok: true,
    value: { isKept: false, events: 6, filing: { reference: '26/1234-5' }, notFiled: 0 },
  })
  expect(await later.workbench.deleteRound(roundId)).toMatchObject({ ok: true })
  expect(await database.segments.count()).toBe(0)
})

test('an example is weighed as no case, and a round that is not here not at all', async () => {
  const { workbench, roundId } = await openedExample()
  expect(await workbench.weighDeletion(roundId)).toMatchObject({
    ok: true,
    value: { isKept: false, isCase: false },
  })
  expect(await workbench.weighDeletion('round00000000009' as RoundId)).toEqual({
    ok: false,
    faults: [{ code: 'unknown-round' }],
  })
})
