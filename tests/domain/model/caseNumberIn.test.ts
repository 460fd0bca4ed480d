import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { caseNumberIn } from '~/domain/model/caseNumberIn.ts'
import { caseNumber } from '../../support/builders.ts'

const known = ['A-1', 'A-12', '20-1', '20-1/2', 'Sag Æ-7'].map(caseNumber)

describe('[DO2] the application a file belongs to', () => {
  test.each([
    ['A-1.pdf', 'A-1'],
    ['A-12 ansøgning.pdf', 'A-12'],
    ['bilag_a-1_budget.PDF', 'A-1'],
    ['ansøgning 20-1-2.pdf', '20-1/2'],
    ['20-1 (bilag 2).pdf', '20-1'],
    ['SAG æ-7.pdf'.normalize('NFD'), 'Sag Æ-7'],
    ['ansøgninger/A-12/budget.pdf', 'A-12'],
    ['A-12/A-1 budget.pdf', 'A-1'],
    ['A-1 og A-1.pdf', 'A-1'],
    ['A-123.pdf', null],
    ['BA-1.pdf', null],
    ['budget.pdf', null],
    ['', null],
  ])('%s is %s', (path, found) => {
    expect(caseNumberIn(path, known)).toBe(found)
  })

  test('is asked for where two are named as well as each other', () => {
    expect(caseNumberIn('B-1 og B-2.pdf', ['B-1', 'B-2'].map(caseNumber))).toBeNull()
  })

  test('is the longest that is named, wherever it stands and however it is spelt', () => {
    const part = fc.stringMatching(/^[A-ZÆØÅ]{1,3}-[1-9][0-9]{0,3}$/)
    fc.assert(
      fc.property(
        part,
        fc.constantFrom('', 'bilag '),
        fc.constantFrom(' b', '_2', ''),
        (number, before, after) => {
          const longer = caseNumber(`${number}7`)
          const name = `${before}${number.toLowerCase().normalize('NFD')}${after}.pdf`
          expect(caseNumberIn(name, [longer, caseNumber(number)])).toBe(number)
          expect(caseNumberIn(`${longer}.pdf`, [caseNumber(number)])).toBeNull()
        },
      ),
    )
  })
})
