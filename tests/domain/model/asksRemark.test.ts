import { expect, test } from 'vitest'
import { asksRemark } from '~/domain/model/asksRemark.ts'
import { methodOf } from '~/domain/model/Setup.ts'
import type { Points } from '~/domain/model/units.ts'
import { type Given, markOf, type PlainSetup, setupWith } from '../../support/builders.ts'

const asked = (plain: PlainSetup, given: readonly Given[]) =>
  given.filter((one) => asksRemark(setupWith(plain), markOf(one) ?? undefined))
const scale = [1, 2, 3, 4, 5]

test('a remark is asked for at both ends of the scale', () => {
  expect(asked({ remarksAsked: { atEnds: true, below: null } }, scale)).toEqual([1, 5])
})

test('a remark is asked for below a threshold, and above it where low is best', () => {
  const below = { atEnds: false, below: 3 as Points }
  expect(asked({ remarksAsked: below }, scale)).toEqual([1, 2])
  expect(asked({ remarksAsked: below, scale: { best: 'low' } }, scale)).toEqual([4, 5])
})

test('no remark is asked for where no point is given, or where the round asks for none', () => {
  const all = { atEnds: true, below: 5 as Points }
  expect(asked({ remarksAsked: all }, ['abstained', 'not-applicable', null])).toEqual([])
  expect(asked({}, scale)).toEqual([])
})

test('what is asked for is no part of the frozen method', () => {
  const asking = setupWith({ remarksAsked: { atEnds: true, below: null } })
  expect(methodOf(asking)).toEqual(methodOf(setupWith()))
})
