import { describe, expect, test } from 'vitest'
import { heardAs } from '~/domain/dossier/letters/heardAs.ts'
import { hearingLetterOf } from '~/domain/dossier/letters/hearingLetterOf.ts'
import {
  candidateOn,
  letterFrameOf,
  letterWordsOf,
} from '~/domain/dossier/letters/letterFrameOf.ts'
import { ownAssessment } from '~/domain/dossier/letters/ownAssessment.ts'
import { toldTo } from '~/domain/dossier/letters/ToldText.ts'
import { rejectionLetterOf } from '~/domain/dossier/letters/rejectionLetterOf.ts'
import { panel } from '~/domain/model/ids.ts'
import {
  application,
  assessed,
  caseNumber,
  criterionId,
  roundCommands,
  roundStateFrom,
  setupWith,
} from '../../../support/builders.ts'
import { letterIn, letterState, letterWords, sheetWith } from '../../../support/letters.ts'

const state = letterState()

describe('[HE4] a hearing lays before the applicant', () => {
  test('every assessment of their own that counts, with who gave it and the day to answer by', () => {
    const sheet = sheetWith(state, '20-41067')
    const { assessment, due, what } = hearingLetterOf(state, sheet, caseNumber('20-41067'))
    expect(assessment.assessors.map(({ name }) => name)).toEqual([
      'Emil Østergaard',
      'Ida Åkjær',
      'Karen Lindqvist',
      'Peter Dam',
      'Susanne Thorsen-Friis',
    ])
    expect(assessment.criteria.map(({ answers }) => answers.length)).toEqual([5, 5, 5, 5])
    expect(assessment.criteria[0]?.answers[2]).toEqual({
      assessorId: 'karen-lindqvist',
      mark: { state: 'scored', points: 3 },
      remark: { kind: 'told', text: 'Køge har kontordage, ikke et kontor.' },
    })
    expect(due).toBe('2020-07-10')
    expect(what).toEqual({ kind: 'told', text: 'Point og bemærkninger' })
  })

  test('nothing of who is recused or has not handed in', () => {
    const sheet = sheetWith(state, '20-41131')
    const own = ownAssessment(
      state,
      sheet,
      candidateOn(sheet, caseNumber('20-41131')),
      toldTo(state, caseNumber('20-41131')),
    )
    const isIn = own.assessors.some(({ id }) => id === 'susanne-thorsen-friis')
    expect(isIn).toBe(false)
    expect(own.assessors.length).toBeGreaterThan(2)
  })

  test('the panel’s points beside the others’, and no day where none is recorded', () => {
    const panelled = roundStateFrom([
      ...roundCommands(
        setupWith({ criteria: [{}], basis: 'panel' }),
        [application('20-1')],
        [assessed('20-1', 'Ida', [3])],
      ),
      {
        kind: 'give-panel-point',
        caseNumber: caseNumber('20-1'),
        criterionId: criterionId('k1'),
        mark: { state: 'scored', points: 4 as never },
        remark: 'Enige om fire',
      },
    ])
    const letter = letterIn(panelled, 'hearing', '20-1')
    expect(letter).toMatchObject({ due: null, what: null })
    expect(
      letter.kind === 'hearing' &&
        letter.assessment.criteria[0]?.answers.map(({ assessorId }) => assessorId),
    ).toEqual(['Ida', panel])
  })
})

test('a decision tells the hearing as it is recorded', () => {
  const of = (number: string) =>
    heardAs(state, caseNumber(number), (text) => ({ kind: 'told', text })).standing
  expect(['20-41096', '20-41122', '20-41131', '20-41067', '20-41064'].map(of)).toEqual([
    'answered',
    'passed',
    'not-needed',
    'sent',
    'unknown',
  ])
})

test('the frame has the setup’s words, or none', () => {
  const sheet = sheetWith(state, '20-41067')
  const frame = letterFrameOf(sheet, candidateOn(sheet, caseNumber('20-41067')))
  expect(frame.words).toEqual(letterWords)
  expect(frame.application.applicant).toBe('Øresund Bio')
  expect(() => candidateOn(sheet, caseNumber('20-41088'))).toThrow(RangeError)
  expect(letterWordsOf({ setup: setupWith() })).toEqual({
    authority: null,
    recipient: null,
    legalBasis: null,
    complaint: null,
  })
})

test('a rejection names the condition that was not met, and why', () => {
  const letter = letterIn(state, 'rejection', '20-41138')
  expect(letter).toMatchObject({
    failed: [{ check: 'legalForm', isRuled: false, note: null }],
    documents: [],
  })
  const sheet = sheetWith(state, '20-41171')
  expect(() => rejectionLetterOf(state, sheet, caseNumber('20-41171'))).toThrow(RangeError)
})
