import { expect, test } from 'vitest'
import { searchValue } from '~/lib/searchValue.ts'

test.each([
  ['20-41088', '20-41088'],
  ['41088', '"41088"'],
  ['1e5', '"1e5"'],
  ['null', '"null"'],
  ['007', '007'],
  ['', ''],
])('%j stands in an address as %j', (text, written) => {
  expect(searchValue(text)).toBe(written)
})
