import { expect, test } from 'vitest'
import type { AssessorId, CaseNumber } from '~/domain/model/ids.ts'
import { readRulings } from '~/exchange/csv/readRulings.ts'

const known = {
  caseNumbers: new Set(['A', 'B'] as CaseNumber[]),
  assessors: [{ id: 'b1' as AssessorId, name: 'Bente Holm', title: null, organisation: null }],
}
const read = (text: string) =>
  readRulings(
    new TextEncoder().encode(`sagsnummer;bedømmer;afgørelse;grund\n${text}`),
    known,
    'ikke oplyst',
  )
const places = (result: ReturnType<typeof read>) =>
  (result.ok ? result.value.warnings : result.faults).map(({ code, line, column }) => [
    code,
    line,
    column,
  ])

test('[RC1] reads a recusal of an assessor, and rulings on applications', () => {
  const result = read(
    'A;bente holm;Inhabil;Sidder i bestyrelsen\nA;;trukket;\nB;;afvist;For sent\n',
  )
  expect(result.ok && result.value.rulings).toEqual([
    { caseNumber: 'A', assessorId: 'b1', ruling: 'recused', reason: 'Sidder i bestyrelsen' },
    { caseNumber: 'A', assessorId: null, ruling: 'withdrawn', reason: 'ikke oplyst' },
    { caseNumber: 'B', assessorId: null, ruling: 'rejected', reason: 'For sent' },
  ])
})

test('makes a new assessor of a recused person nobody knows', () => {
  const result = read('A;Asta Kjær;inhabil;\n')
  expect(result.ok && result.value.newAssessors.map(({ name }) => name)).toEqual(['Asta Kjær'])
})

test('tells every fault of the file at once, each with line and column', () => {
  expect(
    places(
      read('X;b1;inhabil;\nA;;inhabil;\nA;panel;inhabil;\nB;b1;afvist;\nB;;slettet;\nA;b1;;\n'),
    ),
  ).toEqual([
    ['unknown-case', 2, 'sagsnummer'],
    ['assessor-needed', 3, 'bedømmer'],
    ['assessor-needed', 4, 'bedømmer'],
    ['assessor-not-allowed', 5, 'bedømmer'],
    ['ruling-unreadable', 6, 'afgørelse'],
    ['required-empty', 7, 'afgørelse'],
  ])
})

test('skips a ruling given twice, and refuses two on one application that differ', () => {
  expect(places(read('A;;afvist;x\nA;;afvist;x\n'))).toEqual([['row-twice', 3, 'sagsnummer']])
  expect(places(read('A;;afvist;x\nA;;trukket;x\n'))).toEqual([['row-conflict', 3, 'sagsnummer']])
})
