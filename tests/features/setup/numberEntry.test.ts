import { describe, expect, test } from 'vitest'
import { numberText, readNumber } from '~/features/setup/numberEntry.ts'

describe('a number in a field', () => {
  test.each([
    ['25', 'percent', 250],
    ['33,3 %', 'percent', 333],
    ['33.3', 'percent', 333],
    ['2,5', 'points', 2.5],
    ['−1', 'points', -1],
    ['12.000.000', 'kroner', 1_200_000_000],
    ['980000,50', 'kroner', 98_000_050],
    ['3', 'whole', 3],
    ['', 'kroner', null],
    ['  ', 'percent', null],
  ] as const)('in Danish «%s» as %s is read', (text, kind, expected) => {
    expect(readNumber(text, kind, 'da')).toBe(expected)
  })

  test.each([
    ['33,33', 'percent'],
    ['en fjerdedel', 'percent'],
    ['12.5', 'kroner'],
    ['1e6', 'kroner'],
    ['2,5', 'whole'],
    ['1,2345', 'points'],
  ] as const)('«%s» as %s stays as it was typed', (text, kind) => {
    expect(readNumber(text, kind, 'da')).toEqual({ typed: text })
  })

  test('an English amount has its separators the other way round', () => {
    expect(readNumber('12,000,000.50', 'kroner', 'en')).toBe(1_200_000_050)
    expect(numberText(1_200_000_050, 'kroner', 'en')).toBe('12,000,000.50')
  })

  test('what is written out reads back to the same', () => {
    for (const [value, kind] of [
      [333, 'percent'],
      [2.125, 'points'],
      [800_000_000, 'kroner'],
      [801, 'kroner'],
      [12, 'whole'],
    ] as const) {
      for (const language of ['da', 'en'] as const) {
        expect(readNumber(numberText(value, kind, language), kind, language)).toBe(value)
      }
    }
  })

  test('no zero is negative, for it could not be stored', () => {
    expect(Object.is(readNumber('-0', 'points', 'da'), 0)).toBe(true)
  })
})
