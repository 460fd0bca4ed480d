import * as fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { writeCsv } from '~/exchange/csv/writeCsv.ts'
import { fraction } from '~/lib/fraction.ts'

const excel = (cell: Parameters<typeof writeCsv>[1][number][number]) =>
  writeCsv(['a'], [[cell]], 'excel').slice('\uFEFFa\r\n'.length, -2)

describe('for a Danish Excel', () => {
  test('a file begins with a byte order mark, is parted by semicolons and ends its lines by CRLF', () => {
    expect(writeCsv(['område', 'total'], [['Lyd', 4.5]], 'excel')).toBe(
      '\uFEFFområde;total\r\nLyd;4,5\r\n',
    )
  })

  test.each(['=1+1', '+45', '-1', '@SUM(A1)', '\tx', "'x"])(
    'text that a spreadsheet would run is guarded: %j',
    (text) => {
      expect(excel(text).replaceAll('"', '')).toBe(`'${text}`)
    },
  )

  test('a control character does not hide a formula', () => {
    expect(excel('\u0000=1+1')).toBe("'=1+1")
  })

  test('a number stays a number, below zero too', () => {
    expect(excel(-2.5)).toBe('-2,5')
    expect(excel({ value: fraction(-1n, 3n), decimals: 4 })).toBe('-0,3333')
  })
})

test('the plain dialect has commas, decimal points, no mark and no guard', () => {
  expect(writeCsv(['a', 'b'], [['=x', 4.5]], 'rfc4180')).toBe('a,b\r\n=x,4.5\r\n')
})

test('exact numbers are rounded half away from zero, and equal ones print alike', () => {
  expect(excel({ value: fraction(49_999n, 20_000n), decimals: 4 })).toBe('2,5000')
  expect(excel({ value: fraction(1n, 3n), decimals: 4 })).toBe('0,3333')
  expect(excel({ value: fraction(4n), decimals: 0 })).toBe('4')
})

test('any text comes back from any reader of the plain dialect', () => {
  const cell = fc
    .string({ unit: fc.constantFrom('"', ';', ',', '\n', '\r', ' ', 'å', '=', "'", '😀') })
    .filter((text) => text !== '')
  fc.assert(
    fc.property(cell, cell, (a, b) => {
      const text = writeCsv(['x', 'y'], [[a, b]], 'rfc4180')
      const { data } = Papa.parse<string[]>(text, { newline: '\r\n', delimiter: ',' })
      expect(data[1]).toEqual([a, b])
    }),
  )
})
