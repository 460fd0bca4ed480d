import { expect, test } from 'vitest'
import type { RoundId } from '~/domain/model/ids.ts'
import { deleteRound } from '~/storage/deleteRound.ts'
import { dropHalfTyped, type HalfTyped, halfTypedBy, keepHalfTyped } from '~/storage/halfTyped.ts'
import { writeSetting } from '~/storage/settings.ts'
import { assessorId, caseNumber, criterionId, testRound } from '../support/builders.ts'
import { openedDatabase } from '../support/freshDatabase.ts'
import { journalsOf } from '../support/memoryJournal.ts'

const anna = assessorId('anna')
const remark = (text: string, changes: Partial<HalfTyped> = {}): HalfTyped => ({
  roundId: testRound,
  assessorId: anna,
  caseNumber: caseNumber('20-1'),
  criterionId: criterionId('k1'),
  text,
  ...changes,
})

test('what is typed is kept in its last wording, a place for each criterion', async () => {
  const database = await openedDatabase()
  await keepHalfTyped(database, remark('Bil'))
  await keepHalfTyped(database, remark('Bilag 2'))
  await keepHalfTyped(database, remark('Svag', { criterionId: criterionId('k2') }))
  expect(await halfTypedBy(database, testRound, anna)).toEqual({
    ok: true,
    value: [remark('Bilag 2'), remark('Svag', { criterionId: criterionId('k2') })],
  })
})

test('the note on an application has a place of its own beside its remarks', async () => {
  const database = await openedDatabase()
  const note = remark('Spørg om bilag 2', { criterionId: null })
  await keepHalfTyped(database, note)
  await keepHalfTyped(database, remark('Svag'))
  expect(await halfTypedBy(database, testRound, anna)).toEqual({
    ok: true,
    value: [remark('Svag'), note],
  })
})

test('nobody meets another assessor’s words, nor those of another round', async () => {
  const database = await openedDatabase()
  await keepHalfTyped(database, remark('Mit', { assessorId: assessorId('bo') }))
  await keepHalfTyped(database, remark('Mit', { roundId: 'round00000000002' as RoundId }))
  expect(await halfTypedBy(database, testRound, anna)).toEqual({ ok: true, value: [] })
})

test('what stands in the log is let go, but not the words typed since', async () => {
  const database = await openedDatabase()
  await keepHalfTyped(database, remark('Bilag 2'))
  await dropHalfTyped(database, remark('Bilag'))
  expect(await halfTypedBy(database, testRound, anna)).toMatchObject({
    value: [{ text: 'Bilag 2' }],
  })
  await dropHalfTyped(database, remark('Bilag 2'))
  expect(await halfTypedBy(database, testRound, anna)).toEqual({ ok: true, value: [] })
})

test('words that were being typed go with their round', async () => {
  const database = await openedDatabase()
  await keepHalfTyped(database, remark('Bilag'))
  await deleteRound(journalsOf(database), testRound)
  expect(await halfTypedBy(database, testRound, anna)).toEqual({ ok: true, value: [] })
})

test('what is no remark is passed over', async () => {
  const database = await openedDatabase()
  await writeSetting(database, `round:${testRound}:half-typed:x`, '{"text":')
  await writeSetting(database, `round:${testRound}:half-typed:y`, '{"text":"uden sted"}')
  expect(await halfTypedBy(database, testRound, anna)).toEqual({ ok: true, value: [] })
})
