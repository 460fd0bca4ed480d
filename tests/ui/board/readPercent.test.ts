import { expect, test } from 'vitest'
import { readPercent } from '~/ui/board/readPercent.ts'

test.each([
  ['25', 250],
  ['33,3 %', 333],
  [' 33.3%', 333],
  ['0', 0],
  ['100', 1000],
  ['12,5\u00a0%', 125],
])('%j is so many permille', (text, permille) => {
  expect(readPercent(text)).toBe(permille)
})

test.each(['', 'femogtyve', '33,33', '101', '100,1', '-5', '1000', '2 5'])(
  '%j is no such number',
  (text) => {
    expect(readPercent(text)).toBeUndefined()
  },
)
