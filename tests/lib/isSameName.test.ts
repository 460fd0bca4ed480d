import { expect, test } from 'vitest'
import { isSameName } from '~/lib/isSameName.ts'

test('a name is the same in other capitals, with other space, and in pieces', () => {
  expect(isSameName('Mette Åkjær', ' mette  a\u030Akjær ')).toBe(true)
  expect(isSameName('Mette Kirk', 'Mette Kirkeby')).toBe(false)
})
