import { expect, test } from 'vitest'
import type { Instant } from '~/domain/model/units.ts'
import { receiptsIn, receiptsText, withReceipt } from '~/features/rounds/deletionReceipts.ts'

const receipt = {
  title: 'Runde 2026',
  at: '2026-11-26T10:00:00Z' as Instant,
  events: 12,
  filing: { reference: '26/1234-5', sha256: 'b'.repeat(64) },
}

test('receipts come back as they were written, the latest first', () => {
  const one = withReceipt(undefined, receipt)
  const two = withReceipt(one, { ...receipt, title: 'Runde 2027', filing: null })
  expect(receiptsIn(two).map(({ title }) => title)).toEqual(['Runde 2027', 'Runde 2026'])
  expect(receiptsIn(two)[1]).toEqual(receipt)
})

test('only so many are kept, and none is an empty setting', () => {
  let text: string | undefined
  for (let count = 0; count < 60; count += 1)
    text = withReceipt(text, { ...receipt, events: count })
  expect(receiptsIn(text)).toHaveLength(50)
  expect(receiptsIn(text)[0]?.events).toBe(59)
  expect(receiptsText([])).toBe('')
})

test.each(['', 'x', '{}', '[{"title":1}]'])('%j holds none', (text) => {
  expect(receiptsIn(text)).toEqual([])
})
