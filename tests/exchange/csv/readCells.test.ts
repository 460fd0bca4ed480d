import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanText } from '~/exchange/csv/cleanText.ts'
import { hasCprLike, withoutCpr } from '~/exchange/csv/cprLike.ts'
import { quotable } from '~/exchange/csv/quotable.ts'
import { readCvr } from '~/exchange/csv/readCvr.ts'
import { readKroner } from '~/exchange/csv/readKroner.ts'
import { readMark } from '~/exchange/csv/readMark.ts'
import type { Scale } from '~/domain/model/Setup.ts'
import { fileSetup } from '../../support/fileSetup.ts'

const answer = (result: { ok: boolean; value?: unknown; faults?: readonly unknown[] }) =>
  result.ok ? result.value : result.faults?.[0]

test.each([
  ['12.000.000', 1_200_000_000],
  ['980000,50', 98_000_050],
  ['980.000,5', 98_000_050],
  ['1 250 000 kr.', 125_000_000],
  ['0', 0],
  ['0,29', 29],
  ['-5', 'amount-negative'],
  ['-0', 'amount-negative'],
  ['12.5', 'amount-unreadable'],
  ['12,000,000', 'amount-unreadable'],
  ['1.2.3', 'amount-unreadable'],
  ['1,234', 'amount-unreadable'],
  ['NaN', 'amount-unreadable'],
  ['Infinity', 'amount-unreadable'],
  ['1e6', 'amount-unreadable'],
  ['0x10', 'amount-unreadable'],
  ['9007199254740993', 'amount-too-large'],
])('reads the amount %s', (text, expected) => {
  expect(answer(readKroner(text))).toBe(expected)
})

test('reads whole øre without drift', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), (ore) => {
      const [kroner, rest] = [Math.floor(ore / 100), String(ore % 100).padStart(2, '0')]
      expect(answer(readKroner(`${kroner},${rest}`))).toBe(ore)
    }),
  )
})

test.each([
  ['DK 12 34 56 74', '12345674'],
  ['1234-5674', '12345674'],
  ['1,23457E+07', 'cvr-mangled'],
  ['1234567', 'cvr-length'],
  ['12345675', 'cvr-checksum'],
  ['ukendt', 'cvr-malformed'],
])('reads the CVR number %s', (text, expected) => {
  expect(answer(readCvr(text))).toBe(expected)
})

const scored = (points: number) => ({ state: 'scored', points })

test.each([
  ['4', scored(4)],
  ['4,5', scored(4.5)],
  ['4.5', scored(4.5)],
  ['4,0', scored(4)],
  ['', null],
  ['Afstår', { state: 'abstained' }],
  ['undlader', { state: 'abstained' }],
  ['Ikke  relevant', { state: 'not-applicable' }],
  ['4,25', 'off-scale'],
  ['7', 'off-scale'],
  ['-1', 'off-scale'],
  ['4. maj', 'point-mangled'],
  ['1e0', 'point-unreadable'],
  ['fire', 'point-unreadable'],
])('[SC2] [SC6] reads «%s» in the points column', (text, expected) => {
  expect(answer(readMark(text, { mayBeInapplicable: true }, fileSetup.scale))).toEqual(expected)
})

test('[SC2] allows «ikke relevant» only where the criterion does', () => {
  const mark = readMark('ikke relevant', { mayBeInapplicable: false }, fileSetup.scale)
  expect(answer(mark)).toBe('inapplicable-not-allowed')
})

test('reads -0 as 0', () => {
  const scale = { ...fileSetup.scale, min: 0 } as Scale
  expect(answer(readMark('-0', { mayBeInapplicable: false }, scale))).toStrictEqual(scored(0))
})

test('takes out what nobody sees, and keeps breaks, tabs and composed letters', () => {
  expect(cleanText('B\u200Dølge\u00ADkraft\u000Bny \u001b[31mlinje')).toEqual({
    text: 'Bølgekraft\nny linje',
    invisible: 4,
  })
  expect(cleanText('\t=1+1')).toEqual({ text: '\t=1+1', invisible: 0 })
  expect(cleanText('A\u030Arhus').text).toBe('Århus')
})

test('knows a CPR number when it may be one', () => {
  expect(hasCprLike('Kontakt 010190-0000 om')).toBe(true)
  expect(hasCprLike('0101900000')).toBe(true)
  expect(hasCprLike('450190-0000')).toBe(false)
  expect(hasCprLike('CVR 12345674')).toBe(false)
})

test('quotes at most 40 visible characters on one line, and no CPR number', () => {
  expect(quotable('x'.repeat(41))).toBe(`${'x'.repeat(39)}…`)
  expect(quotable('a\nb\u200Bc')).toBe('a b␣c')
  expect(quotable(`${'x'.repeat(30)} 010190-0000`)).not.toContain('0101')
})

test('a cell of spaces within is cleaned in no time', () => {
  const cell = `x${' '.repeat(19_998)}x`
  const start = performance.now()
  for (let times = 0; times < 100; times += 1) expect(cleanText(` ${cell}\u00a0\n`).text).toBe(cell)
  expect(performance.now() - start).toBeLessThan(2000)
})

test('no CPR number is quoted, inside a longer number either', () => {
  expect(withoutCpr('010190-0000')).toBe('••••••-••••')
  expect(withoutCpr('125010190-00000000')).not.toContain('010190-0000')
  expect(withoutCpr('A-101 13748136')).toBe('A-101 13748136')
})
