import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AnswerHead, readReceipt, receiptCode } from '~/domain/panel/receiptCode.ts'

const head = (chain: string, seq: number, fill: string): AnswerHead =>
  ({ chain: `${chain}0000000000000000`, seq, id: fill.repeat(64) }) as AnswerHead

describe('a receipt', () => {
  test('is four signs and two, the same whatever order the chains come in', () => {
    const [a, b] = [head('a', 3, '1'), head('b', 9, '2')]
    expect(receiptCode([a, b])).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{2}$/)
    expect(receiptCode([a, b])).toBe(receiptCode([b, a]))
  })

  test('is another for other events', () => {
    const codes = new Set(
      Array.from({ length: 500 }, (_, seq) => receiptCode([head('a', seq + 1, '1')])),
    )
    expect(codes.size).toBe(500)
  })

  test('is found in whatever comes back in a reply', () => {
    const code = fc.integer({ min: 1, max: 9999 }).map((seq) => receiptCode([head('a', seq, '3')]))
    fc.assert(
      fc.property(code, (receipt) => {
        expect(readReceipt(receipt)).toBe(receipt)
        expect(readReceipt(receipt.toLowerCase())).toBe(receipt)
        expect(readReceipt(receipt.replace('-', ' '))).toBe(receipt)
        expect(readReceipt(receipt.replace('-', ''))).toBe(receipt)
        expect(readReceipt(` Tak, modtaget: ${receipt}. \n`)).toBe(receipt)
      }),
    )
    expect(readReceipt('tak for nu')).toBeUndefined()
    expect(readReceipt('')).toBeUndefined()
  })
})
