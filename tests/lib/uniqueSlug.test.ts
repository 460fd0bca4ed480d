import { expect, test } from 'vitest'
import { uniqueSlug } from '~/lib/uniqueSlug.ts'

const none = new Set<string>()

test('an id is made from a name in letters that any file can carry', () => {
  expect(uniqueSlug('Ida Åkjær', none, 'x')).toBe('ida-aakjaer')
  expect(uniqueSlug('  Bælt & Ø-energi (2)  ', none, 'x')).toBe('baelt-oe-energi-2')
  expect(uniqueSlug('José Muñoz', none, 'x')).toBe('jose-munoz')
})

test('a second of the same name gets a number of its own', () => {
  expect(uniqueSlug('Anna Bo', new Set(['anna-bo', 'anna-bo-2']), 'x')).toBe('anna-bo-3')
})

test('a name without any such letter still gets an id', () => {
  expect(uniqueSlug('评审', new Set(['bedoemmer']), 'bedoemmer')).toBe('bedoemmer-2')
})
