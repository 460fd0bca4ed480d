import { expect, test } from 'vitest'
import { type Entry, headIds, isDisputed, settled, withEntry } from '~/domain/log/Register.ts'
import type { EventId } from '~/domain/model/ids.ts'
import { testInstant } from '../../support/builders.ts'

const id = (text: string) => text as EventId
const entry = (text: string): Entry<string> => ({
  eventId: id(text),
  value: text,
  actor: 'Ida',
  at: testInstant,
})

test('[LG5] a fact nobody has set has no value and no disagreement', () => {
  expect(settled(undefined)).toBeUndefined()
  expect(isDisputed(undefined)).toBe(false)
  expect(headIds(undefined)).toEqual([])
})

test('[LG5] a setting takes the place of those it names, and of no others', () => {
  const first = withEntry(undefined, [], entry('a'))
  expect(settled(withEntry(first, [id('a')], entry('b')))).toBe('b')
  const split = withEntry(withEntry(first, [id('a')], entry('b')), [id('a')], entry('c'))
  expect(isDisputed(split)).toBe(true)
  expect(settled(split)).toBeUndefined()
  expect(headIds(split)).toEqual(['b', 'c'])
  expect(settled(withEntry(split, headIds(split), entry('d')))).toBe('d')
  expect(headIds(withEntry(split, [id('b')], entry('e')))).toEqual(['c', 'e'])
})
