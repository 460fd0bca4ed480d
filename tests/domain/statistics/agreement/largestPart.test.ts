import { expect, test } from 'vitest'
import { largestPart } from '~/domain/statistics/agreement/largestPart.ts'

const part = (reviews: Readonly<Record<string, string>>) =>
  [
    ...largestPart(
      Object.entries(reviews).flatMap(([application, assessors]) =>
        assessors.split('').map((assessor) => ({ application, assessor })),
      ),
    ),
  ].toSorted()

test.each([
  ['all who are bound through others', { x: 'ab', y: 'bc', z: 'cd' }, ['a', 'b', 'c', 'd']],
  ['the larger of two parts', { x: 'ab', y: 'cd', z: 'de' }, ['c', 'd', 'e']],
  ['parts that a late review joins', { x: 'ab', y: 'cd', z: 'bc' }, ['a', 'b', 'c', 'd']],
  ['neither of two as large', { x: 'ab', y: 'cd' }, []],
  ['nobody who scored alone', { x: 'a', y: 'a' }, []],
  ['nobody without reviews', {}, []],
])('[CE13] the largest part of a panel is %s', (_, reviews, expected) => {
  expect(part(reviews)).toEqual(expected)
})
