import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from '~/lib/canonicalJson.ts'
import { isSameJson } from '~/lib/isSameJson.ts'

const json = fc
  .jsonValue({ maxDepth: 3 })
  .map((value) => JSON.parse(JSON.stringify(value)) as unknown)

test('two values are the same exactly when their canonical spelling is', () => {
  fc.assert(
    fc.property(json, json, fc.boolean(), (a, other, isCopy) => {
      const b = isCopy ? structuredClone(a) : other
      fc.pre(!/-0/.test(JSON.stringify([a, b])))
      expect(isSameJson(a, b)).toBe(canonicalJson(a) === canonicalJson(b))
    }),
  )
  expect(isSameJson({ a: 1, b: [] }, { b: [], a: 1 })).toBe(true)
  expect(isSameJson({ a: 1 }, { a: 1, b: null })).toBe(false)
  expect(isSameJson([], {})).toBe(false)
  expect(isSameJson([1], [1, 2])).toBe(false)
})
