import { describe, expect, test } from 'vitest'
import { appointedIn, appointmentOf } from '~/domain/dossier/letters/appointedIn.ts'
import { letterBar } from '~/domain/dossier/letters/letterBar.ts'
import { letterOf } from '~/domain/dossier/letters/letterOf.ts'
import { decisionLetters, letterStandings } from '~/domain/dossier/letters/letterStandings.ts'
import type { LetterKind } from '~/domain/dossier/letters/Letter.ts'
import { allSheets } from '~/domain/dossier/sheetOf.ts'
import type { Command } from '~/domain/log/Command.ts'
import { fold } from '~/domain/log/evolve.ts'
import { foldOrder } from '~/domain/log/Log.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { Hearing } from '~/domain/model/Hearing.ts'
import { day, funderId, heard, logAfter } from '../../../support/acts.ts'
import { areaId, caseNumber } from '../../../support/builders.ts'
import { letterLog, letterState, sheetWith } from '../../../support/letters.ts'

const state = letterState()

const barOf = (of: RoundState, kind: LetterKind, number: string, funder: string | null = null) =>
  letterBar(of, sheetWith(of, number), {
    kind,
    caseNumber: caseNumber(number),
    funderId: funder === null ? null : funderId(funder),
  })

describe('[HE7] a letter is written only on what is recorded', () => {
  test.each([
    ['refusal', '20-41096', null, null],
    ['refusal', '20-41088', null, 'appointed'],
    ['refusal', '20-41064', null, 'area-unsettled'],
    ['refusal', '20-41138', null, 'rejected'],
    ['refusal', '20-41171', null, 'formal-open'],
    ['refusal', '20-41119', null, 'withdrawn'],
    ['rejection', '20-41138', null, null],
    ['rejection', '20-41171', null, 'not-rejected'],
    ['rejection', '20-41096', null, 'not-rejected'],
    ['rejection', '20-41119', null, 'withdrawn'],
    ['hearing', '20-41064', null, null],
    ['hearing', '20-41067', null, null],
    ['hearing', '20-41096', null, 'area-settled'],
    ['hearing', '20-41138', null, 'rejected'],
    ['commitment', '20-41088', 'ufm', null],
    ['commitment', '20-41088', 'ukendt', 'unknown-funder'],
    ['commitment', '20-41088', null, 'unknown-funder'],
    ['commitment', '20-41071', 'deb', 'funding-refused'],
    ['commitment', '20-41071', 'ufm', 'funding-undecided'],
    ['funder-refusal', '20-41071', 'deb', null],
    ['funder-refusal', '20-41088', 'ufm', 'funding-committed'],
  ] as const)('%s to %s from %s: %s', (kind, number, funder, bar) => {
    expect(barOf(state, kind, number, funder)).toBe(bar)
  })

  test('and rejection and refusal never go together', () => {
    const both = allSheets(state).flatMap((sheet) =>
      sheet.candidates.filter(({ caseNumber }) =>
        (['rejection', 'refusal'] as const).every(
          (kind) => letterBar(state, sheet, { kind, caseNumber, funderId: null }) === null,
        ),
      ),
    )
    expect(both).toEqual([])
  })

  test('so there is none where two disagree', () => {
    const appointment = (reason: string): Command => ({
      kind: 'appoint',
      areaId: areaId('energi'),
      choice: 'other',
      caseNumbers: [caseNumber('20-41122')],
      date: day('2020-10-01'),
      reference: '',
      reason,
    })
    const log = letterLog()
    const one = logAfter([appointment('Flere kontorer')], log, 'en')
    const other = logAfter([appointment('Flere partnere')], log, 'anden')
    const chains = new Map([...one.chains, ...other.chains])
    const disputed = fold(foldOrder({ ...one, chains }))
    expect(barOf(disputed, 'refusal', '20-41096')).toBe('appointment-disputed')
    expect(appointedIn(disputed, areaId('energi'))).toBeUndefined()
    expect(appointmentOf(disputed, areaId('energi'), caseNumber('20-41096'))).toEqual({
      standing: 'unknown',
    })
  })
})

test('a hearing that is over gives no new letter, unless the assessors look again', () => {
  const log = letterLog()
  const barAfter = (hearing: Hearing) =>
    barOf(fold(foldOrder(logAfter([heard(['20-41064'], hearing)], log))), 'hearing', '20-41064')
  const laid = { what: 'Bedømmelsen', sentOn: day('2020-06-29'), due: day('2020-07-10') }
  const answered = { ...laid, answeredOn: day('2020-07-01'), answer: 'Nej', grounds: null }
  expect(barAfter({ standing: 'not-needed', reason: 'Alt er kendt' })).toBe('hearing-not-needed')
  expect(barAfter({ standing: 'passed', ...laid })).toBe('hearing-over')
  expect(barAfter({ standing: 'answered', ...answered, effect: 'none' })).toBe('hearing-over')
  expect(barAfter({ standing: 'answered', ...answered, effect: 're-assessment' })).toBeNull()
})

test('an applicant has the authority’s letters, and one a funder: a refusal where it refused', () => {
  const standings = letterStandings(state, sheetWith(state, '20-41071'), caseNumber('20-41071'))
  expect(standings.map(({ name, bar }) => [name.kind, name.funderId, bar])).toEqual([
    ['hearing', null, 'area-settled'],
    ['rejection', null, 'not-rejected'],
    ['refusal', null, 'appointed'],
    ['commitment', 'ufm', 'funding-undecided'],
    ['funder-refusal', 'deb', null],
  ])
})

test('all letters on decisions are those that can be written, hearings apart', () => {
  const letters = decisionLetters(state, allSheets(state))
  const count = (kind: LetterKind) => letters.filter(({ name }) => name.kind === kind).length
  expect(
    ['hearing', 'rejection', 'refusal', 'funder-refusal', 'commitment'].map((kind) =>
      count(kind as LetterKind),
    ),
  ).toEqual([0, 1, 11, 1, 2])
  expect(letters.every(({ name, sheet }) => letterOf(state, sheet, name).ok)).toBe(true)
})
