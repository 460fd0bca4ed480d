import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Cell, cellAddress, cellText, isEmptyCell } from '~/exchange/csv/Cell.ts'

test.each<[Cell, string]>([
  ['Læsø', 'Læsø'],
  [12345674, '12345674'],
  [1250000.5, '1250000,5'],
  [true, 'SAND'],
  [false, 'FALSK'],
  [{ kind: 'clock', text: '2026-03-02T09:58:00' }, '2026-03-02T09:58:00'],
  [{ kind: 'error', text: '#N/A' }, '#N/A'],
])('the cell %j is shown as %s', (cell, text) => {
  expect(cellText(cell)).toBe(text)
})

test.each([
  [0, 1, 'A1'],
  [25, 2, 'Z2'],
  [26, 2, 'AA2'],
  [701, 2, 'ZZ2'],
  [702, 2, 'AAA2'],
  [16383, 1048576, 'XFD1048576'],
])('column %i of line %i has the address %s', (index, line, address) => {
  expect(cellAddress(index, line)).toBe(address)
})

test('no two columns have one address', () => {
  fc.assert(
    fc.property(fc.nat(16383), fc.nat(16383), (one, other) => {
      expect(cellAddress(one, 1) === cellAddress(other, 1)).toBe(one === other)
    }),
  )
})

test('a cell of spaces is empty, a zero and a no are not', () => {
  expect(['', ' \u00a0\n', undefined].every(isEmptyCell)).toBe(true)
  expect([0, false, 'x'].some(isEmptyCell)).toBe(false)
})
