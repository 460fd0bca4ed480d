import { expect, test } from 'vitest'
import type { RuledCheck } from '~/domain/dossier/formalChecksOf.ts'
import type { EventId } from '~/domain/model/ids.ts'
import { checkOutcomeText, checkRulingText } from '~/exchange/document/checkText.ts'
import { da } from '~/i18n/da.ts'
import { day } from '../../support/acts.ts'
import { testInstant } from '../../support/builders.ts'

const said = (changes: Partial<RuledCheck>) =>
  checkOutcomeText(
    {
      check: 'goldLabel',
      outcome: 'met',
      rulings: [],
      ...changes,
    },
    da,
    'da',
  )

test('a check in a few words: late reads as late, and a plan has its day', () => {
  expect(said({})).toBe('opfyldt')
  expect(said({ check: 'deadline', outcome: 'not-met' })).toBe('efter fristen')
  expect(said({ check: 'deadline', outcome: 'dispensation' })).toBe('dispensation givet')
  expect(said({ outcome: 'plan' })).toBe('plan foreligger')
  const value = {
    check: 'goldLabel',
    outcome: 'plan',
    planDate: day('2020-12-31'),
    note: '',
  } as const
  const ruling = { eventId: 'a' as EventId, actor: 'Anne', at: testInstant, value }
  expect(said({ outcome: 'plan', rulings: [ruling] })).toBe(
    'plan foreligger, senest 31. december 2020',
  )
})

test('a ruling as a sentence, with its note', () => {
  const ruling = { check: 'deadline', planDate: null } as const
  expect(
    checkRulingText({ ...ruling, outcome: 'dispensation', note: 'Portalen var nede' }, da, 'da'),
  ).toBe('Afgørelse om indsendelse inden fristen: dispensation givet: Portalen var nede')
  expect(checkRulingText({ ...ruling, outcome: null, note: '' }, da, 'da')).toBe(
    'Afgørelsen om indsendelse inden fristen er taget tilbage',
  )
})
