import { expect, test } from 'vitest'
import type { Command, Ruling } from '~/domain/log/Command.ts'
import { settled } from '~/domain/log/Register.ts'
import { readRulings } from '~/exchange/csv/readRulings.ts'
import { rulingsCsv } from '~/exchange/csv/rulingsCsv.ts'
import { kindsOf } from '../../support/acts.ts'
import {
  application,
  assessor,
  assessorId,
  caseNumber,
  roundCommands,
  roundStateFrom,
  setupWith,
  testFile,
} from '../../support/builders.ts'

test('[RC1] rulings come back as they were, a reason that looks like a formula too', () => {
  const rulings: readonly Ruling[] = [
    {
      caseNumber: caseNumber('20-1'),
      assessorId: null,
      ruling: 'withdrawn',
      reason: '=1+1; "brev"',
    },
    {
      caseNumber: caseNumber('20-2'),
      assessorId: assessorId('ida'),
      ruling: 'recused',
      reason: 'Bestyrelsen\nfra 2019',
    },
    { caseNumber: caseNumber('20-3'), assessorId: null, ruling: 'rejected', reason: "'For sent'" },
  ]
  const applications = ['20-1', '20-2', '20-3'].map((number) => application(number))
  const state = roundStateFrom([
    ...roundCommands(setupWith(), applications),
    {
      kind: 'import-rulings',
      file: testFile,
      newAssessors: [assessor('ida', { name: 'Ida Dam' })],
      rulings,
    },
  ])
  const text = rulingsCsv(state)
  expect(text).toContain('20-2;Ida Dam;inhabil;')
  const read = readRulings(
    new TextEncoder().encode(text),
    {
      caseNumbers: new Set(applications.map((one) => one.caseNumber)),
      assessors: [...state.assessors.values()].flatMap((register) => settled(register) ?? []),
    },
    'ikke oplyst',
  )
  expect(read).toMatchObject({ ok: true, value: { rulings, newAssessors: [], warnings: [] } })
})

test('[EL6] a reversal and a dispensation from the deadline come back as they were', () => {
  const rulings: readonly Ruling[] = [
    { caseNumber: caseNumber('20-1'), assessorId: null, ruling: 'resumed', reason: 'Fejl' },
    {
      caseNumber: caseNumber('20-1'),
      assessorId: null,
      ruling: 'dispensation',
      reason: 'Portalen var nede',
    },
  ]
  const commands = roundCommands(setupWith(), [application('20-1')])
  const state = roundStateFrom([
    ...commands,
    { kind: 'import-rulings', file: testFile, newAssessors: [], rulings },
  ])
  const text = rulingsCsv(state)
  expect(text).toContain('20-1;;genoptaget;Fejl')
  expect(text).toContain('20-1;;dispensation;Portalen var nede')
  const known = { caseNumbers: new Set([caseNumber('20-1')]), assessors: [] }
  const read = readRulings(new TextEncoder().encode(text), known, 'ikke oplyst')
  expect(read).toMatchObject({ ok: true, value: { rulings } })
  const again: Command = { kind: 'import-rulings', file: testFile, newAssessors: [], rulings }
  expect(kindsOf(state, again)).toEqual([])
})
