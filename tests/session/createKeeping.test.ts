import { afterEach, expect, test, vi } from 'vitest'
import type { RoundId } from '~/domain/model/ids.ts'
import type { HalfTyped } from '~/storage/halfTyped.ts'
import { assessorId, caseNumber, criterionId } from '../support/builders.ts'
import { openedExample, openedRound } from './support.ts'

afterEach(() => vi.restoreAllMocks())

const anna = assessorId('anna')
const typed = (roundId: RoundId, text: string, criterion = 'k1'): HalfTyped => ({
  roundId,
  assessorId: anna,
  caseNumber: caseNumber('20-1'),
  criterionId: criterionId(criterion),
  text,
})

const textsOf = (remarks: readonly HalfTyped[]) => remarks.map(({ text }) => text)

test('words typed in two places at once are both kept, each in its last wording', async () => {
  const { workbench, roundId } = await openedRound()
  for (const text of ['B', 'Bi', 'Bil']) workbench.keep(typed(roundId, text))
  workbench.keep(typed(roundId, 'Svag', 'k2'))
  await workbench.retry()
  expect(textsOf(await workbench.keptBy(roundId, anna))).toEqual(['Bil', 'Svag'])
})

test('words that have become an event are let go, even while they are being written', async () => {
  const { workbench, roundId } = await openedRound()
  workbench.keep(typed(roundId, 'B'))
  workbench.keep(typed(roundId, 'Bil'))
  workbench.drop(typed(roundId, 'Bil'))
  await workbench.retry()
  expect(await workbench.keptBy(roundId, anna)).toEqual([])
})

test('words there was no room for are said to be unsaved, and kept when tried again', async () => {
  const { workbench, database, roundId } = await openedRound()
  const put = vi
    .spyOn(database.settings, 'put')
    .mockRejectedValue(new DOMException('full', 'QuotaExceededError'))
  workbench.keep(typed(roundId, 'Bil'))
  await workbench.retry()
  expect(workbench.store.getState().saveStatus).toMatchObject({ fault: { code: 'quota' } })
  put.mockRestore()
  await workbench.retry()
  expect(workbench.store.getState().saveStatus.kind).toBe('saved')
  expect(textsOf(await workbench.keptBy(roundId, anna))).toEqual(['Bil'])
})

test('nothing is kept for a round that is gone', async () => {
  const { workbench, database, roundId } = await openedExample()
  vi.spyOn(database.settings, 'put').mockRejectedValueOnce(
    new DOMException('full', 'QuotaExceededError'),
  )
  workbench.keep(typed(roundId, 'Bil'))
  await vi.waitFor(() => expect(workbench.store.getState().saveStatus.kind).toBe('failed'))
  await workbench.deleteRound(roundId)
  await workbench.retry()
  expect(await workbench.keptBy(roundId, anna)).toEqual([])
})
